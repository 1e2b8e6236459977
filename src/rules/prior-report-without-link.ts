import {suggestEarlier} from './core/archive-context.ts'
import {readingOf} from './core/entry-context.ts'
import {earlierEntry, earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

export default defineRule(
  {
    id: 'prior-report-without-link',
    severity: 'error',
    description: {
      en: 'A link to the earlier entry follows the label of a prior report.',
      ja: '「第N報：」の後ろに、前の公表へのリンクを書く。'
    },
    examples: {
      good: [{text: exampleEntry({links: [earlierLink]})}],
      bad: [
        {text: exampleEntry({links: ['第1報：']}), at: '6:3'},
        {
          text: exampleEntry({links: ['第1報：']}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry},
          at: '6:3'
        }
      ]
    }
  },
  (context) =>
    readingOf(context, 'prior-report-without-link').map(({reason, place}) => ({
      reason: {en: reason, ja: '前の公表へのリンクがありません。リンクを書いてください'},
      place
    })),
  (_, entry, archive) => suggestEarlier(entry, archive)
)
