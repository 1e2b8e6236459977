import {citationEnds, goesOnBelow, titleEnds} from '../lexicon/footnote-marks.ts'
import {labelsOfMark} from '../text/footnote-marks.ts'
import type {Definition} from './footnote-definition.ts'
import type {NoteLine} from './footnote-lines.ts'
import {textOf} from './footnote-lines.ts'

/** A note with the lines that it goes over. */
export interface NoteExtent extends Definition {
  /** Index of its last note line. */
  last: number
  /** End in the last note line. */
  end: number
  text: string
}

const citation = /^(?:「[^」]*」|『[^』]*』|\([^)]*\)|(?:URL ?:? ?|\()?https?:\/\/(?:\S+|[!-~ ]+))$/
const longestTerm = 20
const mostTitleLength = 60
const closing = /^(?:以上|\(省略\)|敬具|[<〈【■●])/
const itemNumber = /^(?:\(\d{1,2}\)|\d{1,2}[.)]|[①-⑳・]) ?/
const mostLinesBetween = 6

function goesBelow(text: string): boolean {
  return goesOnBelow.some((ending) => text.endsWith(ending))
}

/** What a note that cites a publication goes on with: its title, its address. */
function isCited(text: string, below: NoteLine): boolean {
  if (below.line.kind === 'cell' || text.endsWith('。')) return false
  if (citation.test(below.folded)) return true
  const cites = citationEnds.some((ending) => text.endsWith(ending))
  return cites && below.folded.length <= mostTitleLength && titleEnds.some((ending) => below.folded.endsWith(ending))
}

/** The words right before each mark, with its label: what a note may repeat. */
function wordsBeforeMarks(noteLines: readonly NoteLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {folded, marks} of noteLines) {
    for (const mark of marks) {
      const before = folded.slice(Math.max(0, mark.start - longestTerm - 1), mark.start).trimEnd()
      for (let length = 2; length <= Math.min(longestTerm, before.length); length++)
        for (const label of labelsOfMark(mark)) words.add(`${label} ${before.slice(-length)}`)
    }
  }
  return words
}

function isOpen(noteLine: NoteLine | undefined): noteLine is NoteLine {
  return noteLine !== undefined && noteLine.line.kind !== 'heading' && !closing.test(noteLine.folded)
}

/** A note without number is a sentence: behind its full stop the paragraph goes on without it. */
function endsNote(note: Definition, before: NoteLine | undefined, here: NoteLine): boolean {
  return before?.folded.endsWith('。') === true && (note.number === null || itemNumber.test(here.folded))
}

/** The last line of the note in the block that begins at a line. */
function endOfBlock(noteLines: readonly NoteLine[], note: Definition, from: number, limit: number): number {
  const first = noteLines[from]
  let last = from
  for (let at = from + 1; at < limit; at++) {
    const here = noteLines[at]
    if (!here || !first || here.folded === '' || closing.test(here.folded)) break
    const sameTable = here.line.block === first.line.block && here.line.kind === 'cell'
    if (from === note.at && endsNote(note, noteLines[last], here)) break
    if (sameTable ? !here.alone || here.marks[0]?.start === 0 : here.line.block !== first.line.block) break
    last = at
  }
  return last
}

/** The last line of the list that begins at a line; of the block where it is no list. */
function endOfGroup(noteLines: readonly NoteLine[], note: Definition, from: number, limit: number): number {
  let last = endOfBlock(noteLines, note, from, limit)
  if (noteLines[from]?.line.kind !== 'item') return last
  while (last + 1 < limit && noteLines[last + 1]?.line.kind === 'item')
    last = endOfBlock(noteLines, note, last + 1, limit)
  return last
}

/** Whether all up to the next note still belongs to this one: nothing there speaks of the next one already. */
function reachesNext(noteLines: readonly NoteLine[], note: Definition, next: Definition, last: number): boolean {
  if (note.number === null || next.at - last - 1 > mostLinesBetween || next.inlineEnd !== null) return false
  const between = noteLines.slice(last + 1, next.at)
  const isNextInLine = next.sign === note.sign && next.number === note.number + 1
  if (!isNextInLine && next.number !== null) return false
  return between.every((noteLine) => isOpen(noteLine) && noteLine.marks.length === 0 && noteLine.line.kind !== 'cell')
}

function lastLine(
  noteLines: readonly NoteLine[],
  note: Definition,
  next: Definition | undefined,
  section: NoteLine['line']['section'],
  words: ReadonlySet<string>
): number {
  const limit = next?.at ?? noteLines.length
  let last = endOfBlock(noteLines, note, note.at, limit)
  let text = (noteLines[note.at]?.folded ?? '').slice(note.textStart)
  const isHeading = noteLines[note.at]?.line.kind === 'heading'
  if (last > note.at) text = noteLines[last]?.folded ?? ''
  for (let step = 0; step < 3 && last + 1 < limit; step++) {
    const below = noteLines[last + 1]
    if (!isOpen(below) || below.line.section !== section) break
    const announced = text === '' || goesBelow(text) || (isHeading && step === 0 && !text.endsWith('。'))
    // A note that repeats only the word it explains (`新種の攻撃` for 「新種の攻撃※1」) explains it below.
    if (!announced && !isCited(text, below) && !words.has(`${note.label} ${text}`)) break
    last = endOfGroup(noteLines, note, last + 1, limit)
    text = noteLines[last]?.folded ?? ''
  }
  return next && !isHeading && reachesNext(noteLines, note, next, last) ? next.at - 1 : last
}

/** What a line that the note ends in adds to it: an inline note on the same line is left out. */
function endIn(noteLine: NoteLine, inline: readonly Definition[], from: number): number {
  const cut = inline.find(({start}) => start > from)
  return cut && noteLine.folded[cut.start - 1] !== '(' ? cut.start : noteLine.folded.length
}

/**
 * Finds how far each note goes: its line, the lines of the same paragraph, what its last words announce (次のとおり, a
 * citation), and all up to the next number where only notes follow.
 *
 * @param noteLines the lines of an outline
 * @param definitions heads of notes, in the order of the text
 */
export function extendNotes(noteLines: readonly NoteLine[], definitions: readonly Definition[]): NoteExtent[] {
  const heads = definitions.filter(({inlineEnd}) => inlineEnd === null)
  const words = wordsBeforeMarks(noteLines)
  const inline = new Map<number, Definition[]>()
  for (const note of definitions) {
    if (note.inlineEnd === null) continue
    const others = inline.get(note.at)
    if (others) others.push(note)
    else inline.set(note.at, [note])
  }
  let following = 0
  return definitions.flatMap((note) => {
    const noteLine = noteLines[note.at]
    if (!noteLine) return []
    while ((heads[following]?.at ?? Number.POSITIVE_INFINITY) <= note.at) following++
    const next = heads[following]
    const last = note.inlineEnd === null ? lastLine(noteLines, note, next, noteLine.line.section, words) : note.at
    const lines = noteLines.slice(note.at, last + 1)
    const end =
      note.inlineEnd ?? endIn(lines.at(-1) ?? noteLine, inline.get(last) ?? [], last === note.at ? note.textStart : 0)
    const text = lines
      .map((line, index) =>
        textOf(line, index === 0 ? note.textStart : 0, index === lines.length - 1 ? end : line.folded.length).trim()
      )
      .filter((part) => part !== '')
      .join('\n')
    const trimmed = textOf(lines.at(-1) ?? noteLine, 0, end).trimEnd().length
    return text === '' ? [] : [{...note, last, end: trimmed, text}]
  })
}
