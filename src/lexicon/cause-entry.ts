import type {CauseCode} from './fact-codes.ts'

/**
 * Words for kinds of event. Source: spec/facts.md (causes). A word says nothing yet: the stance of its clause, and for
 * some codes what stands beside it, decide.
 */
export interface CauseEntry {
  code: Exclude<CauseCode, 'thirdParty'>
  terms: readonly string[]
  /** Longer words that hold a term and tell of no event: names of laws, of products and of counter-measures. */
  unless: readonly string[]
  /** Sentences that bring the code. */
  examples: readonly string[]
  /** Sentences that do not. */
  counterExamples: readonly string[]
}
