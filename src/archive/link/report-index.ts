import type {IncidentReport} from './incident-report.ts'
import {areRelated} from './organization-key.ts'

/** Reports in order of time, to be looked up by path and by publisher. */
export interface ReportIndex {
  /** Oldest first, then by path. */
  reports: readonly IncidentReport[]
  byPath: ReadonlyMap<string, IncidentReport>
  byOrganization: ReadonlyMap<string, readonly IncidentReport[]>
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Order of time; a partial date stands before the days of its month. */
export function compareReports(one: IncidentReport, other: IncidentReport): number {
  return compareText(one.date, other.date) || compareText(one.path, other.path)
}

/**
 * @param given reports in any order; of two with one path the last counts
 */
export function indexReports(given: readonly IncidentReport[]): ReportIndex {
  const byPath = new Map(given.map((report) => [report.path, report]))
  const reports = [...byPath.values()].sort(compareReports)
  const byOrganization = new Map<string, IncidentReport[]>()
  for (const report of reports)
    for (const key of new Set(report.organizationKeys)) {
      const own = byOrganization.get(key) ?? []
      own.push(report)
      byOrganization.set(key, own)
    }
  return {reports, byPath, byOrganization}
}

/** Whether two reports may be of one publisher, of a company and its group, or of one name cut off. */
export function areOfRelatedPublishers(one: IncidentReport, other: IncidentReport): boolean {
  return one.organizationKeys.some((key) => other.organizationKeys.some((name) => areRelated(key, name)))
}

/** Whether one of the publishers is the same. */
export function shareAPublisher(one: IncidentReport, other: IncidentReport): boolean {
  return one.organizationKeys.some((key) => other.organizationKeys.includes(key))
}

/** The reports of the same publishers before one, latest first. */
export function earlierOwnReports(index: ReportIndex, report: IncidentReport): IncidentReport[] {
  const own = new Set(report.organizationKeys.flatMap((key) => index.byOrganization.get(key) ?? []))
  return [...own].filter((other) => compareReports(other, report) < 0).sort((one, other) => compareReports(other, one))
}
