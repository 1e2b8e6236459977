/** What tells when a report was published. */
export interface ReportInTime {
  /** Partial ISO date; empty where it is not known. */
  date: string
  /** Number of the report that its title gives; null if none. */
  reportNumber: number | null
  path: string
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * Order of time: a partial date stands before the days of its month; of one day the numbers of the reports decide, then
 * the paths.
 *
 * @returns below 0 where `one` is the older one, above 0 where `other` is
 * @example
 * const fourth = {date: '2031-06-04', reportNumber: 4, path: '2031/06/04_架空商事株式会社.md'}
 * const fifth = {date: '2031-06-04', reportNumber: 5, path: '2031/06/04_2_架空商事株式会社.md'}
 * compareInTime(fourth, fifth) // -1
 */
export function compareInTime(one: ReportInTime, other: ReportInTime): number {
  return (
    compareText(one.date, other.date) ||
    (one.reportNumber ?? 0) - (other.reportNumber ?? 0) ||
    compareText(one.path, other.path)
  )
}
