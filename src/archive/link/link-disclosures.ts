import type {Disclosure} from '../../schema/disclosure.ts'
import type {Incident, IncidentLink, IncidentLinking} from '../../schema/incident.ts'
import {compareInTime} from '../compare-in-time.ts'
import {runAtOnce, type Steps} from '../steps.ts'
import {findCandidates} from './candidates.ts'
import {groupBy} from './group-by.ts'
import {Groups} from './groups.ts'
import {idKey, incidentIdLinks, isOnlyDate} from './incident-id-links.ts'
import {type IncidentReport, toIncidentReport} from './incident-report.ts'
import {labelLinks, priorLinks, seriesLink} from './prior-links.ts'
import {indexReports, type ReportIndex} from './report-index.ts'
import {mentionLinks, reportsOfOneSource, sameDaysLinks, sharedSourceLinks} from './text-links.ts'
import {type WordWeights, weighWords} from './word-weights.ts'

/** What the overview and the text of a report say of earlier ones. */
function statedLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  const prior = priorLinks(index, report)
  const number = report.reportNumber ?? 1
  const labelled = labelLinks(index, report)
  const series =
    prior.length + labelled.length === 0 && number > 1 ? seriesLink(index, report, number - 1, report.title) : []
  return [...prior, ...labelled, ...series, ...mentionLinks(index, report)]
}

/** Reports that have one thing in common are told of one by one: each with the latest that has it, not with all. */
function* linksOf(index: ReportIndex, weights: WordWeights): Steps<IncidentLink[]> {
  const links = incidentIdLinks(index)
  const [byDays, bySource] = [new Groups(), new Groups()]
  for (const report of index.reports) {
    yield
    links.push(
      ...statedLinks(index, report),
      ...sameDaysLinks(index, report).filter(({from, to}) => byDays.join(to, from)),
      ...sharedSourceLinks(index, report, weights).filter(({from, to}) => bySource.join(to, from))
    )
  }
  return links
}

/** Where both reports point at each other, the later one counts. */
function withoutReturns(links: readonly IncidentLink[], {byPath}: ReportIndex): IncidentLink[] {
  const byEnds = new Map(links.map((link) => [`${link.from}\n${link.to}\n${link.kind}`, link]))
  return [...byEnds.values()].filter(({from, to, kind}) => {
    const [source, target] = [byPath.get(from), byPath.get(to)]
    const pointsAhead = source && target && compareInTime(source, target) < 0
    return !(pointsAhead && byEnds.has(`${to}\n${from}\n${kind}`))
  })
}

/** An ID that an older incident has is a slip of copying, and one that is only a date names no incident. */
function idOf(members: readonly IncidentReport[], taken: ReadonlySet<string>): string {
  const own = members.flatMap(({incidentId}) => (incidentId === null || isOnlyDate(incidentId) ? [] : [incidentId]))
  return own.find((id) => !taken.has(idKey(id))) ?? members[0]?.path ?? ''
}

function* toIncidents(
  groups: Iterable<readonly IncidentReport[]>,
  linksFrom: ReadonlyMap<string, readonly IncidentLink[]>
): Generator<Incident, void> {
  const taken = new Set<string>()
  for (const members of groups) {
    const id = idOf(members, taken)
    for (const {incidentId} of members) if (incidentId !== null) taken.add(idKey(incidentId))
    yield {
      id,
      members: members.map(({path}) => path),
      organizations: [...new Set(members.flatMap(({organizations}) => organizations))],
      links: members.flatMap(({path}) => linksFrom.get(path) ?? [])
    }
  }
}

/**
 * Ties the reports of an archive into incidents (spec: disclosure.md, Linking).
 *
 * Joined are reports with one 事案ID, reports that a link of the overview ties to an earlier one (also a broken or
 * mis-aimed one whose target is plain), reports whose text names the day of an earlier publication or gives the same days
 * of the event, and one page that was updated in place: always of one publisher or of related ones. What only looks
 * alike becomes a candidate.
 *
 * @param disclosures entries of one archive, each with its path, in any order
 * @returns each disclosure in exactly one incident; the same for any order of the input
 * @throws RangeError where a disclosure has no path
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 * import {linkDisclosures} from 'incident-disclosure/link'
 *
 * const report = (day, body) => {
 *   const head = `# 公表概要\n- お知らせ\n- 2031年4月${day}日\n- 架空商事株式会社\n- https://example.jp/${day}\n`
 *   return parseDisclosure(`${head}\n# 本文\n${body}`, {path: `2031/04/${day}_架空商事株式会社.md`})
 * }
 * const first = report('05', '4月3日に不正アクセスを受け、約1,200名の氏名が流出したおそれがあります。')
 * const second = report('20', '4月3日の不正アクセスにより、1,480名の氏名が流出しました。')
 *
 * const {incidents} = linkDisclosures([second, first])
 * incidents.map(({members}) => members.length) // [2]
 * incidents[0]?.members[0] // '2031/04/05_架空商事株式会社.md'
 */
export function linkDisclosures(disclosures: readonly Disclosure[]): IncidentLinking {
  return linkReports(disclosures.map(toIncidentReport))
}

/** Reports in their incidents, and what it takes to look for candidates. */
interface Grouping {
  /** Made one by one, once. */
  incidents: Iterable<Incident>
  weights: WordWeights
  groups: Groups
}

/** @param compared those that `sharedSourceLinks` compares, or more */
function* groupReports(index: ReportIndex, compared: Iterable<IncidentReport>): Steps<Grouping> {
  const weights = yield* weighWords(index.reports, compared)
  const links = withoutReturns(yield* linksOf(index, weights), index)
  const groups = new Groups()
  for (const {from, to} of links) groups.join(to, from)
  yield
  const byRoot = groupBy(index.reports, ({path}) => groups.rootOf(path))
  const incidents = toIncidents(
    byRoot.values(),
    groupBy(links, ({from}) => from)
  )
  return {incidents, weights, groups}
}

/**
 * Ties reports like `linkDisclosures`, where the disclosures were let go: for archives that memory does not hold.
 *
 * @param given what `toIncidentReport` kept of each disclosure, in any order
 * @returns each report in exactly one incident; the same for any order of the input
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 * import {linkReports, toIncidentReport} from 'incident-disclosure/link'
 *
 * const report = (day, body) => {
 *   const head = `# 公表概要\n- お知らせ\n- 2031年4月${day}日\n- 架空商事株式会社\n- https://example.jp/${day}\n`
 *   return parseDisclosure(`${head}\n# 本文\n${body}`, {path: `2031/04/${day}_架空商事株式会社.md`})
 * }
 * const first = report('05', '4月3日に不正アクセスを受け、約1,200名の氏名が流出したおそれがあります。')
 * const second = report('20', '4月3日の不正アクセスにより、1,480名の氏名が流出しました。')
 *
 * const {incidents} = linkReports([first, second].map(toIncidentReport))
 * incidents.map(({members}) => members.length) // [2]
 */
export function linkReports(given: readonly IncidentReport[]): IncidentLinking {
  const index = indexReports(given)
  const {incidents, weights, groups} = runAtOnce(groupReports(index, index.reports))
  const joined = (one: IncidentReport, other: IncidentReport) => groups.rootOf(one.path) === groups.rootOf(other.path)
  return {incidents: [...incidents], candidates: findCandidates(index, joined, weights)}
}

/**
 * The incidents alone, without the search for what only looks alike, which takes most of the time and memory; step by
 * step, report for report.
 *
 * @param given what `toIncidentReport` kept of each disclosure, in any order
 * @returns the incidents, to be walked once: each is made when its turn comes
 */
export function* linkIncidents(given: readonly IncidentReport[]): Steps<Iterable<Incident>> {
  const index = indexReports(given)
  yield
  return (yield* groupReports(index, yield* reportsOfOneSource(index))).incidents
}
