import {type ParseArgsConfig, parseArgs} from 'node:util'
import {UsageError} from './usage-error.ts'

/** Options of every command. */
export const commonOptions = {help: {type: 'boolean', short: 'h'}} as const

/** Node's sentence goes on with advice that does not fit on a line. */
const firstSentence = (message: string): string => message.split('. ')[0] ?? message

/**
 * Reads the options of a command.
 *
 * @param args arguments after the command
 * @param options the options that it knows, as in `parseArgs`
 * @throws UsageError for any other option, and for one without its value
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({args, options, allowPositionals: true, strict: true})
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(firstSentence(error.message)) : error
  }
}

/**
 * @param option the option that takes the value, as a sentence names it: `format`
 * @param value what was given
 * @param known what it may be
 * @throws UsageError for anything else
 */
export function readChoice<Choice extends string>(option: string, value: string, known: readonly Choice[]): Choice {
  const choice = known.find((name) => name === value)
  if (choice === undefined) throw new UsageError(`Unexpected ${option} '${value}', expected ${known.join(', ')}`)
  return choice
}
