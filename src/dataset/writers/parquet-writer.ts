import {join} from 'node:path'
import type {Steps} from '../../archive/steps.ts'
import type {Row} from '../field.ts'
import type {Table} from '../table.ts'
import type {TableRow} from '../table-row.ts'
import type {FormatWriter} from './format-writer.ts'
import {createParquetFile, type ParquetFile} from './parquet-file.ts'

/** What of a table waits in memory over all its partitions, in characters of its JSON: it takes four times that. */
const mostWaiting = 400_000

/** Rows that are to become a group of a file. */
interface RowGroup {
  file: ParquetFile
  rows: readonly Row[]
}

interface Partition {
  file: ParquetFile
  rows: Row[]
  /** Characters of their JSON. */
  length: number
}

/** A table and its partitions by name; one that is not parted has one, the folder itself. */
class ParquetTable {
  private readonly partitions = new Map<string, Partition>()
  private waiting = 0

  constructor(
    private readonly table: Table,
    private readonly pathOf: (partition: string) => string,
    private readonly groups: RowGroup[]
  ) {}

  private partitionOf(name: string): Partition {
    const known = this.partitions.get(name)
    if (known) return known
    const partition = {file: createParquetFile(this.pathOf(name), this.table), rows: [], length: 0}
    this.partitions.set(name, partition)
    return partition
  }

  private endGroup(partition: Partition): void {
    if (partition.rows.length === 0) return
    this.groups.push({file: partition.file, rows: partition.rows})
    this.waiting -= partition.length
    partition.rows = []
    partition.length = 0
  }

  add(name: string, {line, values}: TableRow): void {
    const partition = this.partitionOf(name)
    partition.rows.push(values)
    partition.length += line.length
    this.waiting += line.length
    if (this.waiting < mostWaiting) return
    const partitions = [...this.partitions.values()]
    this.endGroup(partitions.reduce((most, other) => (other.length > most.length ? other : most)))
  }

  /** @param empty the partition that stands for a table without rows */
  end(empty: string): void {
    if (this.partitions.size === 0) this.partitionOf(empty)
    for (const partition of this.partitions.values()) this.endGroup(partition)
  }

  *finish(): Steps<void> {
    for (const {file} of this.partitions.values()) {
      file.end()
      yield
    }
  }
}

/** Where Hive puts rows whose year is not known. */
const unknownYear = '__HIVE_DEFAULT_PARTITION__'

/**
 * Parquet of each table: `parquet/phases.parquet`; parted by year `parquet/phases/year=2025/part-0.parquet`, as Hive,
 * Spark, Trino and DuckDB read it.
 *
 * @param folder the folder of the dataset
 * @param tables its tables
 * @param byYear whether to part them by the year of the publication
 */
export function createParquetWriter(folder: string, tables: readonly Table[], byYear: boolean): FormatWriter {
  const partitionOf = (year: number | null) => (byYear ? `year=${year ?? unknownYear}` : '')
  const groups: RowGroup[] = []
  const writers = new Map(
    tables.map((table) => {
      const root = join(folder, 'parquet', table.name)
      const pathOf = (partition: string) => (byYear ? join(root, partition, 'part-0.parquet') : `${root}.parquet`)
      return [table.name, new ParquetTable(table, pathOf, groups)]
    })
  )
  function* flush(): Steps<void> {
    for (let group = groups.shift(); group; group = groups.shift()) yield* group.file.writeGroup(group.rows)
  }
  return {
    add: (table, row, year) => writers.get(table.name)?.add(partitionOf(year), row),
    flush,
    *finish() {
      for (const writer of writers.values()) {
        writer.end(partitionOf(null))
        yield* flush()
        yield* writer.finish()
      }
    }
  }
}
