import type {ArchiveContext, EntrySummary} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {dateOfIncidentId} from './core/incident-id.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const organization = '架空商事株式会社'
const follower = (incidentId: string) => exampleEntry({incidentId, releaseType: '続報', prior: [earlierLink]})
const others = {
  [earlierPath]: exampleEntry({
    date: '2025年9月1日',
    source: 'https://example.jp/1',
    incidentId: `2025-09-01-${organization}`
  })
}
const withoutId = {[earlierPath]: exampleEntry({date: '2025年9月1日', source: 'https://example.jp/1'})}

/** A prior report with another ID, or, where it has none, one before the date that the ID takes from its own entry. */
function splitFrom(entry: EntrySummary, archive: ArchiveContext): EntrySummary | undefined {
  const {incidentId, publishedOn, organizations} = entry.publication
  if (incidentId === null) return undefined
  const date = dateOfIncidentId(incidentId)
  const own = new Set(organizations.flatMap((name) => archive.ofOrganization(name)))
  return priorLinks(entry.publication)
    .flatMap(({archivePath}) => archive.at(archivePath) ?? [])
    .filter((prior) => prior !== entry && own.has(prior))
    .find(({publication}) =>
      publication.incidentId === null
        ? date !== null && date === publishedOn && (publication.publishedOn ?? date) < date
        : publication.incidentId !== incidentId
    )
}

export default defineArchiveRule(
  {
    id: 'incident-id-split',
    severity: 'warning',
    description: {
      en: 'The reports of one incident carry one ID, with the date of the first.',
      ja: '同じ事案の公表には、初報の日付の同じ事案IDを付ける。'
    },
    examples: {
      good: [{text: follower(`2025-09-01-${organization}`), path: examplePath, others}],
      bad: [
        {text: follower(`2025-09-05-${organization}`), path: examplePath, others, at: '8:3'},
        {text: follower(`2025-09-05-${organization}`), path: examplePath, others: withoutId, at: '8:3'}
      ]
    }
  },
  (archive) =>
    archive.entries.flatMap((entry) => {
      const prior = splitFrom(entry, archive)
      if (!prior) return []
      const right = prior.publication.incidentId
      return [
        {
          path: entry.path,
          reason: {
            en: `Unexpected incident ID \`${entry.publication.incidentId}\` of its own for a follow-up of \`${prior.path}\`, expected that of the first report`,
            ja: `「${prior.path}」の続報ですが、別の事案ID「${entry.publication.incidentId}」が付いています`
          },
          place: itemsOf(entry.publication, 'incidentId').at(-1)?.position ?? null,
          actual: entry.publication.incidentId ?? undefined,
          expected: right === null ? undefined : [right]
        }
      ]
    })
)
