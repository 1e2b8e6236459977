import {headingEnds} from '../lexicon/footnote-marks.ts'
import type {FootnoteMark} from '../text/footnote-marks.ts'
import {bareSigns, goesOn, labelComma, textStartOf} from './footnote-definition.ts'
import type {NoteLine} from './footnote-lines.ts'

const longestHeading = 25

/** A row of a table of notes: the mark in the first cell, the text in the next one. */
function headsRow(noteLines: readonly NoteLine[], at: number, mark: FootnoteMark): boolean {
  const cell = noteLines[at]?.line.cell
  const next = noteLines[at + 1]
  if (mark.numbers === null || !cell || cell.header || cell.column !== 0 || next?.line.cell?.row !== cell.row)
    return false
  return next.line.cell.table === cell.table && next.folded !== '' && next.marks.length === 0
}

/** A sentence broken before its mark: 「…のおそれがある / ※1ことが判明」. */
function continuesSentence(noteLines: readonly NoteLine[], at: number, rest: string): boolean {
  const line = noteLines[at]
  if (/^[。,)」』】]/.test(rest) || (rest.startsWith('、') && (line?.line.first === false || !labelComma.test(rest))))
    return true
  const before = noteLines[at - 1]
  if (!line || line.line.first || before?.line.block !== line.line.block || before.line.kind === 'cell') return false
  return !/[。.)」:]$/.test(before.folded) && goesOn(rest)
}

function isHeadingNote(mark: FootnoteMark, rest: string, referred: ReadonlySet<string>): boolean {
  if (mark.numbers !== null || /[。.]$/.test(rest)) return true
  return mark.sign === '注' || referred.has(mark.label)
}

/** `※お問い合わせ窓口` above an address: a heading with a sign before it. */
function isHeadingLike(mark: FootnoteMark, rest: string, referred: ReadonlySet<string>): boolean {
  if (mark.numbers !== null || rest.length > longestHeading || referred.has(mark.label)) return false
  return headingEnds.some((ending) => rest.endsWith(ending))
}

/**
 * Whether a mark at the head of a line heads a note.
 *
 * @param noteLines the lines of an outline
 * @param at index of the line
 * @param mark the mark at its head
 * @param referred labels that stand inside lines
 */
export function headsNote(
  noteLines: readonly NoteLine[],
  at: number,
  mark: FootnoteMark,
  referred: ReadonlySet<string>
): boolean {
  const noteLine = noteLines[at]
  if (!noteLine) return false
  const {line, folded, alone} = noteLine
  const rest = folded.slice(textStartOf(folded, mark))
  if (rest === '' && line.cell && !alone) return headsRow(noteLines, at, mark)
  if (rest === '') {
    const next = noteLines[at + 1]
    return next !== undefined && next.line.kind !== 'heading' && next.marks[0]?.start !== next.head
  }
  if (isHeadingLike(mark, rest, referred)) return false
  if (line.kind === 'heading') return !bareSigns.has(mark.sign) && isHeadingNote(mark, rest, referred)
  return !continuesSentence(noteLines, at, folded.slice(mark.end))
}
