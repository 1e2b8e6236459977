import type {DatasetFormat, SettledOptions} from './dataset-options.ts'
import type {Table} from './table.ts'
import type {TargetFolder} from './target-folder.ts'
import {createCsvWriter} from './writers/csv-writer.ts'
import type {FormatWriter} from './writers/format-writer.ts'
import {createJsonWriter} from './writers/json-writer.ts'
import {createNdjsonWriter} from './writers/ndjson-writer.ts'
import {createParquetWriter} from './writers/parquet-writer.ts'

/**
 * The writers of the formats that have tables.
 *
 * @param target where to write it
 * @param tables the tables
 * @param options which formats, and how
 */
export function createFormatWriters(
  {folder, scratch}: TargetFolder,
  tables: readonly Table[],
  {formats, csvBom = false, csvSafe = false, partition}: SettledOptions
): FormatWriter[] {
  const create: Record<Exclude<DatasetFormat, 'dashboard'>, () => FormatWriter> = {
    ndjson: () => createNdjsonWriter(folder, tables),
    csv: () => createCsvWriter(folder, tables, {bom: csvBom, safe: csvSafe}),
    parquet: () => createParquetWriter(folder, tables, partition === 'year'),
    json: () => createJsonWriter(folder, scratch, tables)
  }
  return formats.flatMap((format) => (format === 'dashboard' ? [] : [create[format]()]))
}
