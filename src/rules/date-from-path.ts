import {readingOf} from './core/entry-context.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-from-path',
    severity: 'warning',
    description: {
      en: 'The overview gives the date of publication, which the path gives as well.',
      ja: '公表概要に公表日を書く（パスにある日付と同じもの）。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry().replace('- 2025年9月5日\n', ''), path: examplePath, at: null}]
    }
  },
  (context) =>
    readingOf(context, 'date-from-path').map(({reason, place}) => ({
      reason: {en: reason, ja: '公表日がないため、パスの日付を使いました。「YYYY年M月D日」の形で書いてください'},
      place
    }))
)
