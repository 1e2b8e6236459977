import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {DisclosureError} from '../../disclosure-error.ts'
import {parseDisclosure} from '../../parse-disclosure.ts'
import type {Disclosure} from '../../schema/disclosure.ts'

/** Why an entry could not be read: a code of `DisclosureError`, or `unreadable` where the file system refuses. */
export interface EntryProblem {
  /** What is wrong, for a program. */
  code: string
  /** What is wrong, for a person. */
  reason: string
}

/** An entry of an archive: what it says, or why that cannot be known. */
export type ArchiveEntry =
  | {path: string; disclosure: Disclosure; problem: null}
  | {path: string; disclosure: null; problem: EntryProblem}

/** The longest text that the library reads is 2,000,000 UTF-16 code units: at most three bytes each in UTF-8. */
const maximumBytes = 6_000_000

/** The bytes of a file, read through one handle: a file that is replaced meanwhile is read as it was. */
export async function readBytes(root: string, path: string): Promise<Uint8Array> {
  const file = await open(join(root, path), 'r')
  try {
    const {size} = await file.stat()
    if (size > maximumBytes)
      throw new DisclosureError('too-large', `Unexpected size of ${size} bytes, expected at most ${maximumBytes}`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/**
 * @param bytes a file
 * @returns what tells it from any other content
 */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

/**
 * Turns what went wrong with an entry into a problem, so that the others can be read.
 *
 * @param error what was thrown
 */
export function toProblem(error: unknown): EntryProblem {
  if (error instanceof DisclosureError) return {code: error.code, reason: error.message}
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return {code: 'unreadable', reason: `Unexpected ${code}, expected a readable file`}
}

/**
 * Parses an entry whose bytes were read.
 *
 * @param path its path in the archive
 * @param bytes its content
 */
export function parseEntry(path: string, bytes: Uint8Array): ArchiveEntry {
  try {
    return {path, disclosure: parseDisclosure(bytes, {path}), problem: null}
  } catch (error) {
    if (error instanceof DisclosureError) return {path, disclosure: null, problem: toProblem(error)}
    throw error
  }
}
