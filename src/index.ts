export {DisclosureError, type DisclosureErrorCode} from './disclosure-error.ts'
export {type FixResult, fixDisclosure} from './fix-disclosure.ts'
export {extractChronology, extractFacts, type FreeTextOptions} from './free-text.ts'
export {parseDisclosure, parseDisclosures, type SafeParseResult, safeParseDisclosure} from './parse-disclosure.ts'
export type {DisclosureInput, ParseOptions} from './read-text.ts'
export {remarkDisclosure} from './remark-disclosure.ts'
export {type RuleInfo, ruleList} from './rule-list.ts'
export type {Localized, MessageLocale} from './rules/core/rule.ts'
export type {RuleLevel, RuleSettings} from './rules/core/run-rules.ts'
export * from './schema/index.ts'
export {toRow} from './to-row.ts'
export {
  type ArchiveEntry,
  type ArchiveValidator,
  createArchiveValidator,
  type ValidatedEntry
} from './validate-archive.ts'
export {type ValidateOptions, validateDisclosure} from './validate-disclosure.ts'
