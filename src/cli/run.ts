import {version} from '../../package.json'
import {readArguments} from './arguments.ts'
import {help} from './help.ts'
import {type CliStreams, complain, isClosedPipe, write} from './streams.ts'
import {UsageError} from './usage-error.ts'

/** Each command is loaded when it is asked for: none waits for what only another one needs. */
const execute = async (argv: readonly string[], streams: CliStreams): Promise<number> => {
  const command = readArguments(argv)
  if (command.name === 'parse') return (await import('./commands/parse.ts')).parseCommand(command, streams)
  if (command.name === 'validate') return (await import('./commands/validate.ts')).validateCommand(command, streams)
  if (command.name === 'dataset') return (await import('./commands/dataset.ts')).datasetCommand(command, streams)
  if (command.name === 'diff') return (await import('./commands/diff.ts')).diffCommand(command, streams)
  if (command.name === 'schema') return (await import('./commands/schema.ts')).schemaCommand(command, streams)
  await write(streams.stdout, command.name === 'help' ? help : `${version}\n`)
  return 0
}

/** A failed call of the operating system, such as a write to a full disk; its message names the call and the reason. */
const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error

/**
 * Runs the command line. Results go to standard output, all else to standard error.
 *
 * @param argv arguments after the name of the program
 * @param streams the streams and the environment; `process` fits
 * @returns exit status: 0 fine, 1 findings or entries that could not be read, 2 wrong use. A reader that closes the pipe is fine.
 * @example
 * process.exitCode = await run(process.argv.slice(2), process)
 */
export async function run(argv: readonly string[], streams: CliStreams): Promise<number> {
  try {
    return await execute(argv, streams)
  } catch (error) {
    if (isClosedPipe(error)) return 0
    if (!(error instanceof UsageError || isSystemError(error))) throw error
    await complain(streams, `incident-disclosure: ${error.message}`)
    return error instanceof UsageError ? 2 : 1
  }
}
