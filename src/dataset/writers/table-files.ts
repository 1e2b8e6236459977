import type {Row} from '../field.ts'
import type {Table} from '../table.ts'
import type {FormatWriter} from './format-writer.ts'
import {createTextFile} from './text-file.ts'

/** How a table becomes lines. */
export interface LineFormat {
  /** What stands above the rows. */
  headOf: (table: Table) => string
  lineOf: (table: Table, row: Row) => string
}

/**
 * Writes each table to a file of its own, line by line.
 *
 * @param tables the tables of the dataset
 * @param pathOf the file of a table
 * @param format how it becomes lines
 */
export function tableFiles(
  tables: readonly Table[],
  pathOf: (table: Table) => string,
  {headOf, lineOf}: LineFormat
): FormatWriter {
  const files = new Map(tables.map((table) => [table.name, createTextFile(pathOf(table))]))
  for (const table of tables) files.get(table.name)?.append(headOf(table))
  return {
    add: (table, row) => files.get(table.name)?.append(lineOf(table, row)),
    finish: () => {
      for (const file of files.values()) file.end()
    }
  }
}
