import {DisclosureError} from '../../disclosure-error.ts'

/** Why an entry could not be read: a code of `DisclosureError`, or `unreadable` where the file system refuses. */
export interface EntryProblem {
  /** What is wrong, for a program. */
  code: string
  /** What is wrong, for a person. */
  reason: string
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
