import type {ReadArchiveOptions} from '../archive/read/read-entries.ts'

/** What `writeDataset` can write. */
export const datasetFormats = ['ndjson', 'csv', 'parquet', 'json', 'dashboard'] as const

/** One of `datasetFormats`. */
export type DatasetFormat = (typeof datasetFormats)[number]

/** What to write, and how. */
export interface WriteDatasetOptions extends ReadArchiveOptions {
  /** Each once; by default NDJSON, CSV and Parquet. */
  formats?: readonly DatasetFormat[]
  /** Parts Parquet as Hive does: `year=2025/part-0.parquet`. */
  partition?: 'year'
  /** Writes also the words of the documents. The archive has no licence for them. */
  withText?: boolean
  /** A byte order mark in CSV, by which Excel knows UTF-8. */
  csvBom?: boolean
  /** A `'` in CSV before texts that a spreadsheet would take for a formula. */
  csvSafe?: boolean
  /** Seconds since 1970 that the dashboard shall bear, as in SOURCE_DATE_EPOCH; by default the newest entry decides. */
  sourceDateEpoch?: number
}

export const defaultFormats: readonly DatasetFormat[] = ['ndjson', 'csv', 'parquet']

/** Options whose formats are known. */
export interface SettledOptions extends WriteDatasetOptions {
  formats: readonly DatasetFormat[]
}

/** @returns the options with the formats that they mean, each once */
export function settleOptions(options: WriteDatasetOptions): SettledOptions {
  return {...options, formats: [...new Set(options.formats ?? defaultFormats)]}
}
