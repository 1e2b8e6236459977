import {type DatasetArguments, readDataset} from './dataset-arguments.ts'
import {commonOptions, readChoice, readOptions} from './read-options.ts'
import {UsageError} from './usage-error.ts'
import {readValidate, type ValidateArguments} from './validate-arguments.ts'

const diffFormats = ['text', 'json'] as const
const parseFormats = ['json', 'ndjson', 'summary'] as const

/** What `parse` writes; `explain` is asked for by an option of its own. */
export type ParseFormat = (typeof parseFormats)[number] | 'explain'

/** What `diff` writes. */
export type DiffFormat = (typeof diffFormats)[number]

/** What the command line asks for. */
export type Command =
  | {name: 'help'}
  | {name: 'version'}
  | {name: 'parse'; paths: string[]; format: ParseFormat}
  | ({name: 'validate'} & ValidateArguments)
  | ({name: 'dataset'} & DatasetArguments)
  | {name: 'diff'; paths: string[]; format: DiffFormat}
  | {name: 'schema'; schema: string | null}

const readFormat = (name: string | undefined, explain: boolean): ParseFormat => {
  if (explain && name !== undefined) throw new UsageError(`Unexpected --format ${name} beside --explain, expected one`)
  if (explain) return 'explain'
  return readChoice('format', name ?? 'json', parseFormats)
}

const readParse = (args: string[]): Command => {
  const {values, positionals} = readOptions(args, {
    ...commonOptions,
    format: {type: 'string'},
    explain: {type: 'boolean'}
  })
  if (values.help) return {name: 'help'}
  const format = readFormat(values.format, values.explain ?? false)
  if (positionals.length === 0) throw new UsageError('Unexpected end of arguments, expected a file, a folder or -')
  return {name: 'parse', paths: positionals, format}
}

const readDiff = (args: string[]): Command => {
  const {values, positionals} = readOptions(args, {...commonOptions, format: {type: 'string'}})
  if (values.help) return {name: 'help'}
  const format = readChoice('format', values.format ?? 'text', diffFormats)
  if (positionals.length === 0) throw new UsageError('Unexpected end of arguments, expected two reports or more')
  return {name: 'diff', paths: positionals, format}
}

const readSchema = (args: string[]): Command => {
  const {values, positionals} = readOptions(args, commonOptions)
  if (values.help) return {name: 'help'}
  const [schema = null, second] = positionals
  if (second !== undefined) throw new UsageError(`Unexpected argument '${second}', expected one name of a schema`)
  return {name: 'schema', schema}
}

const readGlobal = (args: string[]): Command => {
  const {values} = readOptions(args, {...commonOptions, version: {type: 'boolean', short: 'v'}})
  if (values.help) return {name: 'help'}
  if (values.version) return {name: 'version'}
  throw new UsageError('Unexpected end of arguments, expected a command; see incident-disclosure --help')
}

/**
 * Reads the arguments of the command line.
 *
 * @param argv arguments after the name of the program
 * @throws UsageError for an unknown command or option, or a missing argument
 * @example
 * readArguments(['parse', '2025', '--format', 'ndjson']) // {name: 'parse', paths: ['2025'], format: 'ndjson'}
 */
export function readArguments(argv: readonly string[]): Command {
  const [command, ...rest] = argv
  if (command === 'parse') return readParse(rest)
  if (command === 'dataset') {
    const dataset = readDataset(rest)
    return dataset ? {name: 'dataset', ...dataset} : {name: 'help'}
  }
  if (command === 'diff') return readDiff(rest)
  if (command === 'validate') {
    const validate = readValidate(rest)
    return validate ? {name: 'validate', ...validate} : {name: 'help'}
  }
  if (command === 'schema') return readSchema(rest)
  if (command === undefined || command.startsWith('-')) return readGlobal([...argv])
  throw new UsageError(
    `Unexpected command '${command}', expected parse, validate, dataset, diff or schema; see incident-disclosure --help`
  )
}
