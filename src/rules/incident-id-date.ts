import {type ArchiveContext, dayOf, type EntrySummary, groupBy} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {dateOfIncidentId} from './core/incident-id.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const text = (date: string) => exampleEntry({incidentId: `${date}-架空商事株式会社`})

const datesOf = (entry: EntrySummary) => [entry.publication.publishedOn, dayOf(entry)]

/** The first report of an incident may be archived without its ID: any entry of the organisation will do, unless a report before it is known. */
function isFirstDate(date: string, chain: readonly EntrySummary[], archive: ArchiveContext): boolean {
  if (chain.slice(0, 1).some((entry) => datesOf(entry).includes(date))) return true
  const own = chain.flatMap(({publication}) =>
    publication.organizations.flatMap((name) => archive.ofOrganization(name))
  )
  const first = own.filter((entry) => datesOf(entry).includes(date))
  return first.some(
    (entry) => (entry.publication.reportNumber ?? 1) === 1 && priorLinks(entry.publication).length === 0
  )
}

export default defineArchiveRule(
  {
    id: 'incident-id-date',
    severity: 'warning',
    description: {
      en: 'The date in an incident ID is that of the first report.',
      ja: '事案IDの日付を初報の日付と一致させる。'
    },
    examples: {
      good: [
        {text: text('2025-09-05'), path: examplePath},
        {text: text('2025-09-01'), path: examplePath, others: {[earlierPath]: earlierEntry}}
      ],
      bad: [{text: text('2025-09-02'), path: examplePath, others: {[earlierPath]: earlierEntry}, at: '8:3'}]
    }
  },
  (archive) =>
    [
      ...groupBy(archive.entries, ({publication}) => (publication.incidentId === null ? [] : [publication.incidentId]))
    ].flatMap(([id, chain]) => {
      const date = dateOfIncidentId(id)
      const [first] = chain
      if (date === null || !first || isFirstDate(date, chain, archive)) return []
      return chain.map(({path, publication}) => ({
        path,
        reason: {
          en: `Unexpected date ${date} in the incident ID, expected that of the first report`,
          ja: `事案IDの日付 ${date} が初報の日付と一致しません`
        },
        place: itemsOf(publication, 'incidentId').at(-1)?.position ?? null,
        actual: date
      }))
    })
)
