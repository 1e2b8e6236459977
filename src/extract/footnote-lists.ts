import {type Definition, definitionOf} from './footnote-definition.ts'
import type {NoteLine} from './footnote-lines.ts'

const ordinal = /^(\d{1,2})(?:[.:、)]|(?= )) ?/

/**
 * The notes of a numbered list under one sign: `(注)1. …`, `2. …`, or `(注)` alone above the list.
 *
 * @param noteLines the lines of an outline
 * @param opening the note that the sign heads
 * @returns none where no list follows
 */
export function listedNotes(noteLines: readonly NoteLine[], opening: Definition): Definition[] {
  const notes: Definition[] = []
  const line = noteLines[opening.at]
  if (!line || opening.number !== null) return notes
  const rest = line.folded.slice(opening.textStart)
  const first = ordinal.exec(rest)
  let next = 1
  if (first?.[1] === '1' && /^[.:、)]/.test(rest.slice(1))) {
    notes.push({...opening, label: `${opening.sign}1`, number: 1, textStart: opening.textStart + first[0].length})
    next = 2
  } else if (rest !== '') return notes
  for (let at = opening.at + 1; at < noteLines.length; at++) {
    const {line: here, folded, head, marks} = noteLines[at] ?? line
    if (here.kind === 'heading' || marks[0]?.start === head) break
    const written = ordinal.exec(folded)
    const isMarker = here.marker === `${next}.` || here.marker === `${next})`
    if (!isMarker && written?.[1] !== String(next)) {
      if (here.first) break
      continue
    }
    const textStart = isMarker ? 0 : (written?.[0].length ?? 0)
    notes.push({
      ...opening,
      label: `${opening.sign}${next}`,
      number: next,
      at,
      start: 0,
      textStart,
      labelIsMarker: isMarker
    })
    next++
  }
  return notes
}

/** `* text` and `* 2 text`, which Markdown takes for list items. */
function markerNote(noteLines: readonly NoteLine[], at: number): Definition | null {
  const noteLine = noteLines[at]
  if (noteLine?.line.marker !== '*' || noteLine.start !== 0 || noteLine.marks[0]?.start === noteLine.head) return null
  const number = ordinal.exec(noteLine.folded)
  const numbered = number?.[1] !== undefined && !/^ ?[年月日/]/.test(noteLine.folded.slice(number[1].length))
  const numbers = numbered ? [Number(number[1])] : null
  const mark = {
    start: 0,
    end: numbered ? number[0].length : 0,
    sign: '*',
    label: numbered ? `*${Number(number[1])}` : '*',
    numbers,
    enclosed: false
  }
  return {...definitionOf(noteLines, at, mark), needsReference: !numbered, labelIsMarker: true}
}

/**
 * Notes whose label Markdown took for a bullet, where the other notes or the references show that it is one.
 *
 * @param noteLines the lines of an outline
 * @param found the other notes
 * @param referred labels that stand inside lines
 */
export function markerNotes(
  noteLines: readonly NoteLine[],
  found: readonly Definition[],
  referred: ReadonlySet<string>
): Definition[] {
  const all = noteLines.flatMap((_, at) => markerNote(noteLines, at) ?? [])
  const plain = all.filter(({number}) => number === null)
  const numbered = found.some(({sign, number}) => sign === '*' && number !== null)
  return all.filter(({number, label}) =>
    number === null ? plain.length === 1 && referred.has('*') : numbered || referred.has(label)
  )
}
