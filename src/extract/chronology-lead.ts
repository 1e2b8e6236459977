import type {Line} from '../syntax/outline.ts'
import {characterSet, hasUnit, holdsUnit} from '../text/character-set.ts'
import type {ClockTime} from '../text/clock-times.ts'
import {readClockTime} from '../text/clock-times.ts'
import type {DateExpression} from '../text/date-expressions.ts'
import {readDateAt} from '../text/date-expressions.ts'
import {endOfEmoji} from '../text/emoji.ts'

/*
 * The date that a line of a chronology begins with (spec/disclosure.md, ChronologyEvent).
 * Matches: `・10月4日（土）02:25　攻撃を確認`, `【6月24日〜7月13日】`, `第二報（2026年8月5日）　…`, `（２）11月中旬、…`.
 * Must not match: `10月4日の発表`, `8月27日以降につきましては`, `2025年4月1日から4月30日までにご購入の方`.
 * A date further in, after a label or a connective or at the end, is read by chronology-inner-date.ts.
 */

/**
 * `alone`: the line is nothing but the date. `separated`: a colon, blank or bracket parts it from the text.
 * `glued`: `10月4日（土）関係者へ連絡`. `comma`: `6月13日、…`. `particle`: `6月6日付で…`, `8月29日に…`; these three are prose as
 * often as lists. The date of the other three stands further in (chronology-inner-date.ts): `linked` goes on from the
 * sentence before, `labelled` comes after a label, `trailing` closes the line in brackets.
 */
export type LeadStyle = 'alone' | 'separated' | 'glued' | 'comma' | 'particle' | 'linked' | 'labelled' | 'trailing'

/** What a line begins with; offsets are UTF-16 code units into the text of the line. */
export interface DatedLead {
  /** May name nothing but a year where it stands alone. */
  date: DateExpression
  time: ClockTime | null
  /** Words for an unknown time, where no clock time stands: 時間不明. */
  timeWord: string | null
  /** Where the date begins, a report number before it included. */
  start: number
  /** Where the text begins; the length of the line where there is none. */
  end: number
  /** What stands before the date and tells something: a report number, 第二報（2026年8月5日）, or a label. */
  label: {from: number; to: number} | null
  style: LeadStyle
}

/** Gives the lead of a line; each line is read once. */
export type LeadReader = (line: Line) => DatedLead | null

/** A clock time that a line begins with, its date being that of the line above. */
export interface TimedLead {
  time: ClockTime
  end: number
}

/** No date with its weekdays, times and range is longer. */
const longestDate = 64

const marks =
  /(?:[・■●○〇◯◆◇◎★☆▼▽□▪•◦▶▷►➢➤➡✓✔*-] {0,2}|[①-⑳⑴-⒇] {0,2}|\((?:\d{1,2}|[ア-ンa-z])\) {0,2}|\d{1,2}[.)] {1,2}|[ア-オ][.、 ] ?)*/y
const reportLabel =
  /(?:[【[(] ?)?(?:第 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?報|初報|続報|最終報)(?: ?[】\])])?(?=[ :(\d令])/y
const labelGap = /[ :]{0,2}/y
const opening = /[[(【〈<《〔「] ?/y
const closing = / ?(?:より|から|以降|現在|時点|付け?|予定|頃|公表|発表|掲載|配信|発信|開示)? ?[\])】〉>》〕」]/y
const dateStarts = characterSet('0123456789二令平昭RHS同翌昨前')
/** No date begins later: a number, a report number and a bracket stand before it. */
const longestBefore = 16
const joint = /(?:[、,・]|および|及び|と) ?/y

const aloneEnd = / ?(?:より|から|以降|現在|時点|付け?|\(?予定\)?|頃|中)?[ :、。~-]{0,3}$/y
const separator =
  / ?(?:(?:より|から|現在|時点|付け?|予定|夜|朝|中)(?=[ :(「]))?(?: ?(?:[:;|/→⇒>]|…{1,3}|・{2,6}|-(?!\d)|~ ?:?) {0,20}| {1,20})(?![はのもが]|まで|以前|以降)/y
const dated = / ?付け? ?(?=[(「])/y
const state = / ?(?:~ ?)?\((?:予定|見込み?|継続中|実施中|対応中|調査中|現在)\)(?! ?$)/y
const comma = / ?(?:より|から|以降|現在|時点|付け?|になり|頃)? ?[、,] ?/y
const particle =
  / ?(?:に(?:おいて|なり|なって|至り|かけて?|は|て)?(?!つ[いき]|関|(?:発表|公表|お知らせ|掲載|リリース|ご?案内|ご?報告)(?:[ぁ-ん]|済|致))|付け?(?:で|にて|に)|で(?!の|す|し|あ)|時点で(?:は)?|より|から(?!の)) ?、?/y
/** What makes the date a modifier of the next word. */
const modifies = /^(?:[のはもがをとや以付分時頃]|・\d|まで|現在|発表|公表|掲載|更新|追記|改[訂定])/
/** What begins a sentence of its own; hiragana after a date is a particle. */
const word = /^[一-鿿ァ-ヺ「『A-Z]/
const timeUnknown = / ?\(?((?:時間|時刻|詳細な?(?:時間|時刻)?)不明)\)?[ 、:]?/y

const colonAfterTime = /(\d:\d\d):(?!\d)/
const timeEnd = / ?(?:の?時点で(?:は)?|より|から|に)?(?:[ :、]|$|(?=[「]))[ :、]{0,3}/y
const timeRange = / ?[~-] ?/y
/** 同午前11時頃: the day of the line above. */
const sameBefore = /同 ?(?=[0-9午正早朝昼夕夜未深])/y
const textAfterTime = /[ 、:に]/

/** Where a date may begin, UTF-16 code units: after an emoji, bullets and numbers. */
export function startOfDate(folded: string): number {
  const start = endOfEmoji(folded)
  return endOf(marks, folded, start) ?? start
}

function endOf(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(folded) ? pattern.lastIndex : null
}

/** `08:56：検知`: a colon after the minutes parts them from the text, it brings no seconds. */
function partTime(folded: string): string {
  return folded.includes(':') ? folded.replace(colonAfterTime, '$1 ') : folded
}

function dateAt(folded: string, at: number): DateExpression | null {
  if (!hasUnit(dateStarts, folded.charCodeAt(at))) return null
  const date = readDateAt(folded.slice(at, at + longestDate), 0)
  if (!date) return null
  if (date.relative === 'today' || date.relative === 'tomorrow' || date.relative === 'thisMonth') return null
  return {...date, start: at, end: at + date.end}
}

/** Whether the date is that of an event, not a bare year over the dates of a list. */
function namesMonth(date: DateExpression): boolean {
  return date.month !== null || date.day !== null || /Day|yesterday|Month/.test(date.relative ?? '')
}

/** The end of further dates of the same event: 7月4日、7月5日、7月7日. */
function endOfSeries(folded: string, at: number): number {
  let end = at
  for (let next = endOf(joint, folded, end); next !== null; next = endOf(joint, folded, end)) {
    const date = dateAt(folded, next)
    if (!date) return end
    end = date.end
  }
  return end
}

interface Rest {
  style: LeadStyle
  end: number
}

/** What parts the date from the text; a state in brackets, `11月上旬（予定）`, belongs to the date. */
function readRest(folded: string, from: number, date: DateExpression, bracketed: boolean): Rest | null {
  if (endOf(aloneEnd, folded, from) !== null) return {style: 'alone', end: folded.length}
  const stateEnd = endOf(state, folded, from)
  const at = stateEnd ?? from
  const closed = bracketed || stateEnd !== null
  const next = folded.slice(at, at + 2)
  const separated =
    endOf(separator, folded, at) ?? endOf(dated, folded, at) ?? (closed && !modifies.test(next) ? at : null)
  if (separated !== null) return {style: 'separated', end: separated}
  const commaEnd = endOf(comma, folded, at)
  if (commaEnd !== null) return {style: 'comma', end: commaEnd}
  const particleEnd = endOf(particle, folded, at)
  if (particleEnd !== null) return {style: 'particle', end: particleEnd}
  const parted =
    date.weekday !== null || date.time !== null || date.rangeEnd !== null || (date.day !== null && word.test(next))
  return parted && !modifies.test(next) ? {style: 'glued', end: at} : null
}

/** The clock time that follows the separator: `10月4日：02:25　…`. */
function readTimeAfter(folded: string, at: number): TimedLead | null {
  const time = readClockTime(folded, at)
  if (!time) return null
  const next = folded[time.end]
  if (time.hour === null && next !== undefined && !textAfterTime.test(next)) return null
  return {time, end: endOf(timeEnd, folded, time.end) ?? time.end}
}

/** The time beside the date: before the separator, after it, or said to be unknown. */
function readTime(folded: string, date: DateExpression, rest: Rest): Pick<DatedLead, 'time' | 'timeWord' | 'end'> {
  if (date.time !== null) return {time: date.time, timeWord: null, end: rest.end}
  const from = [date.end, rest.end].find((at) => endOf(timeUnknown, folded, at) !== null)
  if (from !== undefined) {
    timeUnknown.lastIndex = from
    return {time: null, timeWord: timeUnknown.exec(folded)?.[1] ?? null, end: endOf(timeUnknown, folded, from) ?? from}
  }
  const timed = rest.style === 'alone' ? null : readTimeAfter(folded, rest.end)
  return {time: timed?.time ?? null, timeWord: null, end: timed?.end ?? rest.end}
}

/** Reads a date with what follows it; further dates count only where nothing but the text of the event follows. */
function readDateAndRest(folded: string, at: number): {date: DateExpression; rest: Rest} | null {
  const bracket = endOf(opening, folded, at)
  const date = dateAt(folded, bracket ?? at)
  if (!date) return null
  const series = endOfSeries(folded, date.end)
  for (const end of series === date.end ? [series] : [series, date.end]) {
    const closed = bracket === null ? null : endOf(closing, folded, end)
    if (bracket !== null && closed === null) continue
    const rest = readRest(folded, closed ?? end, date, closed !== null)
    if (rest && (end === date.end || rest.style === 'alone' || rest.style === 'separated')) return {date, rest}
  }
  return null
}

/**
 * Reads the date at the head of a line.
 *
 * @param text folded text of one line (`fold`)
 * @returns null where the line does not begin with a date, or where the date only modifies a word
 * @example
 * readDatedLead('・10月4日(土)02:25 攻撃を確認')?.end // where 攻撃 begins
 */
export function readDatedLead(text: string): DatedLead | null {
  if (text[0] === '※' || !holdsUnit(dateStarts, text, longestBefore + 1)) return null
  const start = startOfDate(text)
  const labelEnd = endOf(reportLabel, text, start)
  const lead = readLeadAt(text, labelEnd === null ? start : (endOf(labelGap, text, labelEnd) ?? labelEnd))
  return lead && {...lead, start, label: labelEnd === null ? null : {from: start, to: labelEnd}}
}

/**
 * Reads the date that stands at an offset of a line, with what parts it from the text after it.
 *
 * @param text folded text of one line (`fold`)
 * @param at offset in UTF-16 code units
 * @returns null where no date stands there, or where it only modifies a word
 * @example
 * readLeadAt('また、10月4日に回線を遮断', 3)?.style // 'particle'
 */
export function readLeadAt(text: string, at: number): DatedLead | null {
  const folded = partTime(text)
  const found = readDateAndRest(folded, at)
  if (!found) return null
  const {date, rest} = found
  const {time, timeWord, end} = readTime(folded, date, rest)
  const style = end >= folded.length ? 'alone' : rest.style
  if (!namesMonth(date) && (style !== 'alone' || date.year === null)) return null
  return {date, time, timeWord, start: at, end, label: null, style}
}

/**
 * Reads a clock time at the head of a line whose date stands above it.
 *
 * @param text folded text of one line
 * @returns null where the line does not begin with an hour
 * @example
 * readTimedLead('16時30分 受注を停止')?.end // where 受注 begins
 */
export function readTimedLead(text: string): TimedLead | null {
  const folded = partTime(text)
  const start = startOfDate(folded)
  const time = readClockTime(folded, endOf(sameBefore, folded, start) ?? start)
  if (!time || time.hour === null) return null
  const rangeStart = endOf(timeRange, folded, time.end)
  const last = rangeStart === null ? null : readClockTime(folded, rangeStart)
  const textStart = endOf(timeEnd, folded, last?.end ?? time.end)
  return textStart === null ? null : {time, end: textStart}
}
