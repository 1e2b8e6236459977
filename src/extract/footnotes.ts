/**
 * The notes of a text and the places that refer to them.
 *
 * Spec: disclosure.md, Footnote. Finds `※1 …`, `(*1) …`, `注1：…`, `[1] …` at the head of a line or of a cell, `※ …`
 * without a number, notes inside a sentence `（※通常：…）`, and circled or raised digits where a list of notes closes the text.
 * Matches: 「端末（※1）」…「※1 貸し出したもの」. Must not match: 「上記①の人数」「123＊＊＊＊」「受注1件」.
 * Known misses: references that stand in an image, the last paragraphs of a note that no further note follows.
 */
import type {Footnote} from '../schema/footnote.ts'
import {type Outline, positionOf} from '../syntax/outline.ts'
import {type OffsetPosition, positionAt} from '../syntax/source.ts'
import {findDefinitions} from './footnote-definitions.ts'
import {extendNotes, type NoteExtent} from './footnote-extent.ts'
import {mayHoldFootnotes, type NoteLine, toNoteLines} from './footnote-lines.ts'
import {findReferences, type Reference} from './footnote-references.ts'

function placeOf({line, start}: NoteLine, from: number, to: number): OffsetPosition {
  return positionOf(line, start + from, start + to)
}

/** Where the bullet or list number begins that Markdown took away from a line. */
function markerStart({line}: NoteLine, text: string): number {
  const offset = positionOf(line).start.offset
  return line.marker === null ? offset : text.lastIndexOf(line.marker, offset)
}

function positionOfNote(outline: Outline, noteLines: readonly NoteLine[], note: NoteExtent): OffsetPosition | null {
  const first = noteLines[note.at]
  const last = noteLines[note.last]
  if (!first || !last) return null
  const {end} = placeOf(last, 0, note.end)
  if (!note.labelIsMarker) return {start: placeOf(first, note.start, note.start + 1).start, end}
  return positionAt(outline.source, markerStart(first, outline.source.text), end.offset)
}

/**
 * Extracts the footnotes of a publication.
 *
 * @param outline one publication
 * @returns notes in the order of the text; a mark without a note gives nothing
 * @example
 * extractFootnotes(outline) // [{label: '※1', number: 1, text: '貸し出したもの', references: [{…}], position: {…}}]
 */
export function extractFootnotes(outline: Outline): Footnote[] {
  const {start, end} = outline.position
  if (!mayHoldFootnotes(outline.source.text.slice(start.offset, end.offset))) return []
  const noteLines = toNoteLines(outline)
  if (noteLines.every(({marks}) => marks.length === 0)) return []
  const proposed = extendNotes(noteLines, findDefinitions(noteLines))
  const references = findReferences(noteLines, proposed)
  const place = ({at, mark}: Reference): OffsetPosition[] => {
    const noteLine = noteLines[at]
    return noteLine ? [placeOf(noteLine, mark.start, mark.end)] : []
  }
  return proposed.flatMap((note) => {
    const mentions = references.get(note) ?? []
    if (note.needsReference && mentions.length === 0) return []
    const position = positionOfNote(outline, noteLines, note)
    return position
      ? [{label: note.label, number: note.number, text: note.text, references: mentions.flatMap(place), position}]
      : []
  })
}
