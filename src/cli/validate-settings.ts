import type {RuleSettings} from '../index.ts'
import type {FoundConfig} from './config-file.ts'
import type {Linter} from './linter.ts'
import {localeOf} from './locale.ts'
import {UsageError} from './usage-error.ts'
import type {ValidateArguments} from './validate-arguments.ts'
import type {LintOptions} from './validate-entries.ts'

/** What holds for a run, after arguments, configuration file and environment. */
export interface ValidateSettings {
  lint: LintOptions & Required<Pick<LintOptions, 'locale'>>
  /** More warnings than this are a failure; null allows any number. */
  maxWarnings: number | null
}

/** The rules themselves know best which IDs there are, and which one was meant. */
const checkRules = (source: string, rules: RuleSettings, {validateDisclosure}: Linter): void => {
  for (const [id, level] of Object.entries(rules)) {
    try {
      validateDisclosure('', {rules: {[id]: level}})
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(`${source}${error.message}`) : error
    }
  }
}

/**
 * Settles a run: arguments win over the configuration file, and this over the environment.
 *
 * @throws UsageError for a rule that does not exist
 */
export function settle(
  {rules, locale, maxWarnings}: Pick<ValidateArguments, 'rules' | 'locale' | 'maxWarnings'>,
  found: FoundConfig | null,
  env: Readonly<Record<string, string | undefined>>,
  linter: Linter
): ValidateSettings {
  const config = found?.config ?? {}
  checkRules('', rules, linter)
  if (found && config.rules) checkRules(`${found.path}: rules: `, config.rules, linter)
  return {
    lint: {locale: locale ?? config.locale ?? localeOf(env), rules: {...config.rules, ...rules}},
    maxWarnings: maxWarnings ?? config.maxWarnings ?? null
  }
}
