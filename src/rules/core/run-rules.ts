import type {DisclosureMessage, Severity} from '../../schema/message.ts'
import {pointAt} from '../../syntax/source.ts'
import {rules} from '../index.ts'
import type {EntryContext} from './entry-context.ts'
import {readIgnoreComments} from './ignore-comments.ts'
import {nearestName} from './nearest-name.ts'
import type {EntryRule, Finding, MessageLocale, Rule} from './rule.ts'
import {ruleUrl} from './rule-url.ts'

/** Level of a rule in a configuration. */
export type RuleLevel = 'off' | Severity

/** Levels by rule id; rules that are left out keep the level of their findings. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>

const names = rules.map(({id}) => id)

/**
 * Checks settings.
 *
 * @throws RangeError for a rule that does not exist, with the name of the nearest one
 */
export function checkSettings(settings: RuleSettings): void {
  for (const name of Object.keys(settings))
    if (!names.includes(name))
      throw new RangeError(`Unexpected rule \`${name}\`, expected a known one such as \`${nearestName(name, names)}\``)
}

/** What makes messages of findings: their language and the levels of the rules. */
export interface Reporting {
  locale: MessageLocale
  settings: RuleSettings
}

/** Whether a rule is to be asked at all. */
export function isOn({id}: Rule, {settings}: Reporting): boolean {
  return settings[id] !== 'off'
}

/** Makes a message of a finding. */
export function toMessage(rule: Rule, finding: Finding, {locale, settings}: Reporting): DisclosureMessage {
  const {reason, place, severity, actual, expected, fix} = finding
  const level = settings[rule.id] ?? severity ?? rule.severity
  return {
    ruleId: rule.id,
    severity: level === 'off' ? rule.severity : level,
    reason: reason[locale],
    place,
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    url: ruleUrl(rule.id),
    ...(fix && {fix})
  }
}

/** Order of messages: those about the whole entry first, then by place, then by rule. */
export function compareMessages(left: DisclosureMessage, right: DisclosureMessage): number {
  const offset = ({place}: DisclosureMessage) => place?.start.offset ?? -1
  const names = left.ruleId < right.ruleId ? -1 : left.ruleId > right.ruleId ? 1 : 0
  return offset(left) - offset(right) || names
}

/** The rules that look at one entry. */
export const entryRules: readonly EntryRule[] = rules.filter((rule) => rule.scope === 'entry')

/**
 * Asks the rules about an entry; comments of its text are obeyed.
 *
 * @param context the entry
 * @param reporting language and levels
 * @param asked by default every rule that looks at one entry
 * @returns messages, sorted by place
 */
export function runEntryRules(
  context: EntryContext,
  reporting: Reporting,
  asked: readonly EntryRule[] = entryRules
): DisclosureMessage[] {
  const isIgnored = ignoresOf(context)
  return asked
    .filter((rule) => isOn(rule, reporting))
    .flatMap((rule) =>
      rule
        .check(context)
        .filter(({place}) => !isIgnored(rule.id, place))
        .map((finding) => toMessage(rule, finding, reporting))
    )
    .sort(compareMessages)
}

/** What the comments of an entry say is to be ignored. */
export function ignoresOf({text, source}: EntryContext): ReturnType<typeof readIgnoreComments> {
  return readIgnoreComments(text, (offset) => pointAt(source, offset).line)
}
