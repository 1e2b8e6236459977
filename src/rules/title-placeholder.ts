import {fold} from '../text/fold.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const placeholder = /^\(?(?:タイトル|表題|題名|件名|標題|見出し)?(?:の?記載)?(?:なし|無し|不明)\)?$/

export default defineRule(
  {
    id: 'title-placeholder',
    severity: 'warning',
    description: {
      en: 'The title is that of the release, not a placeholder.',
      ja: '題名には公表の題名を書き、「タイトルなし」のような代わりの語を置かない。'
    },
    examples: {
      good: [{text: exampleEntry({title: '情報漏えいの有無について（影響なし）'})}],
      bad: [
        {text: exampleEntry({title: '(タイトルなし)'}), at: '2:3'},
        {text: exampleEntry({title: '（記載なし）'}), at: '2:3'},
        {text: exampleEntry({title: '表題記載なし'}), at: '2:3'}
      ]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'title')
      .filter(({text}) => text.length < 20 && placeholder.test(fold(text).replace(/\s+/g, '')))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected placeholder \`${text}\` in place of a title, expected the title of the release`,
          ja: `題名が「${text}」となっています。公表の題名を書いてください`
        },
        place: position,
        actual: text
      }))
)
