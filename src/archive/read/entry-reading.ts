import {join} from 'node:path'
import {DisclosureError} from '../../disclosure-error.ts'
import {type EntryProblem, toProblem} from './entry-problem.ts'
import {hashOf, readBytes} from './read-bytes.ts'

/** An entry to be read. */
export interface EntryTask {
  path: string
  /** The hash of the content that is known already; such an entry is not parsed again. */
  knownHash: string | null
}

/** What came of a task. */
export interface EntryReading {
  path: string
  /** Null where the file could not be read. */
  hash: string | null
  /** What is kept of the entry. Null where there is a problem, and where the content is the known one. */
  text: string | null
  problem: EntryProblem | null
}

/** Makes of the bytes of an entry what is kept of it; throws DisclosureError where it is none. */
export type EntryParser = (path: string, bytes: Uint8Array) => string | Promise<string>

/**
 * Reads an entry.
 *
 * @param root the folder of the checkout
 * @param task what is to be read
 * @param parse makes what is kept of it
 * @throws what `parse` throws, where it is no DisclosureError
 */
export async function readTask(root: string, {path, knownHash}: EntryTask, parse: EntryParser): Promise<EntryReading> {
  let bytes: Uint8Array
  try {
    bytes = readBytes(join(root, path))
  } catch (error) {
    return {path, hash: null, text: null, problem: toProblem(error)}
  }
  const hash = hashOf(bytes)
  if (hash === knownHash) return {path, hash, text: null, problem: null}
  try {
    return {path, hash, text: await parse(path, bytes), problem: null}
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    return {path, hash, text: null, problem: toProblem(error)}
  }
}
