import type {PhaseChange, PropertyChange} from '../schema/comparison.ts'
import {dateWords} from './date-words.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView, textLines} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const kindStyles: Record<PhaseChange['kind'], Style> = {added: 'green', changed: 'yellow', removed: 'red'}
const kindSigns: Record<PhaseChange['kind'], string> = {added: '+', changed: '~', removed: '-'}

const propertyWords: Record<Exclude<PropertyChange['property'], 'field'>, string> = {
  status: 'status',
  startsOn: 'starts',
  startsPart: 'part of month',
  startsOpen: 'or later',
  description: 'description',
  notes: 'notes'
}

const labelOf = ({property, label, scope}: PropertyChange): string => {
  const word = property === 'field' ? (label ?? '') : propertyWords[property]
  return scope === null ? word : `${word} ${scope}`
}

const textOf = (property: PropertyChange['property'], text: string): string => {
  if (property === 'startsOn') return dateWords(text)
  return property === 'startsOpen' ? 'yes' : text
}

/** The old text above the new one: both may be long. */
const rowsOf = (change: PropertyChange): string[][] => {
  const {property, from, to} = change
  const lines = [
    ...(from === null ? [] : [['-', textOf(property, from)]]),
    ...(to === null ? [] : [['+', textOf(property, to)]])
  ]
  return lines.map((line, place) => [place === 0 ? labelOf(change) : '', ...line])
}

const changeLines = ({name, kind, progress, changes}: PhaseChange, view: SummaryView): string[] => {
  const {palette, width} = view
  const rows = changes.flatMap(rowsOf)
  const words = kind === 'added' && progress !== null ? `added, ${progress}` : (progress ?? kind)
  const head = `${kindSigns[kind]} ${name}  ${words}`
  const paint = (piece: string, column: number, row: number): string =>
    palette(column === 0 ? 'dim' : rows[row]?.[1] === '+' ? 'green' : 'red', piece)
  return [
    ...textLines(head, 2, view).map((line) => palette(kindStyles[kind], line)),
    ...formatTable(rows, {width, indent: 4, flexible: 2, paint})
  ]
}

/**
 * Phases that differ, each with what changed of it.
 *
 * @returns lines; none where no phase differs
 */
export function phaseChangesPart(phases: readonly PhaseChange[], view: SummaryView): string[] {
  if (phases.length === 0) return []
  return [
    partHeading('Recovery phases', phases.length, view),
    ...phases.flatMap((phase) => ['', ...changeLines(phase, view)])
  ]
}
