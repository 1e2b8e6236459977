import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {findEntries} from '../archive/read/entry-paths.ts'
import {readBytes} from '../archive/read/read-bytes.ts'
import {DisclosureError} from '../disclosure-error.ts'
import {maxFileBytes} from '../input-limits.ts'
import {errorCode} from './error-code.ts'
import {UsageError} from './usage-error.ts'

/** An entry to be read. */
export interface Input {
  /** Path for messages; `<stdin>` for standard input. */
  label: string
  /** Path in the file system; null for standard input. */
  path: string | null
  /** @throws InputError where there is nothing to be had */
  read: () => Promise<Uint8Array>
}

/** An input that could not be read. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const readChunks = async (chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk)
    size += part.length
    if (size > maxFileBytes)
      throw new InputError(`Unexpected size of more than ${maxFileBytes} bytes, expected at most ${maxFileBytes}`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const readPath = async (path: string): Promise<Uint8Array> => {
  try {
    return (await stat(path)).isFile() ? readBytes(path) : await readChunks(createReadStream(path))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw error instanceof DisclosureError
      ? new InputError(error.message)
      : new InputError(`Unexpected ${errorCode(error)}, expected a readable file`)
  }
}

const fileInput = (path: string): Input => ({label: path, path, read: () => readPath(path)})

/** A link that leads nowhere is read, so that somebody hears of it. */
const isNoFolder = async (path: string): Promise<boolean> => !(await stat(path).catch(() => null))?.isDirectory()

const folderInputs = async (folder: string): Promise<Input[]> => {
  const inputs: Input[] = []
  try {
    for await (const path of findEntries(folder, isNoFolder)) inputs.push(fileInput(path))
  } catch (error) {
    throw new UsageError(`Unexpected ${errorCode(error)} in '${folder}', expected a readable folder`)
  }
  if (inputs.length === 0) throw new UsageError(`Unexpected folder '${folder}' without .md files, expected entries`)
  return inputs
}

/**
 * Finds what is to be read, before anything is written.
 *
 * @param paths files, folders, or `-` for standard input
 * @param stdin standard input
 * @returns the entries in the order of `paths`, those of a folder in the code-unit order of their paths;
 * `single` is true where the only path is one file or standard input
 * @throws UsageError for a path that does not exist, and for a folder without entries
 */
export async function findInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array | string>
): Promise<{inputs: Input[]; single: boolean}> {
  const inputs: Input[] = []
  let single = paths.length === 1
  for (const path of paths) {
    if (path === '-') {
      inputs.push({label: '<stdin>', path: null, read: () => readChunks(stdin)})
      continue
    }
    const info = await stat(path).catch((error: unknown) => {
      throw new UsageError(`Unexpected path '${path}' (${errorCode(error)}), expected a file or a folder`)
    })
    if (info.isDirectory()) {
      single = false
      inputs.push(...(await folderInputs(path)))
    } else inputs.push(fileInput(path))
  }
  return {inputs, single}
}
