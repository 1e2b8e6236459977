import type {MessageLocale, RuleLevel} from '../index.ts'
import {commonOptions, readChoice, readOptions} from './read-options.ts'
import {UsageError} from './usage-error.ts'

export const ruleLevels = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[]
export const locales = ['en', 'ja'] as const satisfies readonly MessageLocale[]
const validateFormats = ['stylish', 'json', 'github', 'sarif'] as const

/** How `validate` writes what it found. */
export type ValidateFormat = (typeof validateFormats)[number]

/** What `validate` is asked for; null where the configuration file may decide. */
export interface ValidateArguments {
  paths: string[]
  format: ValidateFormat
  /** `write` repairs the files, `diff` shows what it would do. */
  fix: 'no' | 'write' | 'diff'
  maxWarnings: number | null
  rules: Record<string, RuleLevel>
  locale: MessageLocale | null
  quiet: boolean
}

const options = {
  ...commonOptions,
  format: {type: 'string'},
  fix: {type: 'boolean'},
  'fix-dry-run': {type: 'boolean'},
  'max-warnings': {type: 'string'},
  rule: {type: 'string', multiple: true},
  locale: {type: 'string'},
  quiet: {type: 'boolean'}
} as const

const readRule = (setting: string): [string, RuleLevel] => {
  const [id = '', level, more] = setting.split('=')
  if (id === '' || level === undefined || more !== undefined) {
    throw new UsageError(`Unexpected rule '${setting}', expected ID=${ruleLevels.join('|')}`)
  }
  return [id, readChoice(`level of rule ${id}`, level, ruleLevels)]
}

const readMaxWarnings = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Unexpected --max-warnings '${value}', expected a whole number`)
  return Number(value)
}

const readFix = (write: boolean, diff: boolean, format: string | undefined): ValidateArguments['fix'] => {
  if (write && diff) throw new UsageError('Unexpected --fix beside --fix-dry-run, expected one')
  if (diff && format !== undefined) {
    throw new UsageError(`Unexpected --format ${format} beside --fix-dry-run, expected one`)
  }
  return write ? 'write' : diff ? 'diff' : 'no'
}

/**
 * Reads the arguments of `validate`.
 *
 * @param args arguments after the command
 * @returns null where help is asked for
 * @throws UsageError for an unknown option or value, and where no path is given
 * @example
 * readValidate(['2031', '--rule', 'title-space=off'])?.rules // {'title-space': 'off'}
 */
export function readValidate(args: string[]): ValidateArguments | null {
  const {values, positionals} = readOptions(args, options)
  if (values.help) return null
  const fix = readFix(values.fix ?? false, values['fix-dry-run'] ?? false, values.format)
  const format = readChoice('format', values.format ?? 'stylish', validateFormats)
  const maxWarnings = values['max-warnings'] === undefined ? null : readMaxWarnings(values['max-warnings'])
  const rules = Object.fromEntries((values.rule ?? []).map(readRule))
  const locale = values.locale === undefined ? null : readChoice('locale', values.locale, locales)
  if (positionals.length === 0) throw new UsageError('Unexpected end of arguments, expected a file, a folder or -')
  if (fix === 'write' && positionals.includes('-')) {
    throw new UsageError('Unexpected --fix for standard input, expected files; --fix-dry-run prints what it would do')
  }
  return {paths: positionals, format, fix, maxWarnings, rules, locale, quiet: values.quiet ?? false}
}
