import {type Disclosure, parseDisclosures} from '../../index.ts'
import type {ParseFormat} from '../arguments.ts'
import {entryPath} from '../entry-path.ts'
import {failureLine} from '../failure-line.ts'
import {findInputs, type Input} from '../read-input.ts'
import {createResultWriter, type EntryText} from '../result-writer.ts'
import {type CliStreams, complain} from '../streams.ts'

interface ReadEntry {
  disclosures: Disclosure[]
  entry: EntryText
}

const readEntry = async ({path, label, read}: Input): Promise<ReadEntry> => {
  const bytes = await read()
  const disclosures = parseDisclosures(bytes, path === null ? {} : {path: entryPath(path)})
  // Positions count the byte order mark.
  return {disclosures, entry: {label, text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}}
}

/**
 * `parse`: reads entries and writes them in a format. What cannot be read is told on standard error, the others are
 * still written.
 *
 * @returns exit status: 0, or 1 where an entry could not be read
 * @throws UsageError for paths that lead to nothing
 */
export async function parseCommand(
  {paths, format}: {paths: string[]; format: ParseFormat},
  streams: CliStreams
): Promise<number> {
  const {inputs, single} = await findInputs(paths, streams.stdin)
  const writer = createResultWriter(format, single, streams)
  let status = 0
  for (const input of inputs) {
    // An error of the library itself must not cost the entries after it, nor leave an array open.
    const result = await readEntry(input).catch((error: unknown) => complain(streams, failureLine(input.label, error)))
    if (result) await writer.add(result.disclosures, result.entry)
    else status = 1
  }
  await writer.end()
  return status
}
