import type {OutlineSection} from '../syntax/outline.ts'
import type {FootnoteMark} from '../text/footnote-marks.ts'
import {labelsOfMark} from '../text/footnote-marks.ts'
import type {NoteExtent} from './footnote-extent.ts'
import type {NoteLine} from './footnote-lines.ts'

/** A mark that refers to a note. */
export interface Reference {
  /** Index of the note line. */
  at: number
  mark: FootnoteMark
}

function isInside(note: NoteExtent, at: number, offset: number): boolean {
  return (
    at >= note.at && at <= note.last && (at > note.at || offset >= note.start) && (at < note.last || offset < note.end)
  )
}

/** The word that a note explains: `OTP` in `*OTP: …`, 調査 in `※調査とは、…`. */
function termOf(text: string): string | null {
  return /^[「『"]?([^「」『』"\n:：、。]{2,30}?)[」』"]? ?(?::|：|とは)/.exec(text)?.[1] ?? null
}

/** Notes with one label, in the order of the text. */
interface Group {
  all: NoteExtent[]
  bySection: Map<OutlineSection, NoteExtent[]>
}

// Of more notes with one sign nobody can tell which word belongs to which.
const mostNamed = 30

/** Index of the first note that begins behind a mark. */
function indexBehind(notes: readonly NoteExtent[], {at, mark}: Reference): number {
  let low = 0
  let high = notes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const note = notes[middle]
    if (note && (note.at < at || (note.at === at && note.start <= mark.start))) low = middle + 1
    else high = middle
  }
  return low
}

/** The last note that begins before a mark and does not hold it. */
function noteBefore(notes: readonly NoteExtent[], reference: Reference): NoteExtent | undefined {
  const index = indexBehind(notes, reference) - 1
  const note = notes[index]
  return note && isInside(note, reference.at, reference.mark.start) ? notes[index - 1] : note
}

/** The note that explains the word before the mark. */
function noteNamed(notes: readonly NoteExtent[], reference: Reference, noteLine: NoteLine): NoteExtent | undefined {
  const {at, mark} = reference
  if (mark.numbers !== null || notes.length < 2 || notes.length > mostNamed) return undefined
  const before = noteLine.line.text.slice(noteLine.start, noteLine.start + mark.start).trimEnd()
  const named = notes.filter((note) => !isInside(note, at, mark.start) && before.endsWith(termOf(note.text) ?? '\n'))
  return named.length === 1 ? named[0] : undefined
}

/** Of notes with one label, that of the section: the next one after the mark, else the last one before it. */
function choose({all, bySection}: Group, reference: Reference, noteLine: NoteLine): NoteExtent | undefined {
  const near = bySection.get(noteLine.line.section) ?? []
  const isNumbered = reference.mark.numbers !== null
  return (
    noteNamed(near.length > 0 ? near : all, reference, noteLine) ??
    near[indexBehind(near, reference)] ??
    (isNumbered ? noteBefore(near, reference) : undefined) ??
    all[indexBehind(all, reference)] ??
    noteBefore(all, reference)
  )
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function groupByLabel(noteLines: readonly NoteLine[], notes: readonly NoteExtent[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const note of notes) {
    const section = noteLines[note.at]?.line.section
    // A note inside a sentence explains the words before it: no mark elsewhere refers to it.
    if (note.inlineEnd !== null || !section) continue
    const group: Group = groups.get(note.label) ?? {all: [], bySection: new Map()}
    group.all.push(note)
    push(group.bySection, section, note)
    groups.set(note.label, group)
  }
  return groups
}

/**
 * Finds for each note the marks that refer to it.
 *
 * @param noteLines the lines of an outline
 * @param notes notes in the order of the text
 * @returns the references of each note, in the order of the text
 */
export function findReferences(
  noteLines: readonly NoteLine[],
  notes: readonly NoteExtent[]
): Map<NoteExtent, Reference[]> {
  const groups = groupByLabel(noteLines, notes)
  const heads = new Set(notes.filter((note) => !note.labelIsMarker).map(({at, start}) => `${at}:${start}`))
  const references = new Map<NoteExtent, Reference[]>()
  noteLines.forEach((noteLine, at) => {
    for (const mark of noteLine.marks) {
      if (heads.has(`${at}:${mark.start}`)) continue
      for (const label of labelsOfMark(mark)) {
        const group = groups.get(label)
        const note = group && choose(group, {at, mark}, noteLine)
        if (note) push(references, note, {at, mark})
      }
    }
  })
  return references
}
