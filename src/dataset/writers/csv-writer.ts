import {join} from 'node:path'
import {stringify} from 'csv-stringify/sync'
import type {Value} from '../field.ts'
import type {Table} from '../table.ts'
import type {FormatWriter} from './format-writer.ts'
import {tableFiles} from './table-files.ts'

/** How to write CSV. */
export interface CsvOptions {
  /** A byte order mark, by which Excel knows UTF-8. */
  bom: boolean
  /** A `'` before texts that a spreadsheet would take for a formula. */
  safe: boolean
}

/** Lists and named values are JSON inside the cell. */
function cellOf(value: Value): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}

/** One CSV of RFC 4180 for each table: `csv/phases.csv`. A quoted empty cell is an empty text, a bare one is null. */
export function createCsvWriter(folder: string, tables: readonly Table[], {bom, safe}: CsvOptions): FormatWriter {
  const linesOf = (records: (string | number | null)[][]): string =>
    // A bare `\n` among line ends of `\r\n` has to be quoted: DuckDB cannot read the file else.
    stringify(records, {record_delimiter: 'windows', quoted_match: [/^$/, /[\r\n]/], escape_formulas: safe})
  return tableFiles(tables, ({name}) => join(folder, 'csv', `${name}.csv`), {
    headOf: ({fields}) => (bom ? '\ufeff' : '') + linesOf([fields.map(({name}) => name)]),
    textOf: (_, rows) => linesOf(rows.map(({values}) => Object.values(values).map(cellOf)))
  })
}
