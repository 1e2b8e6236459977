import {isDatePlaceholder} from '../text/overview-date.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-not-stated',
    severity: 'info',
    description: {
      en: 'The overview gives a date, not a word that there is none.',
      ja: '公表日には日付を書き、「日付記載なし」のような語を置かない。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({date: '日付記載なし'}), at: '3:3'}]
    }
  },
  ({publication}) =>
    itemsOf(publication, 'date')
      .filter(({text}) => isDatePlaceholder(text))
      .map(({text, position}) => ({
        reason: {
          en: `Unexpected \`${text}\`, expected a date`,
          ja: `「${text}」とあります。日付を書いてください`
        },
        place: position,
        actual: text
      }))
)
