import type {Disclosure} from '../../schema/disclosure.ts'
import type {IncidentLinking} from '../../schema/incident.ts'
import {runAtOnce, type Steps} from '../steps.ts'
import {findCandidates} from './candidates.ts'
import {findLinks} from './find-links.ts'
import type {Groups} from './groups.ts'
import {type IncidentReport, toIncidentReport} from './incident-report.ts'
import {type LinkedIncident, makeIncidents} from './make-incidents.ts'
import {ReportIndex} from './report-index.ts'
import {type ReportStore, reportsInMemory} from './report-store.ts'
import {reportsOfOneSource} from './text-links.ts'
import {type WordWeights, weighWords} from './word-weights.ts'

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

/** What was found of the reports of an index. */
interface Linking {
  weights: WordWeights
  /** Numbers of reports that belong together. */
  groups: Groups
}

/** @param compared those that `sharedSourceLinks` compares, or more */
function* groupReports(index: ReportIndex, compared: Iterable<number>): Steps<Linking> {
  const weights = yield* weighWords(index, compared)
  return {weights, groups: yield* findLinks(index, weights)}
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
  const index = runAtOnce(ReportIndex.of(reportsInMemory(given)))
  const {weights, groups} = runAtOnce(groupReports(index, index.numbers))
  const joined = (one: number, other: number) => groups.rootOf(one) === groups.rootOf(other)
  return {
    incidents: Array.from(makeIncidents(index, groups), ({incident}) => incident),
    candidates: findCandidates(index, joined, weights)
  }
}

/**
 * The incidents alone, without the search for what only looks alike, which takes most of the time and memory; step by
 * step, report for report.
 *
 * @param store what `toIncidentReport` kept of each disclosure, in any order
 * @returns the incidents, to be walked once: each is made when its turn comes
 */
export function* linkIncidents(store: ReportStore): Steps<Iterable<LinkedIncident>> {
  const index = yield* ReportIndex.of(store)
  const {groups} = yield* groupReports(index, yield* reportsOfOneSource(index))
  return makeIncidents(index, groups)
}
