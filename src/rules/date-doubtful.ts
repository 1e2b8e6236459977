import {readingOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-doubtful',
    severity: 'warning',
    description: {
      en: 'The date of publication is certain.',
      ja: '公表日に疑問符を付けない。'
    },
    examples: {
      good: [{text: exampleEntry()}],
      bad: [{text: exampleEntry({date: '2025年9月5日？'}), at: '3:3'}]
    }
  },
  (context) =>
    readingOf(context, 'date-doubtful').map(({reason, place}) => ({
      reason: {en: reason, ja: '日付に疑問符が付いています。日付だけにしてください'},
      place
    }))
)
