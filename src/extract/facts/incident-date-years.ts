import {addDays, comparePartialDates, type DateParts, type PartialDate, partsOf} from '../../text/calendar.ts'
import type {DateExpression} from '../../text/date-expressions.ts'
import {resolveDate} from '../../text/resolve-date.ts'

/** A resolved date. */
export interface KnownDate {
  date: PartialDate
  /** The year is not written, neither with the date nor with the one that it counts from. */
  inferred: boolean
}

/** The year before; further back the date named last belongs to another matter, such as a period of purchases. */
function isJustBefore(carried: PartialDate, latest: PartialDate): boolean {
  return carried < latest && partsOf(latest).year - partsOf(carried).year === 1
}

/**
 * Resolves the dates of a text one after the other. A date without a year takes the latest year not after publication
 * (spec/facts.md), or an earlier one where it follows a date of that year: 2024年12月11日、12月20日.
 *
 * @param publishedOn ISO date of the publication; null where it is not known
 * @returns a function that resolves the next date of the text; it gives null where nothing tells the year
 */
export function dateResolver(publishedOn: PartialDate | null): (date: DateExpression) => KnownDate | null {
  let previous: KnownDate | null = null
  return (date) => {
    const context = {publishedOn, previous: previous?.date ?? null}
    const latest = resolveDate(date, context)
    if (latest === null) return null
    const carried =
      date.relative === null && date.year === null ? resolveDate(date, {carryYear: true, ...context}) : null
    const follows =
      previous !== null &&
      carried !== null &&
      isJustBefore(carried, latest) &&
      comparePartialDates(carried, previous.date) >= 0
    const countsFromPublication = date.relative !== null && date.relative !== 'sameDay' && !date.fromPrevious
    const countsFromKnown = date.relative !== null && previous !== null && !previous.inferred
    previous = {
      date: follows ? carried : latest,
      inferred: date.year === null && !countsFromPublication && !countsFromKnown
    }
    return previous
  }
}

/**
 * Tells whether a range is longer than one occasion: a day, or a night that ends on the next one.
 *
 * @param date the range as it is written
 * @param known its beginning
 * @returns false too where it is no range
 * @example
 * spansDays(date, known) // false for 3月6日18時から7日9時にかけて
 */
export function spansDays({rangeEnd: end}: DateExpression, known: KnownDate): boolean {
  if (end === null) return false
  const isOn = ({year, month, day}: DateParts) =>
    end.day === day && (end.month ?? month) === month && (end.year ?? year) === year
  const start = partsOf(known.date)
  return !isOn(start) && (start.day === null || !isOn(partsOf(addDays(known.date, 1))))
}
