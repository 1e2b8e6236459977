import {archiveUrl} from '../text/archive-path.ts'
import {type ArchiveContext, dayOf, type EntrySummary, groupBy} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const incidentId = '2025-09-01-架空商事株式会社'
const others = {[earlierPath]: exampleEntry({date: '2025年9月1日', source: 'https://example.jp/1', incidentId})}
const complete = exampleEntry({incidentId, releaseType: '続報', prior: [earlierLink]})

/** The first report of all is 第1報; which number a later one has, nobody can tell. */
function repair(entry: EntrySummary, missing: EntrySummary, chain: readonly EntrySummary[]) {
  const after = itemsOf(entry.publication, 'releaseType').at(-1)
  const isFirst = chain[0] === missing && priorLinks(entry.publication).length === 0
  if (!after || !isFirst) return null
  const {offset} = after.position.end
  return {range: [offset, offset] as [number, number], text: `${entry.eol}- 第1報：${archiveUrl(missing.path)}`}
}

function gapsOf(entry: EntrySummary, chain: readonly EntrySummary[], {at}: ArchiveContext): EntrySummary[] {
  const linked = new Set(priorLinks(entry.publication).map(({archivePath}) => at(archivePath)))
  const day = dayOf(entry) ?? ''
  return chain.filter((other) => (dayOf(other) ?? day) < day && !linked.has(other))
}

export default defineArchiveRule(
  {
    id: 'prior-report-gap',
    severity: 'warning',
    description: {
      en: 'An entry lists every earlier entry with the same incident ID.',
      ja: '同じ事案IDの前の公表をすべて挙げる。'
    },
    repairs: ['publication.items', 'publication.priorReports'],
    examples: {
      good: [{text: complete, path: examplePath, others}],
      bad: [
        {
          text: exampleEntry({incidentId, releaseType: '続報'}),
          path: examplePath,
          others,
          at: '8:3',
          fixed: complete
        }
      ]
    }
  },
  (archive) =>
    [
      ...groupBy(archive.entries, ({publication}) => (publication.incidentId === null ? [] : [publication.incidentId]))
    ].flatMap(([id, chain]) =>
      chain.flatMap((entry) =>
        gapsOf(entry, chain, archive).map((missing) => ({
          path: entry.path,
          reason: {
            en: `Unexpected gap: \`${missing.path}\` has the same incident ID, expected a link to it`,
            ja: `同じ事案IDの前の公表「${missing.path}」が挙げられていません`
          },
          place: itemsOf(entry.publication, 'incidentId').at(-1)?.position ?? null,
          actual: id,
          expected: [archiveUrl(missing.path)],
          fix: repair(entry, missing, chain)
        }))
      )
    )
)
