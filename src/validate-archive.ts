import {DisclosureError} from './disclosure-error.ts'
import {readEntry} from './read-entry.ts'
import {type ArchiveContext, createArchiveContext, type EntrySummary, summarize} from './rules/core/archive-context.ts'
import {createEntryContext} from './rules/core/entry-context.ts'
import type {IsIgnored} from './rules/core/ignore-comments.ts'
import {notReadMessages} from './rules/core/not-read.ts'
import {
  checkSettings,
  compareMessages,
  entryRules,
  ignoresOf,
  isOn,
  type Reporting,
  runEntryRules,
  toMessage
} from './rules/core/run-rules.ts'
import {rules} from './rules/index.ts'
import type {DisclosureMessage} from './schema/message.ts'
import type {ValidateOptions} from './validate-disclosure.ts'

/** An entry of an archive. */
export interface ArchiveEntry {
  /** Path inside the archive, `2025/11/12_架空商事株式会社.md`. */
  path: string
  /** The whole file. */
  text: string
}

/** The findings about an entry. */
export interface ValidatedEntry {
  /** As it was given. */
  path: string
  /** Sorted by place, those about the whole entry first. */
  messages: DisclosureMessage[]
}

/** Validates an archive entry by entry. */
export interface ArchiveValidator {
  /** Reads an entry once and keeps only what the rules across entries need. */
  read(entry: ArchiveEntry): void
  /** The findings about every entry, in the order in which they were read. */
  finish(): ValidatedEntry[]
}

interface ReadEntry extends ValidatedEntry {
  summary: EntrySummary | null
  isIgnored: IsIgnored
}

function validateEntry({path, text}: ArchiveEntry, options: ValidateOptions, reporting: Reporting): ReadEntry {
  try {
    const {disclosure, source} = readEntry(text, {...options, path})
    const context = createEntryContext(disclosure, source)
    return {
      path,
      messages: runEntryRules(context, reporting),
      summary: summarize(path, disclosure.publication, context.eol),
      isIgnored: ignoresOf(context)
    }
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    return {path, messages: notReadMessages(error, reporting), summary: null, isIgnored: () => false}
  }
}

function completeMessages({messages, summary}: ReadEntry, archive: ArchiveContext): DisclosureMessage[] {
  if (summary === null) return messages
  return messages.map((message) => {
    const rule = entryRules.find(({id}) => id === message.ruleId)
    return rule?.complete ? {...message, ...rule.complete(message, summary, archive)} : message
  })
}

function messagesAcross(archive: ArchiveContext, reporting: Reporting): Map<string, DisclosureMessage[]> {
  const found = new Map<string, DisclosureMessage[]>()
  for (const rule of rules) {
    if (rule.scope !== 'archive' || !isOn(rule, reporting)) continue
    for (const finding of rule.check(archive)) {
      const messages = found.get(finding.path) ?? []
      messages.push(toMessage(rule, finding, reporting))
      found.set(finding.path, messages)
    }
  }
  return found
}

/**
 * Makes a validator of a whole archive: the rules of each entry, and those that compare entries.
 *
 * @param options longest text, language and levels
 * @returns a validator that has read nothing yet
 * @throws RangeError for settings of a rule that does not exist
 * @example
 * import {createArchiveValidator} from 'incident-disclosure'
 *
 * const validator = createArchiveValidator({locale: 'ja'})
 * validator.read({path: '2025/01/09_架空商事株式会社.md', text: '# 別の文書'})
 * validator.finish()[0]?.messages[0]?.ruleId // 'not-a-disclosure'
 */
export function createArchiveValidator(options: Omit<ValidateOptions, 'path'> = {}): ArchiveValidator {
  const reporting = {locale: options.locale ?? 'en', settings: options.rules ?? {}}
  checkSettings(reporting.settings)
  const entries: ReadEntry[] = []
  return {
    read(entry) {
      entries.push(validateEntry(entry, options, reporting))
    },
    finish() {
      const summaries = entries.flatMap(({summary}) => summary ?? [])
      const archive = createArchiveContext(
        summaries,
        entries.map(({path}) => path)
      )
      const across = messagesAcross(archive, reporting)
      return entries.map((entry) => {
        const own = (across.get(entry.path.normalize('NFC')) ?? []).filter(
          ({ruleId, place}) => !entry.isIgnored(ruleId, place)
        )
        return {path: entry.path, messages: [...completeMessages(entry, archive), ...own].sort(compareMessages)}
      })
    }
  }
}
