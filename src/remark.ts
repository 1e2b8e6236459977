import type {Root} from 'mdast'
import type {Plugin, Preset} from 'unified'
import type {VFile} from 'vfile'
import {DisclosureError} from './disclosure-error.ts'
import {readEntry} from './read-entry.ts'
import {createEntryContext, type EntryContext} from './rules/core/entry-context.ts'
import {notReadMessages} from './rules/core/not-read.ts'
import type {EntryRule, InputRule, MessageLocale} from './rules/core/rule.ts'
import {type Reporting, type RuleLevel, runEntryRules} from './rules/core/run-rules.ts'
import {rules} from './rules/index.ts'
import type {DisclosureMessage} from './schema/message.ts'

/*
 * The rules that look at one entry as plugins of remark, in the manner of remark-lint: each adds its messages to the
 * file. The entry is read once for all of them, from the text of the file: what remark makes of the Markdown of a
 * disclosure is not what its writers mean.
 */

export type {MessageLocale} from './rules/core/rule.ts'
export type {RuleLevel} from './rules/core/run-rules.ts'

/** How a rule reports: its level, or more. */
export type RemarkRuleOptions =
  | RuleLevel
  | {
      level?: RuleLevel
      /** Language of the messages; English by default. */
      locale?: MessageLocale
      /** The entry's path in the archive; that of the file by default. */
      path?: string
    }

/** A rule as a plugin of remark. */
export type RemarkRule = Plugin<[RemarkRuleOptions?], Root>

type Reading = {text: string; path: string | undefined} & (
  | {context: EntryContext; error: null}
  | {context: null; error: DisclosureError}
)

const readings = new WeakMap<VFile, Reading>()

function readFile(file: VFile, path: string | undefined): Reading {
  const known = readings.get(file)
  const text = String(file)
  if (known && known.text === text && known.path === path) return known
  const reading = {text, path, ...readText(text, path)}
  readings.set(file, reading)
  return reading
}

function readText(text: string, path: string | undefined) {
  try {
    const {disclosure, source} = readEntry(text, path === undefined ? {} : {path})
    return {context: createEntryContext(disclosure, source), error: null}
  } catch (error) {
    if (error instanceof DisclosureError) return {context: null, error}
    throw error
  }
}

const fatal = {error: true, warning: false, info: undefined} as const

function addMessage(file: VFile, {ruleId, severity, reason, place, ...rest}: DisclosureMessage): void {
  const options = {ruleId, source: 'incident-disclosure', ...(place && {place})}
  const message = file.message(reason, options)
  message.fatal = fatal[severity]
  if (rest.actual !== undefined) message.actual = rest.actual
  if (rest.expected !== undefined) message.expected = rest.expected
  if (rest.url !== undefined) message.url = rest.url
}

function toPlugin(rule: EntryRule | InputRule): RemarkRule {
  return (options = {}) => {
    const {level, locale = 'en', path} = typeof options === 'string' ? {level: options} : options
    const reporting: Reporting = {locale, settings: level === undefined ? {} : {[rule.id]: level}}
    return (_tree, file) => {
      const {context, error} = readFile(file, path ?? file.path)
      const found =
        context === null
          ? notReadMessages(error, reporting).filter(({ruleId}) => ruleId === rule.id)
          : rule.scope === 'entry'
            ? runEntryRules(context, reporting, [rule])
            : []
      for (const message of found) addMessage(file, message)
    }
  }
}

/**
 * Each rule that looks at one entry, by its id, as a plugin of remark.
 *
 * @example
 * import {remarkRules} from 'incident-disclosure/remark'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * import {VFile} from 'vfile'
 *
 * const file = new VFile('# 公表概要\n- お知らせ \n- 2025年1月9日\n- 架空商事株式会社\n\n# 本文\n停止。\n')
 * const linter = unified().use(remarkParse).use(remarkRules['trailing-space'], 'error')
 * linter.runSync(linter.parse(file), file)
 * file.messages.map(({ruleId, line, fatal}) => [ruleId, line, fatal]) // [['trailing-space', 2, true]]
 */
export const remarkRules: Readonly<Record<string, RemarkRule>> = Object.fromEntries(
  rules.flatMap((rule) => (rule.scope === 'archive' ? [] : [[rule.id, toPlugin(rule)] as const]))
)

/**
 * A preset of remark that turns every rule on.
 *
 * @param options language and path for all of them
 * @returns a preset for `.remarkrc` and `unified().use(…)`
 * @example
 * import {createRemarkPreset} from 'incident-disclosure/remark'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * import {VFile} from 'vfile'
 *
 * const file = new VFile('# 別の文書')
 * const linter = unified().use(remarkParse).use(createRemarkPreset({locale: 'ja'}))
 * linter.runSync(linter.parse(file), file)
 * file.messages.map(({ruleId}) => ruleId) // ['not-a-disclosure']
 */
export function createRemarkPreset(options: Exclude<RemarkRuleOptions, RuleLevel> = {}): Preset {
  return {plugins: Object.values(remarkRules).map((plugin) => [plugin, options])}
}

/** Every rule, as it stands: for `.remarkrc` and `unified().use(…)`. */
const preset: Preset = createRemarkPreset()

export default preset
