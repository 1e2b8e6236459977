import type {IncidentLink} from '../../schema/incident.ts'
import {fold} from '../../text/fold.ts'
import type {IncidentReport} from './incident-report.ts'
import {areOfRelatedPublishers, type ReportIndex} from './report-index.ts'

/**
 * One spelling of an ID: 2026-06-23-架空株式会社 and 20260623-架空株式会社 are one.
 *
 * @param id a 事案ID as written
 */
export function idKey(id: string): string {
  return fold(id)
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toLowerCase()
}

/**
 * Whether an ID is nothing but a date: it names no publisher.
 *
 * @param id a 事案ID as written
 */
export function isOnlyDate(id: string): boolean {
  return /^\d*$/.test(idKey(id))
}

/**
 * Links between reports of one 事案ID, each to the one before. An ID that publishers who have nothing in common share is a
 * slip of copying and joins nothing.
 *
 * @param index all reports
 */
export function incidentIdLinks({reports}: ReportIndex): IncidentLink[] {
  const byId = new Map<string, IncidentReport[]>()
  for (const report of reports) {
    if (report.incidentId === null || isOnlyDate(report.incidentId)) continue
    const key = idKey(report.incidentId)
    byId.set(key, [...(byId.get(key) ?? []), report])
  }
  const links: IncidentLink[] = []
  for (const sharers of byId.values())
    sharers.forEach((report, place) => {
      const before = sharers
        .slice(0, place)
        .reverse()
        .find((earlier) => areOfRelatedPublishers(earlier, report))
      if (before && report.incidentId !== null)
        links.push({from: report.path, to: before.path, kind: 'incidentId', evidence: report.incidentId})
    })
  return links
}
