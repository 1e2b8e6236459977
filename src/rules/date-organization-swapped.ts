import {type EntryContext, headLineAt, itemsOf, readingOf, replace} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

/** Safe where the two stand one under the other and there is one organisation: exactly one of them is a date. */
function swap(context: EntryContext) {
  const [organization, second] = itemsOf(context.publication, 'organization')
  const [date] = itemsOf(context.publication, 'date')
  if (!organization || !date || second) return null
  const [upper, lower] = [headLineAt(context, organization.position), headLineAt(context, date.position)]
  if (upper?.kind !== 'bullet' || lower?.kind !== 'bullet' || lower.number !== upper.number + 1) return null
  const between = context.text.slice(upper.end, lower.start)
  return replace(upper.start, lower.end, lower.text.trimEnd() + between + upper.text.trimEnd())
}

export default defineRule(
  {
    id: 'date-organization-swapped',
    severity: 'error',
    description: {
      en: 'The date stands before the organisation.',
      ja: '公表日を組織名より前に置く。'
    },
    repairs: ['publication.items'],
    examples: {
      good: [{text: exampleEntry()}],
      bad: [
        {
          text: exampleEntry({date: '架空商事株式会社', organization: '2025年9月5日'}),
          at: '4:3',
          fixed: exampleEntry()
        }
      ]
    }
  },
  (context) =>
    readingOf(context, 'date-organization-swapped').map(({reason, place}) => ({
      reason: {en: reason, ja: '日付が組織名の後ろにあります。組織名の前に置いてください'},
      place,
      fix: swap(context)
    }))
)
