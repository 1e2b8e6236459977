import type {Localized} from './rules/core/rule.ts'
import {ruleUrl} from './rules/core/rule-url.ts'
import {rules} from './rules/index.ts'
import type {Severity} from './schema/message.ts'

/** What there is to know of a rule without asking it. */
export interface RuleInfo {
  /** As in `ruleId` of a message. */
  id: string
  /** Its usual level; a finding may have another one. */
  severity: Severity
  /** What it wants. */
  description: Localized
  /** The page that explains it. */
  url: string
}

/**
 * Every rule id that a message of `validateDisclosure` can have.
 *
 * @example
 * import {ruleList} from 'incident-disclosure'
 *
 * ruleList.some(({id}) => id === 'weekday') // true
 */
export const ruleList: readonly RuleInfo[] = rules.map(({id, severity, description}) => ({
  id,
  severity,
  description,
  url: ruleUrl(id)
}))
