import type {OutlineSection} from '../syntax/outline.ts'
import type {FootnoteMark} from '../text/footnote-marks.ts'
import {labelsOfMark} from '../text/footnote-marks.ts'
import {type Definition, definitionOf} from './footnote-definition.ts'
import {headsNote} from './footnote-heads.ts'
import {inlineNote} from './footnote-inline.ts'
import type {NoteLine} from './footnote-lines.ts'
import {listedNotes, markerNotes} from './footnote-lists.ts'

const mostLinesOfClosingNote = 4

/** Circled digits head notes only in the list that closes the text; elsewhere they number items. */
function closesText(noteLines: readonly NoteLine[], found: readonly Definition[], lastHeading: number) {
  const circled = found.filter(({sign}) => sign === '①')
  const remaining = new Map(circled.map((note, index) => [note, circled.length - index]))
  return (note: Definition): boolean => {
    const left = remaining.get(note)
    return left === undefined || (note.at > lastHeading && noteLines.length - note.at <= left * mostLinesOfClosingNote)
  }
}

/** For each label the last line that a note of it heads, section by section. */
function lastHeads(noteLines: readonly NoteLine[], found: readonly Definition[]) {
  const last = new Map<OutlineSection, Map<string, number>>()
  for (const {at, label} of found) {
    const section = noteLines[at]?.line.section
    if (!section) continue
    const labels = last.get(section) ?? new Map<string, number>()
    labels.set(label, Math.max(at, labels.get(label) ?? 0))
    last.set(section, labels)
  }
  return last
}

/**
 * Proposes the heads of notes, in the order of the text.
 *
 * @param noteLines the lines of an outline
 * @example
 * // '端末（※1）' / '※1 貸し出したもの' → one, label '※1', at line 1
 */
export function findDefinitions(noteLines: readonly NoteLine[]): Definition[] {
  const found: Definition[] = []
  const inSentence: {noteLine: NoteLine; at: number; mark: FootnoteMark}[] = []
  const referred = new Set(
    noteLines.flatMap(({marks, head}) => marks.filter(({start}) => start !== head).flatMap(labelsOfMark))
  )
  noteLines.forEach((noteLine, at) => {
    for (const mark of noteLine.marks) {
      if (mark.start !== noteLine.head) inSentence.push({noteLine, at, mark})
      else if (headsNote(noteLines, at, mark, referred)) {
        const definition = definitionOf(noteLines, at, mark)
        const listed = listedNotes(noteLines, definition)
        found.push(...(listed.length > 0 ? listed : [definition]))
      }
    }
  })
  const lastHeading = noteLines.reduce((last, {line}, at) => (line.kind === 'heading' ? at : last), -1)
  const isClosing = closesText(noteLines, found, lastHeading)
  const kept = found.filter((note) => (!note.needsReference || referred.has(note.label)) && isClosing(note))
  kept.push(...markerNotes(noteLines, kept, referred))
  const last = lastHeads(noteLines, kept)
  const inline = inSentence.flatMap(({noteLine, at, mark}) => {
    const definedLater = (last.get(noteLine.line.section)?.get(mark.label) ?? -1) > at
    return inlineNote(noteLine, definitionOf(noteLines, at, mark), mark, definedLater) ?? []
  })
  return [...kept, ...inline].sort((a, b) => a.at - b.at || a.start - b.start)
}
