/**
 * The notations of one date in folded text: what stands between its first digit and its last 年, 月 or 日.
 *
 * Each reader looks at one offset and tells what begins there. What follows a date (weekday, time, range) is read
 * elsewhere, in date-expressions.ts.
 */
import {daysInMonth} from './calendar.ts'
import {endsWordBefore, type RelativeDate, relations} from './relative-dates.ts'

/** What one notation says. */
export interface DateNotation {
  end: number
  year: number | null
  month: number | null
  day: number | null
  relative: RelativeDate | null
  /** True for 翌年 and 前月, which count from the date just named, unlike 来年 and 先月. */
  fromPrevious: boolean
  era: boolean
}

const kanjiDigits = '〇零一二三四五六七八九'
const number = `(?:[0-9]{1,2}|[${kanjiDigits}十]{1,3})`
const westernYear = `(?:19|20)[0-9]{2}|二[〇零][${kanjiDigits}]{2}`
const eraName = '令和|平成|昭和|[RHS]'
const blank = ' {0,2}'
const otherYear = `(?:${blank}\\( ?(?:(?:西暦)?(?:${westernYear})|(?:${eraName}) ?(?:元|${number})) ?年?度? ?\\))?`
const weekdayBracket = `(?=${blank}\\( ?[日月火水木金土](?:曜日?)? ?[)・])`

const yearOfDate = new RegExp(
  `(?:(${westernYear})|(2[0-9])(?=${blank}年${blank}${number}${blank}月)|(${eraName}) ?(元|${number}))${otherYear}${blank}年${otherYear}`,
  'y'
)
const afterLoneYear =
  /(?! ?(?:度|間|期|版|代|卒|生|次|問|日本|国際|大阪|分の|以内|以上|前|後|目|ぶり|連続|第[0-9一二三四]四半期))/y
const monthOfDate = new RegExp(
  `${blank}の? ?(${number})(?:${blank}月|(?=${blank}[~-]${blank}${number}${blank}月))`,
  'y'
)
const afterMonth = /(?! ?(?:期|号|間|分|度|次|例|ぶり))/y
const dayOfDate = new RegExp(
  `${blank}(?:(${number})${blank}日(?:日(?![本曜中常程]))?|(${number})(?:(?=${blank}[~・、,-]${blank}${number}${blank}日)|${weekdayBracket})|[XＸ〇○●?]{1,2} ?日)`,
  'y'
)
const loneDay = new RegExp(`(${number})${blank}日(?:日(?![本曜中常程]))?`, 'y')
const afterLoneDay =
  /(?! ?(?:間|以内|目(?![途処標])|分(?!析)|連続|ほど|程|ぶり|以上|前|後|あまり|余|未満|数|営業|おき|ごと|毎|につき|にわた|に渡|も))/y
const beforeLoneDay = /[第約後大長短数計延週毎各全累月年.,/:~\-ー]$/

const withMarks = new RegExp(
  `(?:(${westernYear})|(令和|平成|昭和|[RH]) ?(元|${number})) ?([/.-]) ?([0-9]{1,2}) ?\\4 ?([0-9]{1,2})`,
  'y'
)
const yearMonthWithMark =
  /((?:19|20)[0-9]{2})(?: ?\/ ?([0-9]{1,2})|[.-](0[1-9]|1[0-2]))(?! ?\/ ?[0-9]|[.-]?[0-9A-Za-z]|-)/y
const monthDayWithSlash =
  /([0-9]{1,2})\/([0-9]{1,2})(?![0-9/%A-Za-z]|\.[0-9]|-[A-Za-z]| ?(?:程度|以上|以下|ページ|頁|ずつ|に減))/y
const beforeMarks = /(?:[0-9A-Za-z/.:#=%&_]|[^0-9) ]-)$/
/** 発生日:2025/10/19, where the colon is that of a label in Japanese. */
const labelBefore = /[\u0080-\uffff]:$/

const relativeWord = new RegExp(
  [
    '(翌々日|翌日|同日|前日(?!程)|本日|今日(?!本)|昨日|明日(?!香))(?!比|曜)',
    '(同月|今月|本月|当月|先月|前月|来月|翌月)(?!曜|額|号|分|比|度|並|同)',
    '(同年|本年|今年|当年|昨年|前年|去年|来年|翌年)(?!度|比|同期|同月|代|齢|間|金|並|版|次|生|月)',
    `(同|翌|昨)(?=${blank}${number}${blank}[月日])`
  ].join('|'),
  'y'
)
const ofBlank = / {0,2}の? ?/y
const kanjiBefore = /[\u4e00-\u9fff]$/

const firstYears: Record<string, number> = {令和: 2019, R: 2019, 平成: 1989, H: 1989, 昭和: 1926, S: 1926}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads 元, digits and kanji (十九, 二〇二五) as a number. */
function toNumber(written: string): number {
  if (written === '元') return 1
  if (written >= '0' && written <= '99') return Number(written)
  const [tens, units] = written.split('十')
  if (units === undefined) {
    return [...written].reduce((sum, digit) => sum * 10 + Math.max(0, kanjiDigits.indexOf(digit) - 1), 0)
  }
  const value = (digits: string | undefined, empty: number) => (digits ? toNumber(digits) : empty)
  return value(tens, 1) * 10 + value(units, 0)
}

function toYear(era: string | undefined, written: string): number {
  return toNumber(written) + (era === undefined ? 0 : (firstYears[era] ?? 0) - 1)
}

function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

type Parts = Pick<DateNotation, 'year' | 'month' | 'day'>

function notation(end: number, parts: Partial<Parts>, era = false): DateNotation {
  return {end, year: null, month: null, day: null, relative: null, fromPrevious: false, era, ...parts}
}

/** Reads `10月19日` or `10月` of a known or an unknown year; 'refused' where a month stands that is no date (3月期, 2月30日). */
function readMonth(folded: string, at: number, year: number | null, era: boolean): DateNotation | 'refused' | null {
  const found = match(monthOfDate, folded, at)
  if (!found) return null
  const month = toNumber(found[1] ?? '')
  const end = monthOfDate.lastIndex
  if (daysInMonth(year, month) === 0 || !match(afterMonth, folded, end)) return 'refused'
  const dayFound = match(dayOfDate, folded, end)
  if (!dayFound) return notation(end, {year, month}, era)
  const written = dayFound[1] ?? dayFound[2]
  const dayEnd = dayOfDate.lastIndex
  if (written === undefined) return notation(dayEnd, {year, month}, era)
  const day = toNumber(written)
  return isDay(year, month, day) ? notation(dayEnd, {year, month, day}, era) : 'refused'
}

function readKanjiDate(folded: string, at: number): DateNotation | null {
  const before = folded[at - 1] ?? ''
  if (before === '第' || before === '約' || folded.slice(Math.max(0, at - 2), at) === '度(') return null
  const found = match(yearOfDate, folded, at)
  if (!found) {
    // 毎年10月, or the rest of a date that was refused with its year (2025年2月30日).
    if (
      folded
        .slice(Math.max(0, at - 2), at)
        .trimEnd()
        .endsWith('年')
    )
      return null
    const read = readMonth(folded, at, null, false)
    return read === 'refused' ? null : read
  }
  const [, western, twoDigits, eraOfYear, yearOfEra = ''] = found
  if (eraOfYear && /[A-Za-z]/.test(eraOfYear) && /[A-Za-z]/.test(before)) return null
  const year = western ? toNumber4(western) : twoDigits ? 2000 + Number(twoDigits) : toYear(eraOfYear, yearOfEra)
  const end = yearOfDate.lastIndex
  const read = readMonth(folded, end, year, eraOfYear !== undefined)
  if (read === 'refused') return null
  return read ?? (match(afterLoneYear, folded, end) ? notation(end, {year}, eraOfYear !== undefined) : null)
}

function toNumber4(western: string): number {
  return /^[0-9]/.test(western) ? Number(western) : toNumber(western)
}

function readMarkedDate(folded: string, at: number): DateNotation | null {
  const before = folded.slice(Math.max(0, at - 2), at)
  const isLabelled = labelBefore.test(before)
  if (beforeMarks.test(before) && !isLabelled) return null
  const full = match(withMarks, folded, at)
  if (full) {
    const [, western, era, yearOfEra = '', mark, month, day] = full
    const end = withMarks.lastIndex
    const year = western ? toNumber4(western) : toYear(era, yearOfEra)
    const after = folded.slice(end, end + 2)
    const continues = /^(?:[0-9A-SU-Za-z/]|\.[0-9a-z]|-[A-Za-z])/.test(after) || (mark === '-' && after.startsWith('-'))
    return continues || !isDay(year, Number(month), Number(day))
      ? null
      : notation(end, {year, month: Number(month), day: Number(day)}, era !== undefined)
  }
  if (isLabelled) return null
  const half = match(yearMonthWithMark, folded, at)
  if (half) {
    const month = Number(half[2] ?? half[3])
    return daysInMonth(null, month) === 0 ? null : notation(yearMonthWithMark.lastIndex, {year: Number(half[1]), month})
  }
  const short = match(monthDayWithSlash, folded, at)
  if (!short) return null
  const [month, day] = [Number(short[1]), Number(short[2])]
  const end = monthDayWithSlash.lastIndex
  // (1/2) numbers the parts of something.
  const isPart = folded[at - 1] === '(' && folded[end] === ')' && month <= day && day <= 5
  return isPart || folded[at - 1] === '第' || !isDay(null, month, day) ? null : notation(end, {month, day})
}

/**
 * Reads a day without a month, such as 19日; 30日間 and 3日以内 are none.
 *
 * @param folded folded text
 * @param at offset in UTF-16 code units
 * @returns the notation, or null
 * @example
 * readLoneDay('19日に', 0)?.day // 19
 */
export function readLoneDay(folded: string, at: number): DateNotation | null {
  const found = match(loneDay, folded, at)
  if (!found) return null
  const end = loneDay.lastIndex
  const day = toNumber(found[1] ?? '')
  return day >= 1 && day <= 31 && match(afterLoneDay, folded, end) ? notation(end, {day}) : null
}

function readRelative(folded: string, at: number): DateNotation | null {
  const found = match(relativeWord, folded, at)
  if (!found) return null
  const before = folded[at - 1] ?? ''
  const [word, dayWord, monthWord, yearWord] = found
  const first = word[0] ?? ''
  if (endsWordBefore(first, before)) return null
  if ((word === '今日' || word === '明日') && kanjiBefore.test(before)) return null
  const end = relativeWord.lastIndex
  const [relative, fromPrevious] = relations.get(word) ?? ['sameDay', true]
  const base = {...notation(end, {}), relative, fromPrevious}
  if (dayWord) return base
  const rest = monthWord ? readLoneDay(folded, skip(folded, end)) : readMonth(folded, end, null, false)
  if (rest === 'refused') return null
  if (yearWord || monthWord) return rest ? {...rest, relative, fromPrevious} : base
  const day = rest ?? readLoneDay(folded, skip(folded, end))
  if (!day) return null
  // 同11月29日 keeps the year, 同29日 the month.
  const same: RelativeDate = day.month === null ? 'sameMonth' : 'sameYear'
  return {...day, relative: word === '同' ? same : relative, fromPrevious}
}

/** Passes over blanks and one の: 昨年の12月. */
function skip(folded: string, at: number): number {
  return at + (match(ofBlank, folded, at)?.[0].length ?? 0)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a slash, point or dash stands behind the digits; behind most stands 年, 月 or 日. */
function markFollows(folded: string, at: number): boolean {
  let end = at
  while (isDigit(folded.charCodeAt(end))) end++
  if (folded.charCodeAt(end) === 0x20) end++
  return '/.-'.includes(folded.charAt(end))
}

/**
 * Reads the date that stands exactly at an offset, in any notation.
 *
 * @param folded folded text
 * @param at offset in UTF-16 code units
 * @returns the notation, or null where no date begins there
 * @example
 * readDateNotation('令和7年10月19日に', 0) // {year: 2025, month: 10, day: 19, era: true, …}
 */
export function readDateNotation(folded: string, at: number): DateNotation | null {
  const read = isDigit(folded.charCodeAt(at))
    ? ((markFollows(folded, at) ? readMarkedDate(folded, at) : null) ?? readKanjiDate(folded, at))
    : (readRelative(folded, at) ?? readMarkedDate(folded, at) ?? readKanjiDate(folded, at))
  if (read) return read
  const before = folded.slice(Math.max(0, at - 2), at).trimEnd()
  const digit = folded[at] ?? ''
  // A kanji day alone is mostly a duration or an idiom (一日も早く).
  return digit >= '0' && digit <= '9' && !beforeLoneDay.test(before) ? readLoneDay(folded, at) : null
}
