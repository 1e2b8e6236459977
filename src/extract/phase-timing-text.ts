/**
 * What a heading says of start and status besides its words: （11月10日開始済）, 【完了】, a date at its head or end.
 *
 * Spec: disclosure.md, Phase (`description` is the rest of the heading).
 * Matches: 「（11 月中開始予定）」. Must not match: 「（追加拠点からの出荷は 11 月 7 日から開始）」.
 */
import {phaseTimingWords} from '../lexicon/phase-timing.ts'
import {anyOf} from '../text/any-of.ts'
import {findDates} from '../text/date-expressions.ts'
import {statedStatus} from './phase-period.ts'

/** Stands for a character that is taken out, so that offsets stay. */
export const blankOut = '\ue000'

interface Piece {
  start: number
  end: number
}

const group = /[([<【《〈〔][^()[\]<>【】《》〈〉〔〕]{0,60}[)\]>】》〉〕]/g
const innerGroup = /\([^()]{0,20}\)/g
const words = new RegExp(anyOf(phaseTimingWords.terms), 'g')
const spans =
  /第 ?\d{1,2} ?報|第 ?[1-4] ?四半期|第 ?\d ?週目?|20\d\d ?年度|\d{1,2} ?(?:[かカヶケ箇]月|年|週間|日間?)(?:以内|程度|後|間)?/g
const saysWhen = /即時|以内|期|開始|再開|年度|年内|年明け|[来翌]週/
const signs = /[~→:、,・/にをがはので|()※\s\ue000-]/g

/**
 * Whether a text tells nothing but when and how far.
 *
 * @param folded folded text, such as what stands between brackets
 * @example
 * isTiming('11 月 10 日開始済') // true
 */
export function isTiming(folded: string): boolean {
  let bare = folded
  for (const {start, end} of findDates(folded).reverse()) bare = `${bare.slice(0, start)}${bare.slice(end)}`
  if (bare.replace(spans, '').replace(words, '').replace(signs, '') !== '') return false
  return bare.length < folded.length || statedStatus(folded) !== null || saysWhen.test(folded)
}

/** Takes a piece out of a text; the length stays. */
function erase(text: string, {start, end}: Piece): string {
  return text.slice(0, start) + blankOut.repeat(end - start) + text.slice(end)
}

/** Brackets of nothing but dates and status words: （11月10日開始済）, 【完了】. */
function timingGroups(rest: string): Piece[] {
  // The weekday and the like stand in brackets of their own inside the bracket.
  const flat = rest.replace(innerGroup, (inner) =>
    /^\([日月火水木金土](?:曜日?)?\)$/.test(inner) ? ' '.repeat(inner.length) : inner
  )
  return [...flat.matchAll(group)]
    .filter((match) => isTiming(match[0].slice(1, -1)))
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
}

const spacedWords = /[^\s\ue000]+/g
const wordAfter = /^[^\s\ue000(<【:|]{0,12}/
// A short bracket before the date is a tag of the stage: 【中期】 2026年7月～.
const beforeFirst = /^[\s:、,/|・※=＝→\ue000-]*(?:[【(<[][^【】()<>[\]]{1,8}[】)>\]][\s\ue000]*)?$/
const afterLast = /^[\s\ue000]*$/
const setOff = /[\s:/|-]/

function isStated(folded: string): boolean {
  return isTiming(folded) && (findDates(folded).length > 0 || statedStatus(folded) !== null)
}

/** A date at the head or the end of what is left, with the words that belong to it: 2025 年 12 月上旬以降. */
function bareDate(rest: string): Piece | null {
  for (const {start, end} of findDates(rest)) {
    const closed = end + (wordAfter.exec(rest.slice(end))?.[0].length ?? 0)
    if (!isTiming(rest.slice(start, closed))) continue
    const heads = beforeFirst.test(rest.slice(0, start))
    const ends = afterLast.test(rest.slice(closed)) && setOff.test(rest.charAt(start - 1))
    if (heads || ends) return {start, end: closed}
  }
  return null
}

/** A status word set off at the end: 店舗の再開 完了. */
function bareStatus(rest: string): Piece | null {
  const last = [...rest.matchAll(spacedWords)].at(-1)
  if (!last || last.index === 0 || !isStated(last[0]) || !setOff.test(rest.charAt(last.index - 1))) return null
  return {start: last.index, end: last.index + last[0].length}
}

const fiscalYear = / (20\d\d ?年度(?:内|中|末|以降|以後|初め)?)\s*$/

/** A fiscal year at the end, which is no date of the calendar: 完全復旧 2026年度内. */
function bareFiscalYear(rest: string): Piece | null {
  const found = fiscalYear.exec(rest)
  return found ? {start: found.index + 1, end: rest.length} : null
}

function bareTiming(rest: string): Piece | null {
  if (isStated(rest.replaceAll(blankOut, ' '))) return {start: 0, end: rest.length}
  return bareDate(rest) ?? bareFiscalYear(rest) ?? bareStatus(rest)
}

/**
 * Takes start and status out of what follows the name of a stage.
 *
 * @param behind folded text behind the name
 * @returns `rest`: the text with what was taken blanked out; `timing`: what was taken
 * @example
 * takeTiming(' FAX 注文(10月29日開始済)').timing // '10月29日開始済'
 */
export function takeTiming(behind: string): {rest: string; timing: string} {
  let rest = behind
  const groups = timingGroups(rest)
  const timing = groups.map(({start, end}) => rest.slice(start + 1, end - 1))
  for (const piece of groups) rest = erase(rest, piece)
  const bare = bareTiming(rest)
  if (bare) {
    timing.push(rest.slice(bare.start, bare.end))
    rest = erase(rest, bare)
  }
  return {rest, timing: timing.join('、').replaceAll(blankOut, ' ').trim()}
}
