import type {FootnoteMark} from '../text/footnote-marks.ts'
import {type Definition, goesOn} from './footnote-definition.ts'
import type {NoteLine} from './footnote-lines.ts'

const count = /^ ?\d/
const roman = /^[A-Za-z]/
const tooShort = /^[A-Za-z0-9]{0,2}$/
const shortestGlued = 8
/** A bracket that stays open longer than this was never closed: its author forgot it. */
const longestBracket = 2000

/** Where the next note of the same kind begins: `…です。※…`. */
function nextNote(folded: string, from: number): number {
  const next = folded.indexOf('※', from)
  if (next === -1) return folded.length
  return /[ 。]/.test(folded.charAt(next - 1)) && folded[next + 1] !== ')' ? next : folded.length
}

/** The end of a note that stands in brackets with its mark: the bracket that closes them, or the end of the line. */
function closingBracket(folded: string, from: number): number {
  let depth = 0
  const limit = Math.min(folded.length, from + longestBracket)
  for (let at = from; at < limit; at++) {
    if (folded[at] === '(') depth++
    else if (folded[at] === ')' && depth-- === 0) return at
  }
  return folded.length
}

/**
 * A note inside a line: `再開(※通常:箱単位)`, `確認中です。 ※8月1日時点`.
 *
 * @param noteLine the line
 * @param definition the head of the note
 * @param mark the mark of the note, not at the head of the line
 * @param definedLater whether a note with this label heads a later line of the section: then the mark more likely refers
 * @returns null for a mark that refers
 */
export function inlineNote(
  noteLine: NoteLine,
  definition: Definition,
  mark: FootnoteMark,
  definedLater: boolean
): Definition | null {
  const {folded} = noteLine
  if ((mark.sign !== '※' && !mark.sign.startsWith('注')) || mark.enclosed) return null
  const rest = folded.slice(mark.end).trimStart()
  const bracketed = folded.charAt(mark.start - 1) === '('
  if (rest === '' || goesOn(rest) || (mark.numbers !== null && !(bracketed && folded[mark.end] === ':'))) return null
  const parted = bracketed || /[ 。)」』】>;]/.test(folded.charAt(mark.start - 1))
  if (definedLater && (!parted || count.test(rest))) return null
  if (!parted && (roman.test(rest) || rest.length < shortestGlued)) return null
  const end = Math.min(closingBracket(folded, mark.end), nextNote(folded, mark.end))
  if (tooShort.test(folded.slice(mark.end, end).trim())) return null
  return {...definition, inlineEnd: end}
}
