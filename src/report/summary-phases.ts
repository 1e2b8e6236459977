import type {Phase} from '../schema/index.ts'
import {startWords} from './date-words.ts'
import {displayWidth} from './display-width.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView, textLines} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const statusStyles: Record<NonNullable<Phase['status']>, Style> = {
  started: 'green',
  planned: 'yellow',
  completed: 'green'
}

/** Name and start stand on one line where they fit. */
const headLines = (phase: Phase, view: SummaryView): string[] => {
  const {palette, width} = view
  const names = textLines(phase.name, 2, view)
  const start = startWords(phase) + (phase.update === null ? '' : `  [${phase.update}]`)
  const style = phase.status && statusStyles[phase.status]
  const paint = (lines: string[], of: Style | null): string[] => lines.map((line) => palette(of, line))
  if (names.length === 1 && displayWidth(names.join('')) + 2 + start.length <= width) {
    return [`${palette('bold', names.join(''))}  ${palette(style, start)}`]
  }
  return [...paint(names, 'bold'), ...paint(textLines(start, 4, view), style)]
}

/** A scope has a column of its own where a phase uses it. */
const fieldRows = ({fields}: Phase): string[][] => {
  const scoped = fields.some(({values}) => values.some(({scope}) => scope !== null))
  return fields.flatMap(({label, values}) =>
    values.map(({scope, text}, index) => [index === 0 ? label : '', ...(scoped ? [scope ?? ''] : []), text])
  )
}

const phaseLines = (phase: Phase, view: SummaryView): string[] => {
  const {palette, width} = view
  const rows = fieldRows(phase)
  const last = (rows[0]?.length ?? 1) - 1
  return [
    ...headLines(phase, view),
    ...(phase.description === null ? [] : textLines(phase.description, 4, view)),
    ...formatTable(rows, {
      width,
      indent: 4,
      flexible: last,
      paint: (piece, column) => palette(column === last ? null : 'dim', piece)
    }),
    ...phase.notes.flatMap((note) => textLines(note, 4, view))
  ]
}

/**
 * The stages of the recovery, each with its fields.
 *
 * @returns lines; none where there is no stage
 */
export function phasesPart(phases: readonly Phase[], view: SummaryView): string[] {
  if (phases.length === 0) return []
  return [
    partHeading('Recovery phases', phases.length, view),
    ...phases.flatMap((phase) => ['', ...phaseLines(phase, view)])
  ]
}
