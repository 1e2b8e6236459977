import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import {fileWriter, ParquetWriter} from 'hyparquet-writer'
import type {Steps} from '../../archive/steps.ts'
import type {Row} from '../field.ts'
import type {Table} from '../table.ts'
import {parquetConverterOf, parquetSchemaOf} from './parquet-schema.ts'

/** A Parquet file that takes rows in groups. */
export interface ParquetFile {
  /** Writes rows as one group, column for column; at least one row. */
  writeGroup: (rows: readonly Row[]) => Steps<void>
  end: () => void
}

/** The byte of a gzip header that names the operating system, and its value for none. */
const systemByte = 9
const noSystem = 255

/** The same bytes on every system. */
function compress(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes)
  compressed[systemByte] = noSystem
  return compressed
}

/** The writer of a file works at once; only a sink that waits would give a promise. */
function atOnce(result: void | Promise<void>): void {
  if (result instanceof Promise) throw new TypeError('Unexpected promise of the Parquet writer')
}

/** The writer makes a group of each call; groups of one column each become one of all. */
function joinGroups(writer: ParquetWriter, from: number, rows: number): void {
  const groups = writer.row_groups.splice(from)
  const sumOf = (sizeOf: (group: (typeof groups)[number]) => bigint | undefined) =>
    groups.reduce((sum, group) => sum + (sizeOf(group) ?? 0n), 0n)
  writer.row_groups.push({
    columns: groups.flatMap(({columns}) => columns),
    total_byte_size: sumOf((group) => group.total_byte_size),
    num_rows: BigInt(rows),
    total_compressed_size: sumOf((group) => group.total_compressed_size)
  })
}

/**
 * @param path the file; missing folders are made
 * @param table the table whose rows come
 */
export function createParquetFile(path: string, {fields}: Table): ParquetFile {
  mkdirSync(dirname(path), {recursive: true})
  const sink = fileWriter(path)
  const writer = new ParquetWriter({
    writer: sink,
    schema: parquetSchemaOf(fields),
    codec: 'GZIP',
    compressors: {GZIP: compress},
    createdBy: 'incident-disclosure'
  })
  const columns = fields.map(({name, type}) => ({name, convert: parquetConverterOf(type)}))
  return {
    *writeGroup(rows) {
      const {num_rows: before} = writer
      const from = writer.row_groups.length
      for (const {name, convert} of columns) {
        const data = rows.map((row) => convert(row[name] ?? null))
        atOnce(writer.write({columnData: [{name, data}], rowGroupSize: rows.length}))
        yield
      }
      joinGroups(writer, from, rows.length)
      writer.num_rows = before + BigInt(rows.length)
      // Nothing of a group stays in memory once it is written.
      atOnce(sink.finish())
    },
    end: () => atOnce(writer.finish())
  }
}
