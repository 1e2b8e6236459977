import type {Steps} from '../../archive/steps.ts'
import type {Table} from '../table.ts'
import type {TableRow} from '../table-row.ts'

/** Writes the tables of a dataset in one format. */
export interface FormatWriter {
  /**
   * Takes a row; rows of a table come in its order, those of different tables in any order.
   *
   * @param table one of those that the writer was made for
   * @param row its keys in the order of the columns
   * @param year the year of the publication, for partitions; null where it is not known
   */
  add: (table: Table, row: TableRow, year: number | null) => void
  /** Writes what is enough for a piece of a file, where that takes long. */
  flush: () => Steps<void>
  /** Writes what is still in memory and what stands at the end of a file, one file after another. */
  finish: () => Steps<void>
}
