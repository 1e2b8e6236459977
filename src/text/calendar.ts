/** Arithmetic on partial ISO dates, without a clock and without a time zone. */

/** An ISO date as precise as the document is: `2025`, `2025-10` or `2025-10-19`. */
export type PartialDate = string

/** The parts of a partial date; what it does not say is null. */
export interface DateParts {
  year: number
  month: number | null
  day: number | null
}

const millisecondsPerDay = 86_400_000

/**
 * Takes a partial date apart.
 *
 * @param date a partial ISO date
 * @returns its parts
 * @example
 * partsOf('2025-10') // {year: 2025, month: 10, day: null}
 */
export function partsOf(date: PartialDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length >= 7 ? Number(date.slice(5, 7)) : null,
    day: date.length >= 10 ? Number(date.slice(8, 10)) : null
  }
}

/**
 * Writes parts as a partial date, as precise as they are; a day without a month is left out.
 *
 * @param parts year, month (1–12) and day (1–31)
 * @returns the partial ISO date
 * @example
 * toPartialDate({year: 2025, month: 1, day: 9}) // '2025-01-09'
 */
export function toPartialDate({year, month, day}: DateParts): PartialDate {
  const written = String(year).padStart(4, '0')
  if (month === null) return written
  const withMonth = `${written}-${String(month).padStart(2, '0')}`
  return day === null ? withMonth : `${withMonth}-${String(day).padStart(2, '0')}`
}

/**
 * Counts the days of a month.
 *
 * @param year the year, or null where it is not known: February then has 29
 * @param month 1–12
 * @returns 28–31, or 0 for a month that does not exist
 * @example
 * daysInMonth(2025, 2) // 28
 */
export function daysInMonth(year: number | null, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  if (year === null) return 29
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function utcOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day)
}

/**
 * Moves a full date by days; a date that names no day stays as it is.
 *
 * @param date a partial ISO date
 * @param days whole days, negative for earlier
 * @returns the partial ISO date
 * @example
 * addDays('2025-12-31', 1) // '2026-01-01'
 */
export function addDays(date: PartialDate, days: number): PartialDate {
  const {year, month, day} = partsOf(date)
  if (month === null || day === null) return date
  return new Date(utcOf(year, month, day) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/**
 * Moves a date by months and drops the day; a date that names no month stays as it is.
 *
 * @param date a partial ISO date
 * @param months whole months, negative for earlier
 * @returns `YYYY-MM`, or the year that was given
 * @example
 * addMonths('2025-01-09', -1) // '2024-12'
 */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const {year, month} = partsOf(date)
  if (month === null) return date
  const count = year * 12 + month - 1 + months
  return toPartialDate({year: Math.floor(count / 12), month: (count % 12) + 1, day: null})
}

/**
 * Tells the day of the week.
 *
 * @param date a partial ISO date
 * @returns 0 for Sunday to 6 for Saturday, or null where the date names no day
 * @example
 * weekdayOf('2025-10-19') // 0
 */
export function weekdayOf(date: PartialDate): number | null {
  const {year, month, day} = partsOf(date)
  return month === null || day === null ? null : new Date(utcOf(year, month, day)).getUTCDay()
}

/**
 * Compares two partial dates as far as both of them go: `2025-10` and `2025-10-19` are equal.
 *
 * @param left a partial ISO date
 * @param right a partial ISO date
 * @returns negative where `left` is earlier, positive where it is later, else 0
 * @example
 * comparePartialDates('2025-10', '2025-11-03') // -1
 */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  const length = Math.min(left.length, right.length)
  const [a, b] = [left.slice(0, length), right.slice(0, length)]
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Counts the calendar days between two full dates.
 *
 * @param from a partial ISO date
 * @param to a partial ISO date
 * @returns whole days, negative where `to` is earlier; null unless both name a day
 * @example
 * daysBetween('2025-12-31', '2026-01-02') // 2
 */
export function daysBetween(from: PartialDate, to: PartialDate): number | null {
  const [start, end] = [from, to].map((date) => {
    const {year, month, day} = partsOf(date)
    return month === null || day === null ? null : utcOf(year, month, day)
  })
  return typeof start === 'number' && typeof end === 'number' ? (end - start) / millisecondsPerDay : null
}
