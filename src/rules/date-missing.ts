import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-missing',
    severity: 'warning',
    description: {
      en: 'The overview gives the date of publication.',
      ja: '公表概要に公表日を書く。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry().replace('- 2025年9月5日\n', ''), at: null}]
    }
  },
  (context) =>
    readingOf(context, 'date-missing').map(({reason, place}) => ({
      reason: {en: reason, ja: '公表日がありません。「YYYY年M月D日」の形で書いてください'},
      place
    }))
)
