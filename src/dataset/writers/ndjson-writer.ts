import {join} from 'node:path'
import type {Table} from '../table.ts'
import type {FormatWriter} from './format-writer.ts'
import {tableFiles} from './table-files.ts'

/** One JSON object a line, a file for each table: `ndjson/phases.ndjson`. */
export function createNdjsonWriter(folder: string, tables: readonly Table[]): FormatWriter {
  return tableFiles(tables, ({name}) => join(folder, 'ndjson', `${name}.ndjson`), {
    headOf: () => '',
    textOf: (_, rows) => rows.map(({line}) => `${line}\n`).join('')
  })
}
