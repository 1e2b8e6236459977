/**
 * Quantities: a numeral with a unit of the lexicon and the qualifiers around it.
 *
 * Finds: 約200万アイテム, 1~2割程度, 9→10サプライヤー, 約310→約1,280商品, 18→69に変更, 8,000件まで, 最大で延べ8,000件, 4、5通, 20 数台.
 * Spec: disclosure.md, Quantity; facts.md, affectedCounts.
 * Matches: 「約 230 アイテムを追加」. Must not match: 「第 1 弾」「2 丁目」「10 時 5 分」「3 件目」「※6 件名」.
 * Known misses: 数十名 and 複数件 (no number), a qualifier parted from its number by a table cell or a word, a number
 * whose unit stands in a column heading, 二三名, units outside the lexicon.
 */
import type {UnitKind} from '../lexicon/units.ts'
import {findNumerals, type Numeral} from './numerals.ts'
import {
  combineQualifiers,
  type QuantityQualifier,
  qualifierAfter,
  qualifierBefore,
  qualifierInside
} from './qualifiers.ts'
import {type UnitMatch, unitAfter} from './units.ts'

/** A quantity at its place; offsets are 0-based UTF-16 code units of the folded text, ends exclusive. */
export type QuantityMatch = ({value: number} | {min: number; max: number}) & {
  start: number
  end: number
  /** Where the unit stands; both are `end` where there is none. */
  unitStart: number
  unitEnd: number
  /** As written, folded; empty only for a stated change of a bare number (18→69に変更). */
  unit: string
  kind: UnitKind | null
  qualifier: QuantityQualifier
  /** The value before the change that the text states. */
  previous?: number
}

interface Counted {
  numeral: Numeral
  unit: UnitMatch | null
  inside: ReturnType<typeof qualifierInside>
  /** Behind the unit, or behind the numeral where there is none. */
  end: number
}

interface Link {
  kind: 'range' | 'change' | 'from' | 'next'
  end: number
}

const linkPattern = / ?(~|→|⇒|➡|⇨|->|=>|-|ー|から|ないし|乃至|、) ?/y
const links: Record<string, Link['kind']> = {
  '~': 'range',
  '-': 'range',
  ー: 'range',
  ないし: 'range',
  乃至: 'range',
  から: 'from',
  '、': 'next'
}
const changed = / ?(?:に|へ)(?:変更|訂正|修正|更新|増加|減少|拡大|縮小|増|減)/y
const towards = / ?(?:に|へ)(?![おつ])/y
const rangeEnd = / ?(?:まで|程度|ほど|前後|くらい|ぐらい)/y
/** 3件目, 1件ごと: an ordinal or a rate. */
const notCounted = / ?(?:目|ごと|毎|あたり|当たり|当り|につき(?!ま)|ずつ)/y
/** Names that end in a number of their own. */
const productName = /(?:Microsoft|Office|Windows|Server|Dynamics|Exchange) ?$/i
/** Words that make the number behind them a label. */
const labelWord = /(?:Unit|Version|Ver\.?|No\.?|第|別紙|別添|別表) ?$/i
const longestWord = 12
/** ※12 is a label; behind the mark of a note a larger number counts something. */
const longestLabel = 100
const upper = /[A-Z]/
const letter = /[A-Za-z]/
const digit = /\d/
/** 同一人物, 統一: the kanji digit belongs to the word. */
const wordsBeforeOne = '同唯統単万均随逐第'
const ordinalEras = /(?:令和|平成|昭和|西暦) ?$/

function matchesAt(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(folded)
}

function readLink(folded: string, at: number): Link | null {
  linkPattern.lastIndex = at
  const match = linkPattern.exec(folded)
  return match ? {kind: links[match[1] ?? ''] ?? 'change', end: at + match[0].length} : null
}

function isQualified(folded: string): (offset: number) => boolean {
  return (offset) => qualifierAfter(folded, offset) !== null
}

function count(folded: string, numeral: Numeral): Counted {
  const qualified = isQualified(folded)
  const direct = unitAfter(folded, numeral.start, numeral.end, qualified)
  if (direct) return {numeral, unit: direct, inside: null, end: direct.end}
  const inside = qualifierInside(folded, numeral.end)
  const unit = inside && unitAfter(folded, numeral.start, inside.at, qualified)
  return {numeral, unit: unit ?? null, inside: unit ? inside : null, end: unit?.end ?? numeral.end}
}

/** A number that is part of a name, a date, a version, a telephone number or a label. */
function isName(folded: string, {numeral, unit}: Counted): boolean {
  const previous = folded.charAt(numeral.start - 1)
  if (previous === '') return false
  const beforeThat = folded.charAt(numeral.start - 2)
  if ('/:.-'.includes(previous) && digit.test(beforeThat)) return true
  if ('※*#№'.includes(previous) && numeral.value < longestLabel) return true
  if (letter.test(previous) && (unit?.use === 'noun' || (upper.test(previous) && !letter.test(beforeThat)))) return true
  if (!digit.test(folded.charAt(numeral.start)) && wordsBeforeOne.includes(previous)) return true
  const left = folded.slice(Math.max(0, numeral.start - longestWord), numeral.start)
  return labelWord.test(left) || (unit?.use === 'noun' && productName.test(left))
}

/** 日, 年, 分 count only beside a qualifier and outside a date or a time of day. */
function isDate(folded: string, {numeral, unit}: Counted, qualified: boolean): boolean {
  if (unit?.use !== 'dated') return false
  const left = folded.slice(Math.max(0, numeral.start - 3), numeral.start)
  return !qualified || numeral.value >= 1000 || /[年月時分] ?$/.test(left) || ordinalEras.test(left)
}

function isUnit(folded: string, counted: Counted): boolean {
  const {numeral, unit} = counted
  if (!unit) return false
  if (unit.use === 'noun' && !digit.test(folded.charAt(numeral.start)) && numeral.end - numeral.start === 1)
    return false
  return !matchesAt(notCounted, folded, unit.end) && !isName(folded, counted)
}

/** `2.1件`: half a case does not exist; the first number is a list number. */
function withoutListNumber(folded: string, counted: Counted): Numeral {
  const {numeral, unit} = counted
  const fractional = unit?.kind === 'share' || unit?.kind === 'size' || unit?.kind === 'time' || unit?.kind === 'money'
  if (fractional || numeral.scale > 1) return numeral
  const dot = folded.slice(numeral.start, numeral.end).indexOf('.')
  if (dot < 0) return numeral
  const start = numeral.start + dot + 1
  return {...numeral, start, value: Number(folded.slice(start, numeral.end))}
}

/** 1~2万: the scale of the second number holds for the first. */
function lower(first: Numeral, second: Numeral): number {
  return first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
    ? first.value * second.scale
    : first.value
}

function isRange(folded: string, first: Counted, second: Counted, link: Link): boolean {
  if (!second.unit || matchesAt(notCounted, folded, second.end)) return false
  if (first.unit && first.unit.term !== second.unit.term) return false
  const min = lower(first.numeral, second.numeral)
  if (link.kind === 'next') {
    return !first.unit && second.numeral.value === first.numeral.value + 1 && second.numeral.value < 10
  }
  if (link.kind === 'from' && !matchesAt(rangeEnd, folded, second.end)) return false
  return min < second.numeral.value && folded[first.numeral.start] !== '0'
}

function isChange(folded: string, first: Counted, second: Counted, link: Link): boolean {
  if (first.unit && second.unit && first.unit.term !== second.unit.term) return false
  if (link.kind === 'from') return matchesAt(towards, folded, second.end)
  return link.kind === 'change' && (second.unit !== null || matchesAt(changed, folded, second.end))
}

/** `4日まで` ends on a day; `3件から5件まで` is a range of its own. */
function boundAfter(
  folded: string,
  at: number,
  unit: UnitMatch | null,
  link?: Link
): ReturnType<typeof qualifierAfter> {
  const after = qualifierAfter(folded, at)
  const ends = after && folded.startsWith('まで', after.at - 2) && (unit?.use === 'dated' || link?.kind === 'from')
  return ends ? null : after
}

function single(folded: string, counted: Counted): QuantityMatch | null {
  const {unit, inside} = counted
  if (!unit || !isUnit(folded, counted)) return null
  const numeral = withoutListNumber(folded, counted)
  const before = qualifierBefore(folded, numeral.start)
  const after = boundAfter(folded, unit.end, unit)
  const qualifier = combineQualifiers(before, after, inside)
  if (isDate(folded, counted, qualifier !== 'exact')) return null
  const {term, kind, start: unitStart, end: unitEnd} = unit
  const start = before?.at ?? numeral.start
  return {value: numeral.value, start, end: after?.at ?? unitEnd, unitStart, unitEnd, unit: term, kind, qualifier}
}

function pair(folded: string, first: Counted, second: Counted, link: Link): QuantityMatch | null {
  const change = isChange(folded, first, second, link)
  if (isName(folded, first) || (!change && !isRange(folded, first, second, link))) return null
  const unit = second.unit ?? first.unit
  const before = qualifierBefore(folded, first.numeral.start)
  const after = boundAfter(folded, second.end, unit, link)
  const qualifier = combineQualifiers(before, after, qualifierBefore(folded, second.numeral.start), second.inside)
  if (isDate(folded, {...second, numeral: first.numeral}, qualifier !== 'exact')) return null
  const place = {
    start: before?.at ?? first.numeral.start,
    end: after?.at ?? second.end,
    unitStart: unit?.start ?? second.end,
    unitEnd: unit?.end ?? second.end,
    unit: unit?.term ?? '',
    kind: unit?.kind ?? null
  }
  if (change) return {value: second.numeral.value, previous: lower(first.numeral, second.numeral), qualifier, ...place}
  const about = link.kind === 'next' && qualifier === 'exact'
  const min = lower(first.numeral, second.numeral)
  return {min, max: second.numeral.value, qualifier: about ? 'about' : qualifier, ...place}
}

/** Where the second number of a pair begins, its own qualifier included: 約310→約1,280商品. */
function startOf(folded: string, {start}: Numeral, link: Link): number {
  return start > link.end ? (qualifierBefore(folded, start)?.at ?? start) : start
}

/**
 * Finds the quantities of a text.
 *
 * @param folded a text that went through `fold`
 * @returns quantities in the order of the text, never overlapping; each begins at its qualifier or numeral and ends
 * behind its unit and the qualifier that follows it
 * @example
 * findQuantities('従来の1~2割程度') // [{min: 1, max: 2, unit: '割', qualifier: 'about', start: 3, end: 8, …}]
 */
export function findQuantities(folded: string): QuantityMatch[] {
  const numerals = findNumerals(folded)
  const quantities: QuantityMatch[] = []
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index]
    if (!numeral) break
    const first = count(folded, numeral)
    const link = readLink(folded, first.end)
    const next = numerals[index + 1]
    const both =
      link && next && startOf(folded, next, link) === link.end ? pair(folded, first, count(folded, next), link) : null
    const quantity = both ?? single(folded, first)
    if (!quantity) continue
    quantities.push(quantity)
    if (both) index++
  }
  return quantities
}
