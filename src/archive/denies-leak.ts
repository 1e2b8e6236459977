import type {LeakCode} from '../lexicon/fact-codes.ts'

/**
 * Whether a report says that no leak was found: then nothing of what an earlier one feared has leaked.
 *
 * @example
 * deniesLeak('none') // true
 * deniesLeak('notMentioned') // false
 */
export function deniesLeak(leak: LeakCode | null): boolean {
  return leak === 'none' || leak === 'notConfirmed'
}
