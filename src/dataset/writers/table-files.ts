import type {Table} from '../table.ts'
import type {TableRow} from '../table-row.ts'
import type {FormatWriter} from './format-writer.ts'
import {createTextFile} from './text-file.ts'

/** How a table becomes a text. */
export interface TextFormat {
  /** What stands above the rows. */
  headOf: (table: Table) => string
  textOf: (table: Table, rows: readonly TableRow[]) => string
}

/** Rows of a table that become text in one go. */
const rowsAtOnce = 64

/**
 * Writes each table to a file of its own.
 *
 * @param tables the tables of the dataset
 * @param pathOf the file of a table
 * @param format how it becomes a text
 */
export function tableFiles(
  tables: readonly Table[],
  pathOf: (table: Table) => string,
  {headOf, textOf}: TextFormat
): FormatWriter {
  const parts = new Map(
    tables.map((table) => {
      const file = createTextFile(pathOf(table))
      file.append(headOf(table))
      const waiting: TableRow[] = []
      const flush = () => {
        if (waiting.length > 0) file.append(textOf(table, waiting.splice(0)))
      }
      return [table.name, {file, waiting, flush}]
    })
  )
  return {
    add: ({name}, row) => {
      const part = parts.get(name)
      if (part && part.waiting.push(row) >= rowsAtOnce) part.flush()
    },
    // A piece of text is short and written at once.
    *flush() {},
    *finish() {
      for (const {file, flush} of parts.values()) {
        flush()
        file.end()
        yield
      }
    }
  }
}
