import type {Disclosure} from '../../schema/disclosure.ts'
import {type EntryProblem, hashOf, parseEntry, readBytes, toProblem} from './read-entry.ts'

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
  /** Null where there is a problem, and where the content is the known one. */
  disclosure: Disclosure | null
  problem: EntryProblem | null
}

async function readTask(root: string, {path, knownHash}: EntryTask): Promise<EntryReading> {
  try {
    const bytes = await readBytes(root, path)
    const hash = hashOf(bytes)
    if (hash === knownHash) return {path, hash, disclosure: null, problem: null}
    const {disclosure, problem} = parseEntry(path, bytes)
    return {path, hash, disclosure, problem}
  } catch (error) {
    return {path, hash: null, disclosure: null, problem: toProblem(error)}
  }
}

/**
 * Reads a few entries, one after another.
 *
 * @param root the folder of the checkout
 * @param tasks what is to be read
 */
export async function readTasks(root: string, tasks: readonly EntryTask[]): Promise<EntryReading[]> {
  const readings: EntryReading[] = []
  for (const task of tasks) readings.push(await readTask(root, task))
  return readings
}
