/** Whether a date may lie on a day or before it; a date of less precision counts as the whole of its time. */
const isNotAfter = (date: string, limit: string): boolean => date.slice(0, limit.length) <= limit

/**
 * Which of the dates that the reports of an incident give for one event holds. The latest statement does, but a less
 * precise one takes no day back, and what happened after the first report is not what that report told of.
 *
 * @param stated partial ISO dates, of the oldest report first
 * @param firstPublishedOn partial ISO date of the first report; null if not known
 * @returns null where there is no date
 * @example
 * currentDate(['2031-06-02', '2031-06'], '2031-06-04') // '2031-06-02'
 * currentDate(['2031-06-02', '2031-06-18'], '2031-06-04') // '2031-06-02'
 * currentDate(['2031-06-02', '2031-05-30'], '2031-06-04') // '2031-05-30'
 */
export function currentDate(stated: readonly string[], firstPublishedOn: string | null): string | null {
  const likely = stated.filter((date) => firstPublishedOn === null || isNotAfter(date, firstPublishedOn))
  const dates = likely.length > 0 ? likely : stated
  return dates.reduce<string | null>((known, date) => (known?.startsWith(date) ? known : date), null)
}
