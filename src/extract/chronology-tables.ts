import type {Line} from '../syntax/outline.ts'
import type {ClockTime} from '../text/clock-times.ts'
import {readClockTime} from '../text/clock-times.ts'
import {findDates} from '../text/date-expressions.ts'
import type {Draft, DraftList, Piece} from './chronology-draft.ts'
import type {DatedLead} from './chronology-lead.ts'
import {readDatedLead} from './chronology-lead.ts'
import type {Region} from './chronology-regions.ts'

/*
 * Events written in tables: the column of dates is found by its cells (spec/disclosure.md, ChronologyEvent).
 * A blank cell or 同 repeats the date above, `-` and 現在 are no date; items of a cell (・) are events of their own.
 * Known misses: tables with the dates in a row.
 */

type Row = Map<number, Line>

const sameAsAbove = /^(?:同上?|〃|″|"|々)(?: |$|(?=[朝昼夕夜午未]))/
const noDate = /^(?:[-ー―]+|現在|今後(?:の予定)?|未定)$/
const bare = /^[\d,.% 件名人社円№#・-]*$/
/** Dates of another kind: those of the data, and those on which a service comes back. */
const foreignColumn = /期間|対象|登録|購入|利用|件数|申込|送信|受信|発送|再開|復旧/
const item = /\n(?=・)/
const leadingItem = /^・ ?/

function rowsOf(cells: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const line of cells) {
    if (!line.cell) continue
    const row = rows[line.cell.row] ?? new Map<number, Line>()
    rows[line.cell.row] = row
    row.set(line.cell.column, line)
  }
  return rows.filter((row) => row !== undefined)
}

function leadOf(cell: Line | undefined): DatedLead | null {
  const lead = cell ? readDatedLead(cell.folded.replace(/\n/g, ' ')) : null
  return lead?.style === 'alone' ? lead : null
}

/** A column of bare years counts something rather than telling it. */
function namesMonth(lead: DatedLead | null): boolean {
  return lead !== null && (lead.date.month !== null || lead.date.day !== null || lead.date.relative !== null)
}

/** The first column in which most cells, and no fewer than `least`, are dates and nothing else. */
function dateColumn(rows: readonly Row[], least: number): number | null {
  const columns = Math.max(...rows.map((row) => row.size))
  for (let column = 0; column < columns; column++) {
    const filled = rows.filter((row) => row.get(column)?.text)
    const dated = filled.filter((row) => namesMonth(leadOf(row.get(column))))
    const told = filled.filter(
      (row) => leadOf(row.get(column)) || isRepeat(row.get(column)) || noDate.test(row.get(column)?.folded ?? '')
    )
    if (dated.length >= least && told.length >= filled.length - 1) return column
  }
  return null
}

/** A cell that leaves the date to the row above: blank, 同, or nothing but a clock time. */
function isRepeat(cell: Line | undefined): boolean {
  return cell !== undefined && (cell.text === '' || sameAsAbove.test(cell.folded) || isTime(cell))
}

/** A cell that is a clock time and nothing else. */
function isTime(cell: Line): boolean {
  const time = readClockTime(cell.folded, 0)
  return time !== null && /^ ?(?:[~-].{0,12})?$/.test(cell.folded.slice(time.end))
}

function textPieces(row: Row, date: number): Piece[][] {
  const pieces: Piece[][] = []
  for (const [column, cell] of row) {
    if (column === date || bare.test(cell.folded) || isTime(cell)) continue
    let from = 0
    const parts = cell.text.split(item)
    for (const part of parts) {
      const lead = leadingItem.exec(part)?.[0].length ?? 0
      const to = from + part.length
      if (lead < part.length) pieces.push([{line: cell, from: from + lead, to}])
      from = to + 1
    }
  }
  return pieces
}

/** Without items the cells of a row tell one event together. */
function eventsOf(row: Row, date: number): Piece[][] {
  const pieces = textPieces(row, date)
  const items = pieces.some(([piece]) => piece && piece.from > 0 && piece.line.folded.startsWith('・'))
  return items || pieces.length === 0 ? pieces : [pieces.flat()]
}

/** What the rows above a row hand down to it. */
interface Above {
  lead: DatedLead | null
  base: Draft['base']
}

function timeOfRow(row: Row, cell: Line | undefined, lead: DatedLead | null): ClockTime | null {
  if (lead?.time) return lead.time
  const timeCell = [...row.values()].find((other) => other !== cell && isTime(other))
  if (timeCell) return readClockTime(timeCell.folded, 0)
  if (lead || !cell) return null
  return readClockTime(cell.folded, sameAsAbove.exec(cell.folded)?.[0].length ?? 0)
}

function draftRow(row: Row, column: number, above: Above): Draft[] {
  const cell = row.get(column)
  const own = leadOf(cell)
  const repeats = own === null && isRepeat(cell)
  const date = (own ?? (repeats ? above.lead : null))?.date ?? null
  const time = timeOfRow(row, cell, own)
  return eventsOf(row, column).flatMap((pieces, index): Draft[] => {
    const [first] = pieces
    if (!first) return []
    const carried = repeats || index > 0
    const start = carried || !cell ? {line: first.line, at: first.from} : {line: cell, at: own?.start ?? 0}
    const base = index === 0 ? above.base : null
    return [{date, base, time, timeWord: own?.timeWord ?? null, style: 'alone', carried, start, pieces}]
  })
}

function readTable(cells: readonly Line[], region: Region): DraftList | null {
  const rows = rowsOf(cells)
  const column = dateColumn(rows, region.kind === 'course' ? 1 : 2)
  const head = column === null ? undefined : rows[0]?.get(column)
  if (column === null || !head || (region.kind !== 'course' && foreignColumn.test(head.folded))) return null
  // Dates side by side are the heads of columns.
  if ([...(rows[0] ?? [])].filter(([, cell]) => leadOf(cell)).length > 1) return null
  const year = findDates(head.folded).find((date) => date.year !== null)?.year ?? region.year
  const drafts: Draft[] = []
  let above: Above = {lead: null, base: null}
  for (const row of leadOf(head) ? rows : rows.slice(1)) {
    const read = draftRow(row, column, above)
    const lead = leadOf(row.get(column)) ?? above.lead
    // A row of nothing but a year dates the rows below it.
    above = {lead, base: read.length === 0 ? (lead?.date ?? above.base) : null}
    drafts.push(...read)
  }
  const ranges = drafts.filter(({date}) => date !== null && date.rangeEnd !== null).length
  return ranges * 2 > drafts.length && region.kind !== 'course' ? null : {heading: region.heading, year, drafts}
}

/**
 * Finds the events of a region that are written in tables.
 *
 * @param region lines under one heading
 * @returns one list for each table of events
 */
export function readTables(region: Region): DraftList[] {
  if (region.kind === 'foreign') return []
  const tables = new Map<number, Line[]>()
  for (const line of region.lines) {
    if (!line.cell) continue
    const cells = tables.get(line.cell.table)
    if (cells) cells.push(line)
    else tables.set(line.cell.table, [line])
  }
  return [...tables.values()].map((cells) => readTable(cells, region)).filter((list) => list !== null)
}
