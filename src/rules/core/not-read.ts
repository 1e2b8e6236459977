import type {DisclosureError} from '../../disclosure-error.ts'
import type {DisclosureMessage} from '../../schema/message.ts'
import {rules} from '../index.ts'
import {isOn, type Reporting, toMessage} from './run-rules.ts'

/**
 * What is said of an input that cannot be read: one message, unless its rule is off.
 *
 * @param error why it cannot be read
 * @param reporting language and levels
 */
export function notReadMessages(error: DisclosureError, reporting: Reporting): DisclosureMessage[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'input' || rule.id !== error.code || !isOn(rule, reporting)) return []
    return [toMessage(rule, {reason: {en: error.message, ja: rule.reason}, place: null}, reporting)]
  })
}
