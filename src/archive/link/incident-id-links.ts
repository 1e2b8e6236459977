import type {IncidentLink} from '../../schema/incident.ts'
import {compareInTime} from '../compare-in-time.ts'
import {idKey, isOnlyDate} from './incident-id.ts'
import type {IncidentReport} from './incident-report.ts'
import {areOfRelatedPublishers, type ReportIndex} from './report-index.ts'

/**
 * The link of a report to the one before with its 事案ID. An ID that publishers who have nothing in common share is a slip
 * of copying and joins nothing.
 *
 * @param index all reports
 * @param report one of them
 */
export function incidentIdLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  const {incidentId} = report
  if (incidentId === null || isOnlyDate(incidentId)) return []
  const before = index
    .ofId(idKey(incidentId))
    .map((number) => index.get(number))
    .filter((other) => compareInTime(other, report) < 0)
    .reverse()
    .find((earlier) => areOfRelatedPublishers(earlier, report))
  return before ? [{from: report.path, to: before.path, kind: 'incidentId', evidence: incidentId}] : []
}
