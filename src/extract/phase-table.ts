/**
 * Stages told by tables: one row or one column a stage, and tables of fields under the heading of a stage.
 *
 * Finds: | 段階 | 時期 | 内容 | with 第1段階 … in the first or second column; | | 第1弾 | 第2弾 | with labels in the first column.
 * Spec: disclosure.md, Phase.
 * Matches: a first column 第1弾, 第2弾. Must not match: | 報告 | 日付 | with 第1報.
 * Known misses: tables without a header row of labels, cells that are merged over several rows.
 */
import type {PhaseField} from '../schema/phase.ts'
import type {Line} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {fold} from '../text/fold.ts'
import type {PhaseHeading} from './phase-heading.ts'
import {readPhaseTitle} from './phase-heading.ts'
import {isKnownLabel, labelKey, timeLabel} from './phase-label.ts'
import {makeValue, type Piece, trimPiece} from './phase-value.ts'

/** A table as rows of cells. */
export type Grid = Line[][]

export interface TablePhase {
  heading: PhaseHeading
  fields: PhaseField[]
  first: Line
  last: Line
}

/**
 * Gathers the cells of tables.
 *
 * @param lines lines of an outline
 * @returns a grid for each table, in order
 */
export function gridsOf(lines: readonly Line[]): Grid[] {
  const grids = new Map<number, Grid>()
  for (const line of lines) {
    if (!line.cell) continue
    const grid = grids.get(line.cell.table) ?? []
    grids.set(line.cell.table, grid)
    const row = grid[line.cell.row] ?? []
    grid[line.cell.row] = row
    row[line.cell.column] = line
  }
  return [...grids.values()]
}

function rowsOfCell(line: Line): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from <= line.text.length; ) {
    const at = line.text.indexOf('\n', from)
    const to = at === -1 ? line.text.length : at
    const piece = trimPiece({line, from, to})
    if (piece.from < piece.to) pieces.push(piece)
    from = to + 1
  }
  return pieces
}

const scopeMark = /^[<〈《]([^<>〈〉《》]{1,30})[>〉》]/
const note = /^\(?[※*](?!\d)/

function makeField(label: string, cell: Line, scope: string | null): PhaseField | null {
  let current = scope
  const values: PhaseField['values'] = []
  for (const piece of rowsOfCell(cell)) {
    const text = cell.folded.slice(piece.from, piece.to)
    if (/^[-ー]$/.test(text) || (note.test(text) && values.length > 0)) continue
    const mark = scopeMark.exec(text)
    if (mark) current = cell.text.slice(piece.from + 1, piece.from + mark[0].length - 1).trim()
    const value = trimPiece({...piece, from: piece.from + (mark?.[0].length ?? 0)})
    if (value.from < value.to) values.push(makeValue(value, current))
  }
  if (values.length === 0) return null
  const plain = label
    .replace(/\n/g, '')
    .replace(/^[【[]|[】\]]$/g, '')
    .trim()
  return {key: labelKey(fold(plain)), label: plain, values, position: positionOf(cell)}
}

function toHeading(cell: Line): PhaseHeading | null {
  const read = readPhaseTitle(cell.text.replace(/\n/g, ' ').trim())
  return read && {...read, line: cell, form: 'head', update: null}
}

function timingOf(fields: readonly PhaseField[]): string {
  return fields
    .filter(({label}) => timeLabel(fold(label)) !== null)
    .flatMap(({values}) => values.map(({text}) => fold(text)))
    .join('、')
}

function makePhase(name: Line, cells: {label: Line | undefined; cell: Line}[]): TablePhase | null {
  const heading = toHeading(name)
  if (!heading) return null
  const fields = cells
    .map(({label, cell}) => makeField(label?.text ?? '', cell, null))
    .filter((field): field is PhaseField => field !== null && field.label !== '')
  const timing = [heading.timing, timingOf(fields)].filter((piece) => piece !== '').join('、')
  return {heading: {...heading, timing}, fields, first: name, last: cells.at(-1)?.cell ?? name}
}

function namesIn(rows: Grid, column: number): number {
  return rows.filter((row) => row[column] && toHeading(row[column]) !== null).length
}

/** The names stand in the first column, or, behind numbers or dates, in the second. */
function phaseRows(grid: Grid): TablePhase[] {
  const [header = [], ...rows] = grid
  const column = namesIn(rows, 0) === 0 && namesIn(rows, 1) > 1 ? 1 : 0
  return rows.flatMap((row) => {
    const name = row[column]
    const cells = row.map((cell, index) => ({label: header[index], cell})).filter(({cell}) => cell !== name)
    return (name && makePhase(name, cells)) ?? []
  })
}

function phaseColumns(grid: Grid): TablePhase[] {
  const [header = [], ...rows] = grid
  return header.slice(1).flatMap((name, index) => {
    const cells = rows.flatMap((row) => {
      const cell = row[index + 1]
      return cell ? [{label: row[0], cell}] : []
    })
    return makePhase(name, cells) ?? []
  })
}

/**
 * Reads a table whose rows or columns are stages.
 *
 * @param grid cells by row and column
 * @returns the stages, or an empty list where fewer than two names of stages head the rows or columns
 */
export function readPhaseTable(grid: Grid): TablePhase[] {
  const rows = phaseRows(grid)
  const read = rows.length > 0 ? rows : phaseColumns(grid)
  return new Set(read.map(({heading}) => heading.name)).size > 1 ? read : []
}

const genericHeader = /^(?:項目|区分|内容|詳細|種別|)$/

/**
 * Reads a table under the heading of a stage: rows of label and value, or a header of labels.
 *
 * @param grid cells by row and column
 */
export function readFieldTable(grid: Grid): PhaseField[] {
  const [header = [], ...rows] = grid
  const known = header.filter((cell) => isKnownLabel(cell.folded)).length
  if (known > 1) {
    return rows.flatMap((row) => row.flatMap((cell, column) => makeField(header[column]?.text ?? '', cell, null) ?? []))
  }
  const scopes = header.length > 2 && !isKnownLabel(header[0]?.folded ?? '')
  const body = isKnownLabel(header[0]?.folded ?? '') && !genericHeader.test(header[0]?.folded ?? '') ? grid : rows
  return body.flatMap(([label, ...cells]) => {
    const fields = cells.flatMap(
      (cell, index) => makeField(label?.text ?? '', cell, scopes ? (header[index + 1]?.text ?? null) : null) ?? []
    )
    const [first, ...more] = fields
    if (!first || !label || label.text === '') return []
    const last = more.at(-1) ?? first
    const values = fields.flatMap((field) => field.values)
    return [{...first, values, position: {start: positionOf(label).start, end: last.position.end}}]
  })
}
