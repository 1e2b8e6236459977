import type {DisclosureComparison} from '../schema/comparison.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import type {IncidentCourse} from '../schema/incident-view.ts'
import {carryForward} from './carry-forward.ts'
import {compareDisclosures} from './compare/compare-disclosures.ts'
import {compareInTime, type ReportInTime} from './compare-in-time.ts'
import {viewReports} from './incident-view.ts'

const inTime = ({path, publication: {publishedOn, updatedOn, reportNumber}}: Disclosure): ReportInTime => ({
  date: publishedOn ?? updatedOn ?? '',
  reportNumber,
  path: path ?? ''
})

/**
 * An incident from its first report to its latest: the reports taken together, and what each says otherwise than the
 * reports before it. What a report is silent about holds on.
 *
 * @param disclosures the reports of one incident, in any order
 * @returns a course that `incidentCourseSchema` accepts
 * @throws RangeError where there is no report
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 * import {describeCourse} from 'incident-disclosure/link'
 *
 * const report = (day, body) => {
 *   const head = `# 公表概要\n- お知らせ\n- 2031年4月${day}日\n- 架空商事株式会社\n- https://example.jp/${day}\n`
 *   return parseDisclosure(`${head}\n# 本文\n${body}`, {path: `2031/04/${day}_架空商事株式会社.md`})
 * }
 * const first = report('05', '4月3日に不正アクセスを受け、約1,200名の氏名が流出したおそれがあります。')
 * const second = report('20', '4月3日の不正アクセスにより、1,480名の氏名が流出しました。')
 *
 * const {view, steps} = describeCourse([second, first])
 * view.facts.leak.current // 'confirmed'
 * steps.map(({facts}) => facts.map(({kind}) => kind)) // [['confirmed']]
 */
export function describeCourse(disclosures: readonly Disclosure[]): IncidentCourse {
  const reports = [...disclosures].sort((one, other) => compareInTime(inTime(one), inTime(other)))
  const [first, ...others] = reports
  if (!first) throw new RangeError('Unexpected empty list, expected the reports of an incident')
  const id = reports.find(({publication}) => publication.incidentId !== null)?.publication.incidentId
  const steps: DisclosureComparison[] = []
  let known = first
  for (const report of others) {
    const next = carryForward(known, report, first.publication.publishedOn)
    steps.push(compareDisclosures(known, next))
    known = next
  }
  return {view: viewReports(id ?? first.path ?? '', [first, ...others]), steps}
}
