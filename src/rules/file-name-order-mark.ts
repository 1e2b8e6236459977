import {exampleEntry, examplePath} from './core/example-entry.ts'
import {splitFileName} from './core/file-name.ts'
import {defineRule} from './core/rule.ts'

const named = (name: string) => ({text: exampleEntry(), path: examplePath.replace('架空商事株式会社', name)})

export default defineRule(
  {
    id: 'file-name-order-mark',
    severity: 'warning',
    description: {
      en: 'The name of a file is day and organisation, without a mark of order.',
      ja: 'ファイル名は日と組織名だけにし、順番の記号を付けない。'
    },
    examples: {
      good: [
        {text: exampleEntry(), path: examplePath},
        {text: exampleEntry({organization: '架空2'}), path: '2025/09/05_架空2.md'}
      ],
      bad: [
        {...named('架空商事株式会社(2)'), at: null},
        {...named('架空商事株式会社_2'), at: null},
        {...named('2_架空商事株式会社'), at: null},
        {...named('架空商事株式会社2'), at: null}
      ]
    }
  },
  (context) => {
    const name = splitFileName(context)
    if (!name || name.mark === null) return []
    return [
      {
        reason: {
          en: `Unexpected mark of order \`${name.mark}\` in the name of the file, expected the organisation alone`,
          ja: `ファイル名に順番の記号「${name.mark}」があります`
        },
        place: null,
        actual: name.mark
      }
    ]
  }
)
