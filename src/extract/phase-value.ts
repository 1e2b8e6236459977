/**
 * Values of the fields of a stage.
 *
 * Finds: ＜箱単位注文＞第 1 弾と同様（約 230 アイテム）: scope, the stage that it repeats, quantities, footnotes.
 * Spec: disclosure.md, PhaseField (`values`).
 * Matches: 「第 1 弾と同様」. Must not match as a repeat: 「第 1 弾より拡大」.
 * Known misses: a value that repeats two stages gives the first; 前回と同様.
 */
import type {Phase, PhaseField} from '../schema/phase.ts'
import type {Quantity} from '../schema/quantity.ts'
import type {Line} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {fold} from '../text/fold.ts'
import {findQuantities} from '../text/quantities.ts'
import {referencesIn} from './phase-footnotes.ts'
import {findNames} from './phase-name.ts'

export type PhaseValue = PhaseField['values'][number]

/** A piece of a line: `line.text.slice(from, to)`. */
export interface Piece {
  line: Line
  from: number
  to: number
}

/** @param piece a piece of a line; @returns the same without blanks around it */
export function trimPiece({line, from, to}: Piece): Piece {
  const text = line.text.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return {line, from: start, to: Math.max(start, from + text.trimEnd().length)}
}

const repeats =
  /^ ?(?:\([^()]{0,24}\))? ?(?:の?(?:内容|対象|条件|体制))? ?(?:と|に|・)? ?(?:同様|同じ|同一|同等|準じ|準ずる|変更なし)|^ ?(?:から|より)の? ?変更(?:は|点は)?(?:なし|ありません|ございません)/
const joined = /^ ?(?:、|・|及び|および|と|~) ?/

/** How far behind a name と同様 may stand. */
const reach = 60

function readSameAs(text: string, folded: string): PhaseValue['sameAs'] {
  if (!/同|準じ|準ずる|変更/.test(folded)) return null
  let first: {start: number; end: number} | null = null
  let last = 0
  for (const name of findNames(folded)) {
    const between = folded.slice(last, name.start)
    if (first === null || joined.exec(between)?.[0] !== between) first = name
    last = name.end
    if (repeats.test(folded.slice(last, last + reach))) {
      return {name: text.slice(first.start, first.end).trim(), phase: null}
    }
  }
  return null
}

function readQuantities({line, from, to}: Piece, folded: string): Quantity[] {
  return findQuantities(folded.slice(from, to)).map((found) => {
    const shared = {
      ...(found.previous === undefined ? {} : {previous: found.previous}),
      unit: line.text.slice(from + found.unitStart, from + found.unitEnd),
      qualifier: found.qualifier,
      text: line.text.slice(from + found.start, from + found.end),
      position: positionOf(line, from + found.start, from + found.end)
    }
    return 'value' in found ? {value: found.value, ...shared} : {min: found.min, max: found.max, ...shared}
  })
}

/**
 * Makes a value of a piece of a line.
 *
 * @param piece the value, without label and scope
 * @param scope what part of the field it holds for
 * @example
 * makeValue({line, from: 7, to: 20}, '箱単位注文')
 */
export function makeValue(piece: Piece, scope: string | null): PhaseValue {
  const {line, from, to} = trimPiece(piece)
  const text = line.text.slice(from, to)
  const folded = line.folded.slice(from, to)
  return {
    scope,
    text,
    sameAs: readSameAs(text, folded),
    footnotes: referencesIn(folded),
    quantities: readQuantities({line, from, to}, line.folded),
    position: positionOf(line, from, to)
  }
}

const kanjiDigits = '一二三四五六七八九'

/** One spelling of a name: 第 2 弾, 第２弾 and 第二弾 are the same stage. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/ /g, '')
    .replace(/第([一二三四五六七八九])(?=\D)/g, (_, digit: string) => `第${kanjiDigits.indexOf(digit) + 1}`)
}

const counted = /^第(\d{1,2})(\D{1,6})$/
const rangeOfCounted = /^第(\d{1,2})(\D{1,6})?[~・、](?:第)?(\d{1,2})(\D{1,6})$/

/** 第 2 弾 is told by 第 1 弾・第 2 弾, by 第 1～3 弾 and by 出荷トライアル第 2 弾. */
function tells(phaseKey: string, key: string): boolean {
  if (phaseKey.endsWith(key) || phaseKey.split(/[・、~]|および|及び/).includes(key)) return true
  const [, number, counter] = counted.exec(key) ?? []
  const [, first, , last, of] = rangeOfCounted.exec(phaseKey) ?? []
  return counter !== undefined && counter === of && Number(first) <= Number(number) && Number(number) <= Number(last)
}

/** The stage of that name, else the only one whose name tells it. */
function placeOf(keys: readonly string[], key: string): number | null {
  const same = keys.indexOf(key)
  if (same >= 0) return same
  const alike = keys.flatMap((one, index) => (tells(one, key) ? [index] : []))
  const [only] = alike
  return alike.length === 1 && only !== undefined ? only : null
}

/**
 * Points the repeats (と同様) of all stages to the stage that is meant.
 *
 * @param phases stages in the order of the text
 */
export function resolveSameAs(phases: Phase[]): Phase[] {
  const keys = phases.map(({name}) => keyOf(name))
  const resolve = (value: PhaseValue): PhaseValue =>
    value.sameAs ? {...value, sameAs: {...value.sameAs, phase: placeOf(keys, keyOf(value.sameAs.name))}} : value
  return phases.map((phase) => ({
    ...phase,
    fields: phase.fields.map((field) => ({...field, values: field.values.map(resolve)}))
  }))
}
