import type {ServiceState} from '../schema/service.ts'
import {comparePartialDates, type PartialDate} from '../text/calendar.ts'
import type {ClauseState} from '../text/clause-state.ts'
import {type DateExpression, findDates} from '../text/date-expressions.ts'
import {resolveDate} from '../text/resolve-date.ts'
import type {StateWord} from '../text/service-state.ts'

export interface DatedStatus {
  status: ServiceState
  since: PartialDate | null
  resumesOn: PartialDate | null
}

const statusOf: Record<ClauseState, ServiceState> = {
  running: 'operating',
  partial: 'partial',
  stopped: 'suspended',
  ended: 'discontinued',
  returning: 'suspended'
}
/** A date further from its verb than this belongs to something else. */
const reach = 45
const asOf = /^\s?(?:\d{1,2}[:時]\d{0,2}分?\s?)?(?:現在|時点)/
/** 「3月末日まで利用できません」 */
const untilThen = /^[^、。はが]{0,4}まで(?!に)/
const fromThen =
  /^\D{0,8}?(?:から|より|に|をもって|以降|付|頃|午|弊社|当社|を(?:目途|目処|めど)|中|上旬|下旬|までに|、|の|\(|$)|^\s?\d/

function distance(date: PartialDate, publishedOn: PartialDate): number {
  const days = (value: PartialDate) =>
    Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7) || '1') - 1, Number(value.slice(8, 10) || '15'))
  return Math.abs(days(date) - days(publishedOn))
}

function resolveNearest(date: DateExpression, publishedOn: PartialDate | null, ahead: boolean): PartialDate | null {
  const past = resolveDate(date, {publishedOn, previous: null})
  if (!ahead || publishedOn === null) return past
  const coming = resolveDate(date, {publishedOn, previous: null, planned: true})
  if (past === null || coming === null) return past ?? coming
  return distance(past, publishedOn) <= distance(coming, publishedOn) ? past : coming
}

/**
 * Resolves a date that stands alone, and says whether it lies behind the day of publication.
 *
 * @param date a date of a folded text
 * @param publishedOn the day of publication
 * @param ahead whether a date without a year may lie ahead
 */
export function comparedWithToday(
  date: DateExpression,
  publishedOn: PartialDate | null,
  ahead: boolean
): {day: PartialDate | null; isLater: boolean} {
  const day = resolveNearest(date, publishedOn, ahead)
  return {day, isLater: day !== null && isAfter(day, publishedOn)}
}

function isAfter(date: PartialDate, publishedOn: PartialDate | null): boolean {
  return publishedOn !== null && comparePartialDates(date, publishedOn) > 0 && !publishedOn.startsWith(date)
}

function dateBeside(sentence: string, word: StateWord, from: number): DateExpression | null {
  const dates = findDates(sentence.slice(from)).map((date) => ({
    ...date,
    start: date.start + from,
    end: date.end + from
  }))
  const before = dates.filter(
    (date) => date.end <= word.start && word.start - date.end <= reach && !asOf.test(sentence.slice(date.end))
  )
  const nearest = before.at(-1)
  if (nearest && word.state !== 'returning' && untilThen.test(sentence.slice(nearest.end, word.start))) return null
  if (nearest && fromThen.test(sentence.slice(nearest.end, word.start))) return nearest
  if (word.state !== 'returning') return null
  return dates.find((date) => date.start >= word.end && date.start - word.end <= reach) ?? null
}

/**
 * Turns a state into a status, with the date that stands beside it: a return on a stated date after the publication is planned.
 *
 * @param sentence the folded sentence
 * @param word a word of the sentence, with a state
 * @param from where the clause of the word begins: dates before it belong to another
 * @param publishedOn the day of publication
 */
export function datedStatus(
  sentence: string,
  word: StateWord,
  from: number,
  publishedOn: PartialDate | null
): DatedStatus {
  const state = word.state ?? 'stopped'
  const expression = dateBeside(sentence, word, from)
  const returns = word.code === 'resume'
  const date = expression && resolveNearest(expression, publishedOn, returns && (word.ahead || state === 'returning'))
  const later = date !== null && isAfter(date, publishedOn)
  const sameMonth =
    date !== null && publishedOn !== null && date.length < publishedOn.length && publishedOn.startsWith(date)
  if (returns && date !== null && (later || (state === 'returning' && sameMonth)))
    return {status: 'planned', since: null, resumesOn: date}
  if (state === 'returning') return {status: 'suspended', since: null, resumesOn: null}
  return {status: statusOf[state], since: later ? null : date, resumesOn: null}
}
