import {noteOpensWith, sentenceGoesOn} from '../lexicon/footnote-marks.ts'
import type {FootnoteMark} from '../text/footnote-marks.ts'
import type {NoteLine} from './footnote-lines.ts'

/** The head of a note. Offsets are those of the note line that it stands in. */
export interface Definition {
  label: string
  sign: string
  number: number | null
  /** Index of the note line. */
  at: number
  start: number
  /** Where the text begins, after the label and what parts it from the text. */
  textStart: number
  /** A note inside a sentence ends here; null for one that owns its lines. */
  inlineEnd: number | null
  /** True where the sign is too common to head a note that nothing refers to. */
  needsReference: boolean
  /** The label is the bullet or list number that Markdown took away. */
  labelIsMarker: boolean
}

/** Signs that are more often something else: a list number, a unit. */
export const bareSigns: ReadonlySet<string> = new Set(['[', '①', '¹'])

const separator = /^[ :.…)]+|^-+ /

/** A comma that parts a label from its text (`※1、貸出品`), not one mark from the next. */
export const labelComma = /^、(?!※|\*|注)/

/** Whether a sentence goes on after a mark, so that the mark refers. */
export function goesOn(rest: string): boolean {
  return sentenceGoesOn.some((word) => rest.startsWith(word)) && !noteOpensWith.some((word) => rest.startsWith(word))
}

/** Where the text of a note begins that a mark heads. */
export function textStartOf(
  folded: string,
  {start, end, numbers}: Pick<FootnoteMark, 'start' | 'end' | 'numbers'>
): number {
  const rest = folded.slice(end)
  if (start === 0 && numbers !== null && labelComma.test(rest)) return end + 1
  return end + (separator.exec(rest)?.[0].length ?? 0)
}

/** The head of a note at a mark, whatever the mark turns out to be. */
export function definitionOf(noteLines: readonly NoteLine[], at: number, mark: FootnoteMark): Definition {
  const folded = noteLines[at]?.folded ?? ''
  return {
    label: mark.label,
    sign: mark.sign,
    number: mark.numbers?.[0] ?? null,
    at,
    start: mark.start,
    textStart: textStartOf(folded, mark),
    inlineEnd: null,
    needsReference: bareSigns.has(mark.sign) || mark.sign === '†' || mark.sign === '‡',
    labelIsMarker: false
  }
}
