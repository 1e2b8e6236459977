import {comparePartialDates, type PartialDate} from '../../text/calendar.ts'
import type {DateExpression} from '../../text/date-expressions.ts'
import {resolveDate} from '../../text/resolve-date.ts'

/** A resolved date. */
export interface KnownDate {
  date: PartialDate
  /** The year is not written, neither with the date nor with the one that it counts from. */
  inferred: boolean
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
      date.relative === null && date.year === null ? resolveDate(date, {...context, carryYear: true}) : null
    const follows =
      previous !== null && carried !== null && carried < latest && comparePartialDates(carried, previous.date) >= 0
    const countsFromPublication = date.relative !== null && date.relative !== 'sameDay' && !date.fromPrevious
    const countsFromKnown = date.relative !== null && previous !== null && !previous.inferred
    previous = {
      date: follows ? carried : latest,
      inferred: date.year === null && !countsFromPublication && !countsFromKnown
    }
    return previous
  }
}
