/**
 * The start of a stage and what it says about how far the stage is.
 *
 * Finds: 10 月 29 日開始済, 11 月中開始予定, 12 月上旬以降, 即時～2026年3月末, 2026年下期～.
 * Spec: disclosure.md, Phase (`status`, `startsOn`, `startsPart`, `startsOpen`).
 * Matches: 「（11 月 12 日開始）」 of a report of 6 November, which is planned. Must not match: 「追加拠点」.
 * Known misses: quarters (第3四半期), the start that a fiscal year gives.
 */
import {phaseStates} from '../lexicon/phase-states.ts'
import type {Phase} from '../schema/phase.ts'
import {anyOf} from '../text/any-of.ts'
import {comparePartialDates, type PartialDate, partsOf} from '../text/calendar.ts'
import {type DateExpression, findDates} from '../text/date-expressions.ts'
import {resolveDate, resolveRangeEnd} from '../text/resolve-date.ts'

export type PhaseTiming = Pick<Phase, 'status' | 'startsOn' | 'startsPart' | 'startsOpen'>

export const noTiming: PhaseTiming = {status: null, startsOn: null, startsPart: null, startsOpen: false}

const statePatterns = phaseStates.map(({code, terms}) => ({code, pattern: new RegExp(anyOf(terms))}))
const startedAtOnce = /即時|即日|直ちに|実施中/
const untilMark = /(?:~|-) ?$/
const untilWord = /^ ?(?:までに?|迄)/
const endWord = /^ ?(?:に|を)?(?:もって)?(?:完了|終了)/
const halfYear = /^ ?(?:上|下)(?:半)?期/
const orLater = /(?:以降|以後|より ?後)/
const waveAfter = /^ ?(?:~|-)/
const lastDayOfPart = {early: 10, mid: 20, late: 31}

/**
 * Reads the status that words state.
 *
 * @param folded folded text: the brackets of a heading, a field
 * @returns the status, or null where no word states one
 * @example
 * statedStatus('11 月中開始予定') // 'planned'
 */
export function statedStatus(folded: string): PhaseTiming['status'] {
  return statePatterns.find(({pattern}) => pattern.test(folded))?.code ?? null
}

function monthsBetween(left: PartialDate, right: PartialDate): number {
  const [a, b] = [partsOf(left), partsOf(right)]
  return Math.abs((a.year - b.year) * 12 + (a.month ?? 6) - (b.month ?? 6))
}

/** Without a word that tells past from future, the year that is nearer to the publication. */
function resolveStart(
  date: DateExpression,
  status: PhaseTiming['status'],
  open: boolean,
  publishedOn: PartialDate | null
): PartialDate | null {
  const context = {publishedOn, previous: publishedOn}
  const past = resolveDate(date, {...context, planned: false})
  const future = resolveDate(date, {...context, planned: true})
  if (past === null || future === null || publishedOn === null) return past ?? future
  if (status === 'planned' || (status === null && open)) return future
  if (status !== null) return past
  return monthsBetween(past, publishedOn) <= monthsBetween(future, publishedOn) ? past : future
}

function statusOfStart(
  start: PartialDate,
  part: PhaseTiming['startsPart'],
  lasts: boolean,
  publishedOn: PartialDate
): PhaseTiming['status'] {
  const order = comparePartialDates(start, publishedOn)
  if (order !== 0) return order > 0 ? 'planned' : 'started'
  if (lasts || start.length >= publishedOn.length) return 'started'
  const day = partsOf(publishedOn).day
  // Who names only the month that runs announces what is to come.
  return part !== null && day !== null && day > lastDayOfPart[part] ? 'started' : 'planned'
}

const fiscalYear = /(20\d\d) ?年度/

/** 11月12日開始済、11月20日拡大予定: what is planned for a later day is no plan to start. */
function planSetApart(folded: string, later: DateExpression | undefined): string {
  const isPlanOnly = later !== undefined && statedStatus(folded.slice(later.start)) === 'planned'
  const start = folded.slice(0, later?.start)
  return isPlanOnly && statedStatus(start) !== 'planned' ? start : folded
}

/** 2026年度以降 gives no month of start, but before that year it is yet to come. */
function statusWithoutDate(folded: string, publishedOn: PartialDate | null): PhaseTiming['status'] {
  if (startedAtOnce.test(folded)) return 'started'
  const year = Number(fiscalYear.exec(folded)?.[1] ?? 0)
  return publishedOn !== null && year > partsOf(publishedOn).year ? 'planned' : null
}

/**
 * Reads start and status of a stage from a text that tells them.
 *
 * @param folded folded text: the brackets of a heading, the line under it, a field
 * @param publishedOn day of the publication, which gives the year and tells past from future
 * @example
 * readTiming('12 月上旬以降', '2025-11-12') // {status: 'planned', startsOn: '2025-12', startsPart: 'early', startsOpen: true}
 */
export function readTiming(folded: string, publishedOn: PartialDate | null): PhaseTiming {
  const [date, later] = findDates(folded)
  const stated = statedStatus(planSetApart(folded, later))
  if (!date) return {...noTiming, status: stated ?? statusWithoutDate(folded, publishedOn)}
  const before = folded.slice(0, date.start)
  const after = folded.slice(date.end)
  const half = halfYear.exec(after)?.[0].length ?? 0
  const rest = after.slice(half)
  const said = folded.slice(date.start, date.end) + rest.slice(0, 4)
  // 10月29日～ names the day of the start; 2026年下期～ only from when on.
  const open = orLater.test(said) || (date.day === null && (date.open || waveAfter.test(rest)))
  const start = resolveStart(date, stated, open, publishedOn)
  if (untilMark.test(before) || (date.rangeEnd === null && (untilWord.test(rest) || endWord.test(rest)))) {
    if (stated !== null || publishedOn === null || start === null) return {...noTiming, status: stated}
    const over = comparePartialDates(start, publishedOn) < 0
    return {...noTiming, status: over ? 'completed' : startedAtOnce.test(before) ? 'started' : 'planned'}
  }
  if (start === null) return {...noTiming, status: stated}
  const end = resolveRangeEnd(date, start, {publishedOn, previous: null})
  const over = end !== null && publishedOn !== null && comparePartialDates(end, publishedOn) < 0
  const implied =
    publishedOn === null ? null : over ? 'completed' : statusOfStart(start, date.part, end !== null, publishedOn)
  return {status: stated ?? implied, startsOn: start, startsPart: date.part, startsOpen: open}
}
