import {DisclosureError} from './disclosure-error.ts'
import {readEntry} from './read-entry.ts'
import type {DisclosureInput, ParseOptions} from './read-text.ts'
import {createEntryContext} from './rules/core/entry-context.ts'
import {notReadMessages} from './rules/core/not-read.ts'
import type {MessageLocale} from './rules/core/rule.ts'
import {checkSettings, type RuleSettings, runEntryRules} from './rules/core/run-rules.ts'
import type {DisclosureMessage} from './schema/message.ts'

/** How to validate. */
export interface ValidateOptions extends ParseOptions {
  /** Language of the messages; English by default. */
  locale?: MessageLocale
  /** Levels by rule id; rules that are left out keep their own. */
  rules?: RuleSettings
}

/**
 * Lints one archive entry: what the reader found doubtful, and what the rules find.
 *
 * An input that is no disclosure is a message as well, named after the code of the error. Comments in the text
 * (`<!-- incident-disclosure-disable RULE -->`) are obeyed.
 *
 * @param value one entry: text, UTF-8 bytes or a vfile
 * @param options path, longest text, language and levels
 * @returns messages sorted by place, those about the whole entry first, then by rule
 * @throws RangeError for settings of a rule that does not exist
 * @example
 * import {validateDisclosure} from 'incident-disclosure'
 *
 * const [message] = validateDisclosure('# 別の文書', {locale: 'ja'})
 * message?.ruleId // 'not-a-disclosure'
 * message?.severity // 'error'
 */
export function validateDisclosure(value: DisclosureInput, options: ValidateOptions = {}): DisclosureMessage[] {
  const reporting = {locale: options.locale ?? 'en', settings: options.rules ?? {}}
  checkSettings(reporting.settings)
  try {
    const {disclosure, source} = readEntry(value, options)
    return runEntryRules(createEntryContext(disclosure, source), reporting)
  } catch (error) {
    if (error instanceof DisclosureError) return notReadMessages(error, reporting)
    throw error
  }
}
