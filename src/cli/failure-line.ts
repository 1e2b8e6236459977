import {DisclosureError} from '../index.ts'
import {InputError} from './read-input.ts'

/**
 * `path:line:column: reason`, as compilers write it; 1:1 where the whole entry is meant.
 *
 * @param label path of the entry for a person
 * @param error what reading it threw
 */
export function failureLine(label: string, error: unknown): string {
  const start = error instanceof DisclosureError ? error.messages[0]?.place?.start : undefined
  const known = error instanceof DisclosureError || error instanceof InputError
  const reason = error instanceof Error ? error.message : String(error)
  return `${label}:${start?.line ?? 1}:${start?.column ?? 1}: ${known ? reason : `Internal error: ${reason}`}`
}
