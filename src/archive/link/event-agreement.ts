import {daysBetween} from '../../text/calendar.ts'
import type {IncidentReport} from './incident-report.ts'

/** Whether the dates that two reports give for the event are of one event. */
export type EventAgreement = 'same' | 'unknown' | 'other'

/** Reports of one incident date its discovery up to so many days apart: by then another server was found, or the leak. */
const longestDrift = 45

function daysApart(one: string, other: string): number {
  return Math.abs(daysBetween(one, other) ?? Number.NaN)
}

/**
 * Compares the dates of the event and of its discovery.
 *
 * @param one a report
 * @param other another
 * @returns `same` where a date is in both and none speaks against it, `other` where they lie far apart
 */
export function eventAgreement(one: IncidentReport, other: IncidentReport): EventAgreement {
  const pairs = [
    [one.occurredOn, other.occurredOn],
    [one.discoveredOn, other.discoveredOn]
  ].filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null)
  if (pairs.length === 0) return 'unknown'
  const gaps = pairs.map(([first, second]) => daysApart(first, second))
  if (gaps.every((gap) => gap === 0)) return 'same'
  return Math.min(...gaps) > longestDrift || Math.max(...gaps) > longestDrift ? 'other' : 'unknown'
}
