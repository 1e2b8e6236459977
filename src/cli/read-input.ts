import {createReadStream} from 'node:fs'
import {open, readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
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

/** The longest text that the library reads is 2,000,000 UTF-16 code units: at most three bytes each in UTF-8. */
const maxBytes = 6_000_000

const tooLarge = (size: string): InputError =>
  new InputError(`Unexpected size of ${size} bytes, expected at most ${maxBytes}`)

const readChunks = async (chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk)
    size += part.length
    if (size > maxBytes) throw tooLarge(`more than ${maxBytes}`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Through one handle: a file that is replaced meanwhile is read as it was. */
const readWhole = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const {size} = await file.stat()
    if (size > maxBytes) throw tooLarge(String(size))
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const readPath = async (path: string): Promise<Uint8Array> => {
  try {
    return (await stat(path)).isFile() ? await readWhole(path) : await readChunks(createReadStream(path))
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`Unexpected ${errorCode(error)}, expected a readable file`)
  }
}

const fileInput = (path: string): Input => ({label: path, path, read: () => readPath(path)})

const ignored = (name: string): boolean => name.startsWith('.') || name === 'node_modules' || name === 'README.md'

/** Paths of the entries under a folder. Links to folders are not followed: they may lead in circles. */
const walk = async (folder: string): Promise<string[]> => {
  const children = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !ignored(name))
  const paths = await Promise.all(
    children.map(async (child) => {
      const path = join(folder, child.name)
      if (child.isDirectory()) return walk(path)
      if (!child.name.endsWith('.md')) return []
      if (child.isSymbolicLink()) return (await stat(path).catch(() => null))?.isDirectory() ? [] : [path]
      return child.isFile() ? [path] : []
    })
  )
  return paths.flat()
}

const folderInputs = async (folder: string): Promise<Input[]> => {
  const paths = await walk(folder).catch((error: unknown) => {
    throw new UsageError(`Unexpected ${errorCode(error)} in '${folder}', expected a readable folder`)
  })
  if (paths.length === 0) throw new UsageError(`Unexpected folder '${folder}' without .md files, expected entries`)
  // Code units, not a locale: the order is the same on every machine.
  return paths.sort((a, b) => (a < b ? -1 : 1)).map(fileInput)
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
