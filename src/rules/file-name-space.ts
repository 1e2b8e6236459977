import {entryFileName} from '../text/archive-path.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'file-name-space',
    severity: 'warning',
    description: {
      en: 'No space stands after the _ or before the .md of a file name.',
      ja: 'ファイル名の「_」の後ろと「.md」の前に空白を置かない。'
    },
    examples: {
      good: [{text: exampleEntry(), path: '2025/09/05_架空 商事株式会社.md'}],
      bad: [
        {text: exampleEntry(), path: '2025/09/05_ 架空商事株式会社.md', at: null},
        {text: exampleEntry(), path: '2025/09/05_架空商事株式会社 .md', at: null}
      ]
    }
  },
  ({path}) => {
    const name = path === null ? null : entryFileName(path)
    if (!name || name.stem.trim() === name.stem) return []
    return [
      {
        reason: {
          en: 'Unexpected space at the start or end of the name of the file, expected none',
          ja: 'ファイル名の組織名の前後に空白があります。取り除いてください'
        },
        place: null,
        actual: `${name.day}_${name.stem}.md`,
        expected: [`${name.day}_${name.stem.trim()}.md`]
      }
    ]
  }
)
