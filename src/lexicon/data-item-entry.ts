import type {DataItemCode} from './fact-codes.ts'

/** Words for a kind of information. Source: spec/facts.md (dataItems). */
export interface DataItemEntry {
  code: DataItemCode
  /** The longest term at a place wins, whichever entry it is of: 勤務先電話番号 is a telephone number alone. */
  terms: readonly string[]
  /** Longer words that hold a term and name no kind of information. */
  unless: readonly string[]
  /** Lists of items; each holds the code. */
  examples: readonly string[]
  /** None holds the code. */
  counterExamples: readonly string[]
}
