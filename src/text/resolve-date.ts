/**
 * From a date expression to a partial ISO date: the year that is not written, 同日, 翌30日, 昨年.
 *
 * Spec: facts.md, occurredOn and discoveredOn. A date without a year takes the latest year not after publication.
 */
import {
  addDays,
  addMonths,
  comparePartialDates,
  daysInMonth,
  type PartialDate,
  partsOf,
  toPartialDate,
  weekdayOf
} from './calendar.ts'
import type {DateExpression, SingleDate} from './date-expressions.ts'

export type {PartialDate} from './calendar.ts'

/** What is known around the date. */
export interface DateContext {
  publishedOn: PartialDate | null
  /** The date named just before: 同日, 翌日 and days without a month count from it. */
  previous: PartialDate | null
  /** The date lies ahead of the publication. */
  planned?: boolean
  /** A date without a year goes on from the year of `previous`, as in a list in order of time. */
  carryYear?: boolean
}

const dayShifts: Partial<Record<string, number>> = {
  sameDay: 0,
  nextDay: 1,
  dayAfterNext: 2,
  previousDay: -1,
  today: 0,
  yesterday: -1,
  tomorrow: 1
}
const monthShifts: Partial<Record<string, number>> = {sameMonth: 0, thisMonth: 0, lastMonth: -1, nextMonth: 1}
const yearShifts: Partial<Record<string, number>> = {sameYear: 0, thisYear: 0, lastYear: -1, nextYear: 1}

/** Further than this from one another two months belong to two years: December, January. */
const monthsOfTurn = 6
/** A lone day that runs back by more than this belongs to the next month: 30日, 2日. */
const daysOfTurn = 20

function isLater(date: PartialDate, publishedOn: PartialDate | null): boolean {
  return publishedOn !== null && comparePartialDates(date, publishedOn) > 0
}

function agrees(date: PartialDate, weekday: number | null): boolean {
  return weekday === null || weekdayOf(date) === weekday
}

/** Nobody tells of a day of next year as if it were past: a weekday that only such a day has is a slip. */
function isFarAhead(date: PartialDate, {publishedOn, planned}: DateContext): boolean {
  if (planned || publishedOn === null) return false
  return comparePartialDates(date, addMonths(publishedOn, monthsOfTurn)) > 0
}

/** Chooses among dates in order of time: the weekday first, then the last one not after publication, or the first one not before. */
function choose(dates: PartialDate[], weekday: number | null, context: DateContext): PartialDate | null {
  const withWeekday = dates.filter((date) => agrees(date, weekday) && !isFarAhead(date, context))
  const candidates = withWeekday.length > 0 ? withWeekday : dates
  const {publishedOn} = context
  if (publishedOn === null) return null
  if (context.planned) {
    return candidates.find((date) => comparePartialDates(date, publishedOn) >= 0) ?? candidates.at(-1) ?? null
  }
  return candidates.filter((date) => !isLater(date, publishedOn)).at(-1) ?? candidates[0] ?? null
}

function inYear(year: number, month: number, day: number | null): PartialDate | null {
  return day !== null && day > daysInMonth(year, month) ? null : toPartialDate({year, month, day})
}

function inYears(years: number[], month: number, day: number | null): PartialDate[] {
  return years.map((year) => inYear(year, month, day)).filter((date) => date !== null)
}

function carriedDate(date: SingleDate, month: number, previous: PartialDate, context: DateContext): PartialDate | null {
  const before = partsOf(previous)
  const turns = before.month !== null && before.month - month > monthsOfTurn
  const carried = inYear(turns ? before.year + 1 : before.year, month, date.day)
  if (carried === null || !isLater(carried, context.publishedOn) || context.planned) return carried
  return inYear(partsOf(carried).year - 1, month, date.day)
}

function resolveMonth(date: SingleDate, month: number, context: DateContext): PartialDate | null {
  const {previous, publishedOn} = context
  if (previous !== null && context.carryYear) {
    const carried = carriedDate(date, month, previous, context)
    if (carried !== null && agrees(carried, date.weekday)) return carried
  }
  if (publishedOn === null) return null
  const {year} = partsOf(publishedOn)
  return choose(inYears([year - 1, year, year + 1], month, date.day), date.weekday, context)
}

function resolveLoneDay(date: SingleDate, day: number, context: DateContext): PartialDate | null {
  const base = context.previous ?? context.publishedOn
  if (base === null || partsOf(base).month === null) return null
  const dates = [-1, 0, 1].map((shift) => withDay(addMonths(base, shift), day)).filter((one) => one !== null)
  if (context.previous === null) return choose(dates, date.weekday, context)
  const before = partsOf(base).day
  const same = withDay(addMonths(base, 0), day)
  const next = withDay(addMonths(base, 1), day)
  const turned = before !== null && before - day > daysOfTurn && next !== null && !isLater(next, context.publishedOn)
  const carried = turned ? next : same
  if (carried !== null && agrees(carried, date.weekday)) return carried
  return dates.find((one) => date.weekday !== null && agrees(one, date.weekday)) ?? carried
}

function withDay(yearMonth: PartialDate, day: number): PartialDate | null {
  const {year, month} = partsOf(yearMonth)
  return month === null ? null : inYear(year, month, day)
}

/** 翌30日 and 翌1月5日: the first such day after the one just named. */
function firstAfter(date: SingleDate, base: PartialDate): PartialDate | null {
  const {year} = partsOf(base)
  const {month, day} = date
  if (day === null) return null
  const dates =
    month === null
      ? [0, 1, 2].map((shift) => withDay(addMonths(base, shift), day)).filter((one) => one !== null)
      : inYears([year, year + 1], month, day)
  return dates.find((one) => comparePartialDates(one, base) > 0) ?? null
}

function resolveRelative(date: SingleDate, context: DateContext): PartialDate | null {
  const {month, day} = date
  const relative = date.relative ?? ''
  const base = date.fromPrevious ? context.previous : context.publishedOn
  const yearShift = yearShifts[relative]
  if (base === null) return month === null ? null : resolveMonth(date, month, context)
  if (yearShift !== undefined) {
    const year = partsOf(base).year + yearShift
    return month === null ? toPartialDate({year, month: null, day: null}) : inYear(year, month, day)
  }
  const monthShift = monthShifts[relative]
  if (monthShift !== undefined) {
    if (partsOf(base).month === null) return null
    const yearMonth = addMonths(base, monthShift)
    return day === null ? yearMonth : withDay(yearMonth, day)
  }
  if (day !== null && relative === 'nextDay') return firstAfter(date, base)
  if (month !== null) return resolveMonth(date, month, context)
  if (day !== null) return resolveLoneDay(date, day, context)
  const shift = dayShifts[relative]
  return shift === undefined || partsOf(base).day === null ? (shift === 0 ? base : null) : addDays(base, shift)
}

function resolveSingle(date: SingleDate, context: DateContext): PartialDate | null {
  const {year, month, day} = date
  if (year !== null) return toPartialDate({year, month, day})
  if (date.relative !== null) return resolveRelative(date, context)
  if (month !== null) return resolveMonth(date, month, context)
  return day === null ? null : resolveLoneDay(date, day, context)
}

/**
 * Resolves a date expression to a partial ISO date, as precise as the text.
 *
 * A written year wins; then, in a list, the year of the date before; then the weekday beside the date; else the latest
 * date not after publication, or for plans the earliest not before it.
 *
 * @param expression a date found by `findDates`
 * @param context the day of publication and the date named just before
 * @returns the date, or null where neither text nor context gives a year
 * @example
 * resolveDate(october19, {publishedOn: '2025-11-12', previous: null}) // '2025-10-19'
 */
export function resolveDate(expression: DateExpression, context: DateContext): PartialDate | null {
  const {rangeEnd, year, month} = expression
  // 12月30日～2026年1月3日: the year stands at the end of the range.
  if (year === null && expression.relative === null && month !== null && rangeEnd !== null && rangeEnd.year !== null) {
    const turns = rangeEnd.month !== null && month > rangeEnd.month
    return inYear(turns ? rangeEnd.year - 1 : rangeEnd.year, month, expression.day)
  }
  return resolveSingle(expression, context)
}

/**
 * Resolves the end of the range of a date expression.
 *
 * @param expression a date found by `findDates`
 * @param start what `resolveDate` gave for it
 * @param context the day of publication
 * @returns the date, or null where there is no range or its start is not known
 * @example
 * resolveRangeEnd(december30toJanuary3, '2025-12-30', {publishedOn: '2026-02-01', previous: null}) // '2026-01-03'
 */
export function resolveRangeEnd(
  expression: DateExpression,
  start: PartialDate,
  context: DateContext
): PartialDate | null {
  const {rangeEnd} = expression
  if (rangeEnd === null) return null
  const inContext = {...context, previous: start}
  if (rangeEnd.year !== null || rangeEnd.relative !== null) return resolveSingle(rangeEnd, inContext)
  const {year} = partsOf(start)
  const {month, day} = rangeEnd
  if (month !== null)
    return inYears([year, year + 1], month, day).find((date) => comparePartialDates(date, start) >= 0) ?? null
  return day === null ? null : (firstOnOrAfter(start, day) ?? null)
}

function firstOnOrAfter(start: PartialDate, day: number): PartialDate | undefined {
  return (
    [0, 1]
      .map((shift) => withDay(addMonths(start, shift), day))
      .find((date) => date !== null && comparePartialDates(date, start) >= 0) ?? undefined
  )
}
