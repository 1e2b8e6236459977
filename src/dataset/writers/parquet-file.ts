import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import {fileWriter, ParquetWriter} from 'hyparquet-writer'
import type {Row} from '../field.ts'
import type {Table} from '../table.ts'
import {parquetConverterOf, parquetSchemaOf} from './parquet-schema.ts'

/** A Parquet file that takes rows in groups. */
export interface ParquetFile {
  writeGroup: (rows: readonly Row[]) => void
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

/**
 * @param path the file; missing folders are made
 * @param table the table whose rows come
 */
export function createParquetFile(path: string, {fields}: Table): ParquetFile {
  mkdirSync(dirname(path), {recursive: true})
  const sink = fileWriter(path)
  // Nothing of a group stays in memory once it is written.
  sink.flush = () => sink.finish()
  const writer = new ParquetWriter({
    writer: sink,
    schema: parquetSchemaOf(fields),
    codec: 'GZIP',
    compressors: {GZIP: compress},
    createdBy: 'incident-disclosure'
  })
  const columns = fields.map(({name, type}) => ({name, convert: parquetConverterOf(type)}))
  return {
    writeGroup: (rows) => {
      const columnData = columns.map(({name, convert}) => ({
        name,
        data: rows.map((row) => convert(row[name] ?? null))
      }))
      atOnce(writer.write({columnData, rowGroupSize: Math.max(1, rows.length)}))
    },
    end: () => atOnce(writer.finish())
  }
}
