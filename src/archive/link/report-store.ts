import type {IncidentLink} from '../../schema/incident.ts'
import type {IncidentReport} from './incident-report.ts'

/** Reports by number, from 0, and the links that are found between them. They may be in memory or in a file. */
export interface ReportStore {
  readonly length: number
  /** The report of a number; not always the same object, so that reports are told apart by their paths. */
  get: (number: number) => IncidentReport
  keepLinks: (number: number, links: readonly IncidentLink[]) => void
  /** The links that were kept for a report. */
  linksOf: (number: number) => readonly IncidentLink[]
}

/**
 * @param reports any reports
 * @returns the same, by their place in the list
 */
export function reportsInMemory(reports: readonly IncidentReport[]): ReportStore {
  const links = new Map<number, readonly IncidentLink[]>()
  return {
    length: reports.length,
    get: (number) => {
      const report = reports[number]
      if (!report) throw new RangeError(`Unexpected number ${number} of a report, expected 0 to ${reports.length - 1}`)
      return report
    },
    keepLinks: (number, own) => void links.set(number, own),
    linksOf: (number) => links.get(number) ?? []
  }
}
