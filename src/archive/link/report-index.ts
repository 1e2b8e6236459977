import {compareInTime} from '../compare-in-time.ts'
import {groupBy} from './group-by.ts'
import type {IncidentReport} from './incident-report.ts'
import {areRelated} from './related-names.ts'

/** Reports in order of time, to be looked up by path and by publisher. */
export interface ReportIndex {
  /** Oldest first. */
  reports: readonly IncidentReport[]
  byPath: ReadonlyMap<string, IncidentReport>
  byOrganization: ReadonlyMap<string, readonly IncidentReport[]>
  /** By year and month of the path: `2025/09`. */
  byMonth: ReadonlyMap<string, readonly IncidentReport[]>
}

function monthOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/**
 * What stays of a path where its day is wrong: the month and the name, without order marks and blanks.
 *
 * @param path path of an entry
 * @returns null where the file has no name
 * @example
 * monthAndName('2025/09/XX_架空商事株式会社.md') // '2025/09/架空商事株式会社'
 */
function monthAndName(path: string): string | null {
  const [year = '', month = '', ...rest] = path.split('/')
  const name = (rest.at(-1) ?? '')
    .replace(/\.md$/, '')
    .replace(/^(?:\d{2}|XX)_/, '')
    .replace(/\s/g, '')
  return name === '' ? null : `${year}/${month}/${name}`
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Of several publications in one file the oldest names it; the rest only makes the choice the same for any order. */
function comparePublications(one: IncidentReport, other: IncidentReport): number {
  const textOf = ({title, sourceUrl, words}: IncidentReport) =>
    [title, sourceUrl ?? '', ...Array.from(words)].join('\n')
  return compareText(one.date, other.date) || compareText(textOf(one), textOf(other))
}

function byPublisher(reports: readonly IncidentReport[]): Map<string, IncidentReport[]> {
  const groups = new Map<string, IncidentReport[]>()
  for (const report of reports)
    for (const key of new Set(report.organizationKeys)) {
      const own = groups.get(key)
      if (own) own.push(report)
      else groups.set(key, [report])
    }
  return groups
}

/** One report for each path, whatever the order in which they are given. */
function reportsByPath(given: readonly IncidentReport[]): Map<string, IncidentReport> {
  const byPath = new Map<string, IncidentReport>()
  for (const report of given) {
    const known = byPath.get(report.path)
    if (!known || comparePublications(report, known) < 0) byPath.set(report.path, report)
  }
  return byPath
}

/**
 * @param given reports in any order; of several with one path the oldest counts
 */
export function indexReports(given: readonly IncidentReport[]): ReportIndex {
  const byPath = reportsByPath(given)
  const reports = [...byPath.values()].sort(compareInTime)
  return {
    reports,
    byPath,
    byOrganization: byPublisher(reports),
    byMonth: groupBy(reports, ({path}) => monthOf(path))
  }
}

/** The entries that differ from a path in their day alone. */
export function reportsOfSameName({byMonth}: ReportIndex, path: string): IncidentReport[] {
  const name = monthAndName(path)
  return (byMonth.get(monthOf(path)) ?? []).filter((other) => name !== null && monthAndName(other.path) === name)
}

/** Whether two reports may be of one publisher, of a company and its group, or of one name cut off. */
export function areOfRelatedPublishers(one: IncidentReport, other: IncidentReport): boolean {
  return one.properNames.some((name) => other.properNames.some((known) => areRelated(name, known)))
}

/** The reports of the same publishers before one, latest first. */
export function earlierOwnReports(index: ReportIndex, report: IncidentReport): IncidentReport[] {
  const [own = [], ...others] = report.organizationKeys.map((key) => index.byOrganization.get(key) ?? [])
  // Each publisher's reports stand in order already.
  if (others.length === 0) return own.slice(0, own.indexOf(report)).reverse()
  const all = new Set([own, ...others].flat())
  return [...all].filter((other) => compareInTime(other, report) < 0).sort((one, other) => compareInTime(other, one))
}
