import {createArchiveValidator, fixDisclosure, ruleList, validateDisclosure} from '../index.ts'

/** What `validate` needs of the rules. */
export interface Linter {
  validateDisclosure: typeof validateDisclosure
  createArchiveValidator: typeof createArchiveValidator
  fixDisclosure: typeof fixDisclosure
  ruleList: typeof ruleList
}

export const linter: Linter = {validateDisclosure, createArchiveValidator, fixDisclosure, ruleList}
