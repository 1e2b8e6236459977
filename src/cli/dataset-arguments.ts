import {availableParallelism} from 'node:os'
import {type DatasetFormat, datasetFormats, defaultFormats} from '../dataset/dataset-options.ts'
import {commonOptions, readChoice, readOptions} from './read-options.ts'
import {UsageError} from './usage-error.ts'

/** What `dataset` is asked for. */
export interface DatasetArguments {
  archive: string
  out: string
  formats: readonly DatasetFormat[]
  partition: 'year' | null
  workers: number
  cache: string | null
  withText: boolean
  csvBom: boolean
  csvSafe: boolean
  quiet: boolean
}

const partitions = ['year'] as const
const mostWorkers = 64
/** More threads than this wait for the one that writes. */
const usefulWorkers = 4

const readWorkers = (text: string | undefined): number => {
  if (text === undefined) return Math.min(usefulWorkers, availableParallelism())
  const workers = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(workers <= mostWorkers)) throw new UsageError(`Unexpected workers '${text}', expected 0 to ${mostWorkers}`)
  return workers
}

const readFormats = (text: string | undefined): readonly DatasetFormat[] =>
  text === undefined ? defaultFormats : text.split(',').map((name) => readChoice('format', name.trim(), datasetFormats))

/**
 * Reads the arguments of `dataset`.
 *
 * @param args arguments after the command
 * @returns null where help is asked for
 * @throws UsageError for an unknown option or value, and without an archive or a target
 */
export function readDataset(args: string[]): DatasetArguments | null {
  const {values, positionals} = readOptions(args, {
    ...commonOptions,
    out: {type: 'string', short: 'o'},
    format: {type: 'string'},
    partition: {type: 'string'},
    workers: {type: 'string'},
    cache: {type: 'string'},
    'with-text': {type: 'boolean'},
    'csv-bom': {type: 'boolean'},
    'csv-safe': {type: 'boolean'},
    quiet: {type: 'boolean'}
  })
  if (values.help) return null
  const [archive, second] = positionals
  if (archive === undefined) throw new UsageError('Unexpected end of arguments, expected the folder of an archive')
  if (second !== undefined) throw new UsageError(`Unexpected argument '${second}', expected one archive`)
  if (!values.out) throw new UsageError('Unexpected end of arguments, expected --out with a folder')
  return {
    archive,
    out: values.out,
    formats: readFormats(values.format),
    partition: values.partition === undefined ? null : readChoice('partition', values.partition, partitions),
    workers: readWorkers(values.workers),
    cache: values.cache ?? null,
    withText: values['with-text'] ?? false,
    csvBom: values['csv-bom'] ?? false,
    csvSafe: values['csv-safe'] ?? false,
    quiet: values.quiet ?? false
  }
}
