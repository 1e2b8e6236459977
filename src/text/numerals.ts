/**
 * Numerals as Japanese disclosures write them: digits with commas, decimals, 万 and 億 in any mixture, kanji digits,
 * with the blanks that a copy out of a PDF leaves inside.
 */

export interface Numeral {
  /** 0-based UTF-16 offsets into the text, end exclusive. */
  start: number
  end: number
  value: number
  /** The factor of the scale that closes a numeral of one number (`2万` → 10000), otherwise 1; `1~2万` shares it. */
  scale: number
}

const arabicRun = /(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d+)(?:\.\d+(?![.\d]))?/y
const kanjiRun = /[〇零一二三四五六七八九]+/y
const firstCharacter = /[0-9一二三四五六七八九十百千]/g
const kanjiDigits = '〇一二三四五六七八九'
const smallScales: Record<string, number> = {十: 10, 百: 100, 千: 1000}
const bigScales: Record<string, number> = {万: 1e4, 億: 1e8, 兆: 1e12}
/** Words that begin like a scale: after `3 ` they are no part of the number. */
const wordsLikeScales = ['万全', '万が一', '万博', '万能', '千葉', '千代', '千歳', '百貨']
/** Behind a blank it is a word, glued to a number its end: 五万一. */
const wordBehindBlank = '万一'
/** 数十, 何百: an unknown number, not the numeral that stands behind. */
const unknownDigits = '数何幾'
const mostDigits = 15

interface Run {
  end: number
  value: number
  arabic: boolean
  length: number
}

interface Scale {
  end: number
  factor: number
  big: boolean
}

function readRun(folded: string, from: number): Run | null {
  arabicRun.lastIndex = from
  const digits = arabicRun.exec(folded)?.[0]
  if (digits !== undefined) {
    return {end: from + digits.length, value: Number(digits.replaceAll(',', '')), arabic: true, length: digits.length}
  }
  kanjiRun.lastIndex = from
  const kanji = kanjiRun.exec(folded)?.[0]
  if (kanji === undefined) return null
  let value = 0
  for (const digit of kanji) value = value * 10 + Math.max(0, kanjiDigits.indexOf(digit))
  return {end: from + kanji.length, value, arabic: false, length: kanji.length}
}

function readScale(folded: string, from: number, blanks: boolean): Scale | null {
  let at = from
  if (blanks) while (at < from + 2 && folded[at] === ' ') at++
  const sign = folded[at] ?? ''
  const small = smallScales[sign]
  const factor = small ?? bigScales[sign]
  if (factor === undefined || (sign === '十' && at > from)) return null
  if (wordsLikeScales.some((word) => folded.startsWith(word, at))) return null
  if (at > from && folded.startsWith(wordBehindBlank, at)) return null
  return {end: at + 1, factor, big: small === undefined}
}

/** 3.5 × 10000 without the dust of binary fractions. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

/** What has been read of a numeral: `1億2千` has total 1億 and section 2千; a run waits for its scale. */
interface Reading {
  end: number
  total: number
  section: number
  run: Run | null
  /** Scales must fall: each below the last one of its sort. */
  smallLimit: number
  bigLimit: number
  runs: number
  factors: number
}

const unlimited = Number.POSITIVE_INFINITY

/** Multiplies what waits by a scale; false where the scale does not belong to the numeral. */
function applyScale(reading: Reading, {factor, big, end}: Scale): boolean {
  const {run, section} = reading
  if (factor >= (big ? reading.bigLimit : reading.smallLimit)) return false
  if (big) {
    if (section === 0 && run === null) return false
    reading.total += times(section + (run?.value ?? 0), factor)
    reading.section = 0
    reading.smallLimit = unlimited
    reading.bigLimit = factor
  } else {
    // 二〇二五 is written place by place: no 十 follows it.
    if (run && !run.arabic && run.length > 1) return false
    reading.section += times(run?.value ?? 1, factor)
    reading.smallLimit = factor
  }
  reading.run = null
  reading.end = end
  reading.factors *= factor
  return true
}

function readNumeral(folded: string, start: number): Numeral | null {
  const first = readRun(folded, start)
  if (first && first.length > mostDigits) return null
  const arabic = first?.arabic ?? false
  const reading: Reading = {
    end: first?.end ?? start,
    total: 0,
    section: 0,
    run: first,
    smallLimit: unlimited,
    bigLimit: unlimited,
    runs: first ? 1 : 0,
    factors: 1
  }
  for (;;) {
    const scale = readScale(folded, reading.end, arabic)
    if (scale && applyScale(reading, scale)) continue
    if (reading.run !== null || reading.end === start) break
    const next = readRun(folded, arabic && folded[reading.end] === ' ' ? reading.end + 1 : reading.end)
    if (!next || next.arabic !== arabic || next.value >= Math.min(reading.smallLimit, reading.bigLimit)) break
    reading.run = next
    reading.end = next.end
    reading.runs++
  }
  if (reading.end === start) return null
  const value = times(reading.total + reading.section + (reading.run?.value ?? 0), 1)
  return {start, end: reading.end, value, scale: reading.runs === 1 ? reading.factors : 1}
}

/** Where the search goes on behind something that is no numeral: behind all of its digits. */
function skipRun(folded: string, from: number): number {
  return Math.max(from + 1, readRun(folded, from)?.end ?? from)
}

/**
 * Finds the numerals of a text, in its order; they never overlap.
 *
 * A comma groups only where three digits follow it (`1,234`; `1,2` is two numerals) and `、` never does. A numeral of
 * more than 15 digits, 数十 and a lone 〇 (a bullet) are left out. Words such as 一部 and 第三者 hold a numeral too:
 * whether it counts anything is for the caller to say.
 *
 * @param folded a text that went through `fold`
 * @returns numerals with 0-based UTF-16 offsets, end exclusive
 * @example
 * findNumerals('約12万3,456件') // [{start: 1, end: 9, value: 123456, scale: 1}]
 */
export function findNumerals(folded: string): Numeral[] {
  const numerals: Numeral[] = []
  firstCharacter.lastIndex = 0
  for (let match = firstCharacter.exec(folded); match; match = firstCharacter.exec(folded)) {
    const unknown = match.index > 0 && unknownDigits.includes(folded[match.index - 1] ?? '') && !/\d/.test(match[0])
    const numeral = readNumeral(folded, match.index)
    if (numeral && !unknown) numerals.push(numeral)
    firstCharacter.lastIndex = numeral?.end ?? skipRun(folded, match.index)
  }
  return numerals
}

/**
 * Reads a text that is one numeral and nothing else.
 *
 * @param folded a text that went through `fold`; blanks around the numeral are allowed
 * @returns its value, or null
 * @example
 * parseNumeral('1億2,000万') // 120000000
 */
export function parseNumeral(folded: string): number | null {
  const text = folded.trim()
  const numeral = readNumeral(text, 0)
  return numeral?.end === text.length && text !== '' ? numeral.value : null
}
