import type {DisclosureMessage, MessageFix, Severity} from '../../schema/message.ts'
import type {Position} from '../../schema/position.ts'
import type {Publication} from '../../schema/publication.ts'
import type {ArchiveContext, EntrySummary} from './archive-context.ts'
import type {EntryContext} from './entry-context.ts'

/** Languages that messages are written in. */
export type MessageLocale = 'en' | 'ja'

/** One sentence in each language. */
export type Localized = Readonly<Record<MessageLocale, string>>

/** What a rule finds; the runner adds the rule's name, its level and its page. */
export interface Finding {
  reason: Localized
  /** Null where the whole entry is meant (its file name). */
  place: Position | null
  /** Where it differs from the level of the rule. */
  severity?: Severity | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  fix?: MessageFix | null | undefined
}

/** A finding of a rule that looks across entries. */
export interface ArchiveFinding extends Finding {
  /** The entry that it is about. */
  path: string
}

/**
 * A part of a disclosure that a repair may change; all the rest must be read as before. `radicals` are those of every
 * text: what is quoted of a repaired title (evidence of a fact) changes with it.
 */
export type RepairedPart = 'publication' | 'sections' | 'radicals' | `publication.${keyof Publication}`

/** An entry of an organisation that does not exist. */
export interface RuleExample {
  text: string
  path?: string
  /** Further entries of the archive by path, for what is only seen across entries. */
  others?: Readonly<Record<string, string>>
}

/** An entry in which the rule finds exactly one thing. */
export interface BadExample extends RuleExample {
  /** `line:column` of the finding; null where it concerns the whole entry. */
  at: string | null
  /** Where it differs from the level of the rule. */
  severity?: Severity
  /** The text after the repair; left out where there is none. */
  fixed?: string
}

/** What a rule says about itself. Its examples are its tests and its documentation. */
export interface RuleMeta {
  /** Name of the rule and of its file. */
  id: string
  severity: Severity
  description: Localized
  /** What its repairs may change; nothing, where left out. */
  repairs?: readonly RepairedPart[]
  examples: {good: readonly RuleExample[]; bad: readonly BadExample[]}
}

/** Adds to a finding what only the rest of the archive tells: a repair, or what would be right. */
export type Completion = (
  message: DisclosureMessage,
  entry: EntrySummary,
  archive: ArchiveContext
) => Partial<Pick<DisclosureMessage, 'expected' | 'fix'>>

/** A rule that looks at one entry. */
export interface EntryRule extends RuleMeta {
  scope: 'entry'
  check(context: EntryContext): Finding[]
  complete?: Completion
}

/** A rule that looks across the entries of an archive. */
export interface ArchiveRule extends RuleMeta {
  scope: 'archive'
  check(archive: ArchiveContext): ArchiveFinding[]
}

/** What is found before there is an entry to look at: the input is no disclosure. */
export interface InputRule extends RuleMeta {
  scope: 'input'
  reason: string
}

export type Rule = EntryRule | ArchiveRule | InputRule

/**
 * Defines a rule that looks at one entry.
 *
 * @param meta name, level, description and examples
 * @param check gives what is wrong in an entry
 * @param complete adds to a finding what only the rest of the archive tells
 * @example
 * defineRule({id: 'source-top-page', severity: 'info', …}, ({publication}) => [])
 */
export function defineRule(meta: RuleMeta, check: EntryRule['check'], complete?: Completion): EntryRule {
  return {...meta, scope: 'entry', check, ...(complete && {complete})}
}

/**
 * Defines a rule that looks across the entries of an archive.
 *
 * @param meta name, level, description and examples
 * @param check gives what is wrong in an archive, each finding with the path of its entry
 */
export function defineArchiveRule(meta: RuleMeta, check: ArchiveRule['check']): ArchiveRule {
  return {...meta, scope: 'archive', check}
}

/**
 * Defines what is said of an input that is no disclosure.
 *
 * @param meta name (the code of the error), level, description and examples
 * @param reason the sentence in Japanese; in English the error has its own
 */
export function defineInputRule(meta: RuleMeta, reason: string): InputRule {
  return {...meta, scope: 'input', reason}
}
