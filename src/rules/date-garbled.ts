import {dateOfArchivePath} from '../text/archive-path.ts'
import {readingOf} from './core/entry-context.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'date-garbled',
    severity: 'error',
    description: {
      en: 'The date of publication can be read as a date.',
      ja: '公表日は日付として読める形で書く。'
    },
    examples: {
      good: [{text: exampleEntry()}, {text: exampleEntry({date: '日付記載なし'})}],
      bad: [{text: exampleEntry({date: '2025年9がちゅ5日'}), path: examplePath, at: '3:3'}]
    }
  },
  (context) =>
    readingOf(context, 'date-garbled').map(({reason, place}) => {
      const pathDate = context.path === null ? null : dateOfArchivePath(context.path)
      return {
        reason: {en: reason, ja: '日付として読めません。「YYYY年M月D日」の形で書いてください'},
        place,
        expected: pathDate === null ? undefined : [pathDate]
      }
    })
)
