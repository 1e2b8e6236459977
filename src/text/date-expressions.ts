/**
 * Dates in folded text.
 *
 * Finds: 2025年10月19日, 2025/10/19, 2025-10-19, 令和7年, R7.10.19, 10/19, 10月上旬, 19日, 同月20日, 翌30日, 昨年12月, with the
 * weekday, the time and the end of the range that follow.
 * Spec: facts.md, occurredOn and discoveredOn; irregularities.md A41–A48.
 * Matches: 「2025年10月19日(日)14時頃」「10月1日～5日」. Must not match: 「2025年度」「30日間」「2026年3月期」「第1/2回」.
 * Known misses: English dates, a range that leaves the first unit out (2021~2024年), a date broken by a line feed.
 */
import {type ClockTime, readClockTime} from './clock-times.ts'
import {type DateNotation, readDateNotation, readLoneDay} from './date-notations.ts'
import type {RelativeDate} from './relative-dates.ts'

export type {RelativeDate} from './relative-dates.ts'

/** One date without the end of its range; offsets are UTF-16 code units of the folded text, the end exclusive. */
export interface SingleDate {
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
  /** 上旬 and 初め are early, 中旬 and 半ば mid, 下旬 and 末 late. */
  part: 'early' | 'mid' | 'late' | null
  /** 以降, より後, or 「～」 without an end. */
  open: boolean
  /** 頃, ごろ, beside the date itself. */
  approximate: boolean
  /** 0 is Sunday. */
  weekday: number | null
  relative: RelativeDate | null
  /** True where `relative` counts from the date just named (翌年), false where from the publication (来年). */
  fromPrevious: boolean
  time: ClockTime | null
  era: boolean
}

/** A date as the text gives it, with the end of its range. */
export interface DateExpression extends SingleDate {
  rangeEnd: SingleDate | null
}

const candidate =
  /(?<![0-9])[0-9]{1,4}(?= {0,2}[年月日/.(-])|(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]{1,4}(?= {0,2}[年月日])|令和|平成|昭和|[RHS](?=[0-9])|[同翌前本今昨明当先来去](?= {0,2}[年月日々0-9])/g

const weekdayBracket =
  / {0,2}[([] ?([日月火水木金土])(?:曜日?)? ?(?:[・、,/ ] ?[^()\n]{1,8})?[)\]]| ?([日月火水木金土])曜日?/y
const eraBracket = / ?\((?:令和|平成)[^()\n]{1,5}\)/y
const partWord =
  / ?の? ?(?:(上旬|初旬|初め|はじめ|始め|頭|前半)|(中旬|半ば|なかば|中頃)|(下旬|末日?(?!年始|尾)|後半|終わり))/y
const openingBracket = / ?\(? ?/y
const about = / ?(?:頃|ごろ|ころ|前後)/y
const toTime = /(?:T| {0,2}[、,の(]? {0,2}\n?)/y
const openWord = / ?(?:以降|以後|より後|より ?後)/y
const openMark = / ?~(?= ?(?:$|[\n、。,)」』】\]|;<]|現在|当面|未定))/y
const rangeMark = /(?: ?(?:から|より) ?(?:の)?| {0,2}[~\-ー→] {0,2})/y
/** `3月1日から、3月6日までの間`: a comma may stand where the end is marked as one. */
const rangeComma = /、 ?/y
const rangeClose = / ?(?:まで|迄)/y
const changed = /(?:まで)?[にへ](?:変更|延期|修正|訂正|繰|変わ)/y

function endOf(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(folded) ? pattern.lastIndex : null
}

function readWeekday(folded: string, at: number): {weekday: number; end: number} | null {
  weekdayBracket.lastIndex = at
  const found = weekdayBracket.exec(folded)
  return found ? {weekday: '日月火水木金土'.indexOf(found[1] ?? found[2] ?? ''), end: weekdayBracket.lastIndex} : null
}

function readTimeAfter(folded: string, at: number): {time: ClockTime; end: number} | null {
  const start = endOf(toTime, folded, at) ?? at
  const time = readClockTime(folded, start)
  if (!time) return null
  const connector = folded.slice(at, start)
  if (connector.includes('\n') && time.hour === null) return null
  if (!connector.includes('(')) return {time, end: time.end}
  return folded[time.end] === ')' ? {time, end: time.end + 1} : null
}

function isRelativeDay(relative: RelativeDate): boolean {
  return !/Month|Year/.test(relative)
}

/** 本日(10月19日), 同日19日: the words after a relative day say the same day once more. */
function readApposition(folded: string, notation: DateNotation): DateNotation {
  const {relative, fromPrevious, month, day, end} = notation
  if (relative === null || month !== null || day !== null || !isRelativeDay(relative)) return notation
  const opening = endOf(openingBracket, folded, end) ?? end
  const second = readDateNotation(folded, opening)
  if (!second || second.day === null || second.relative !== null) return notation
  const combined = {...second, relative, fromPrevious}
  if (!folded.slice(end, opening).includes('(')) return combined
  const close = readWeekday(folded, second.end)?.end ?? second.end
  return folded[close] === ')' ? {...combined, end: close + 1} : notation
}

/** Particles and full stops behind a date: none of what may belong to it begins so. */
const closers = 'にはをがも。'

function readAfter(folded: string, start: number, read: DateNotation): SingleDate {
  const date = readApposition(folded, read)
  let {end} = date
  if (closers.includes(folded.charAt(end)) && end < folded.length) {
    const {year, month, day, relative, fromPrevious, era} = date
    const nothing = {part: null, open: false, approximate: false, weekday: null, time: null}
    return {start, end, year, month, day, relative, fromPrevious, era, ...nothing}
  }
  let weekday: number | null = null
  let part: SingleDate['part'] = null
  let time: ClockTime | null = null
  const namesDay = date.day !== null || (date.relative !== null && date.month === null && isRelativeDay(date.relative))
  if (namesDay) {
    end = endOf(eraBracket, folded, end) ?? end
    const found = readWeekday(folded, end)
    weekday = found?.weekday ?? null
    end = found?.end ?? end
  } else {
    partWord.lastIndex = end
    const found = partWord.exec(folded)
    if (found) {
      part = found[1] ? 'early' : found[2] ? 'mid' : 'late'
      end = partWord.lastIndex
    }
  }
  const aboutEnd = endOf(about, folded, end)
  end = aboutEnd ?? end
  if (namesDay) {
    const found = readTimeAfter(folded, end)
    time = found?.time ?? null
    end = found?.end ?? end
  }
  const openEnd = endOf(openWord, folded, end)
  const {year, month, day, relative, fromPrevious, era} = date
  const open = openEnd !== null
  const approximate = aboutEnd !== null
  end = openEnd ?? end
  return {start, end, year, month, day, part, open, approximate, weekday, relative, fromPrevious, time, era}
}

/** Gives the end of a range what it leaves out: 10月30日～2日 ends in November. */
function inherit(from: SingleDate, to: SingleDate): SingleDate {
  if (to.relative !== null || to.year !== null) return to
  let {month} = to
  let {year} = from
  if (month === null && from.month !== null) {
    const turns = to.day !== null && from.day !== null && to.day < from.day
    month = turns ? (from.month % 12) + 1 : from.month
  }
  if (year !== null && month !== null && from.month !== null && month < from.month) year += 1
  return {...to, year, month}
}

function readRangeEnd(folded: string, from: SingleDate): SingleDate | null {
  const mark = endOf(rangeMark, folded, from.end)
  if (mark === null) return null
  const comma = endOf(rangeComma, folded, mark)
  const start = comma ?? mark
  const read = readDateNotation(folded, start) ?? readLoneDay(folded, start)
  if (read) {
    const to = readAfter(folded, start, read)
    if (comma !== null && endOf(rangeClose, folded, to.end) === null) return null
    return endOf(changed, folded, to.end) === null ? inherit(from, to) : null
  }
  if (comma !== null) return null
  const nothing = {...from, start, weekday: null, open: false, approximate: false, part: null}
  partWord.lastIndex = start
  if (from.part !== null && from.day === null) {
    const found = partWord.exec(folded)
    if (!found) return null
    const aboutEnd = endOf(about, folded, partWord.lastIndex)
    const part = found[1] ? 'early' : found[2] ? 'mid' : 'late'
    return {...nothing, end: aboutEnd ?? partWord.lastIndex, part, approximate: aboutEnd !== null}
  }
  const time = from.time === null ? null : readClockTime(folded, start)
  return time && time.hour !== null ? {...nothing, end: time.end, time} : null
}

function readDate(folded: string, start: number): DateExpression | null {
  const read = readDateNotation(folded, start)
  if (!read) return null
  const from = readAfter(folded, start, read)
  const to = from.open ? null : readRangeEnd(folded, from)
  if (to) return {rangeEnd: to, ...from, end: endOf(rangeClose, folded, to.end) ?? to.end}
  const openEnd = endOf(openMark, folded, from.end)
  return {rangeEnd: null, ...from, end: openEnd ?? from.end, open: from.open || openEnd !== null}
}

/**
 * Reads the date that stands exactly at an offset; for those who look nowhere else in the text.
 *
 * @param folded folded text (`fold`)
 * @param at offset in UTF-16 code units
 * @returns null where no date begins there
 * @example
 * readDateAt('・10月1日~5日に確認', 1)?.end // 8
 */
export function readDateAt(folded: string, at: number): DateExpression | null {
  return readDate(folded, at)
}

/** True after a number and a range mark: the second number of 3~5日 says how many days. */
function isRestOfRange(folded: string, at: number): boolean {
  const before = folded[at - 1]
  return (
    (before === '~' || before === '-' || before === ' ') && /[0-9] ?[~-] ?$/.test(folded.slice(Math.max(0, at - 4), at))
  )
}

/**
 * Finds every date of a text, in order, without overlaps. A day without a month (19日) is given with `month: null`:
 * the caller decides whether the text about it is a list of dates.
 *
 * @param folded folded text (`fold`); mask URLs before, since a path such as /2025/10/19/ is left out only by its slashes
 * @returns the dates; a range is one expression
 * @example
 * findDates('10月1日~5日に確認') // [{month: 10, day: 1, rangeEnd: {month: 10, day: 5, …}, start: 0, end: 8, …}]
 */
export function findDates(folded: string): DateExpression[] {
  const dates: DateExpression[] = []
  candidate.lastIndex = 0
  for (let found = candidate.exec(folded); found; found = candidate.exec(folded)) {
    const next = candidate.lastIndex
    const date = isRestOfRange(folded, found.index) ? null : readDate(folded, found.index)
    if (date) dates.push(date)
    candidate.lastIndex = date?.end ?? next
  }
  return dates
}
