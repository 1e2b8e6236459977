import type {DisclosureComparison} from '../schema/comparison.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import type {IncidentCourse} from '../schema/incident-view.ts'
import {carryForward} from './carry-forward.ts'
import {compareDisclosures} from './compare/compare-disclosures.ts'
import {viewReports} from './incident-view.ts'

const dateOf = ({publication}: Disclosure): string => publication.publishedOn ?? publication.updatedOn ?? ''

function compareReports(one: Disclosure, other: Disclosure): number {
  const [first, second] = [one, other].map((report) => `${dateOf(report)}\n${report.path ?? ''}`)
  return first === undefined || second === undefined || first === second ? 0 : first < second ? -1 : 1
}

/**
 * An incident from its first report to its latest: the reports taken together, and what each says otherwise than the
 * reports before it. What a report is silent about holds on.
 *
 * @param disclosures the reports of one incident, in any order
 * @returns a course that `incidentCourseSchema` accepts
 * @throws {RangeError} where there is no report
 * @example
 * describeCourse([second, first]).steps.length // 1
 */
export function describeCourse(disclosures: readonly Disclosure[]): IncidentCourse {
  const reports = [...disclosures].sort(compareReports)
  const [first, ...others] = reports
  if (!first) throw new RangeError('Unexpected empty list, expected the reports of an incident')
  const id = reports.find(({publication}) => publication.incidentId !== null)?.publication.incidentId
  const steps: DisclosureComparison[] = []
  let known = first
  for (const report of others) {
    const next = carryForward(known, report)
    steps.push(compareDisclosures(known, next))
    known = next
  }
  return {view: viewReports(id ?? first.path ?? '', [first, ...others]), steps}
}
