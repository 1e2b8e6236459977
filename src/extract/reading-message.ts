import type {DisclosureMessage} from '../schema/message.ts'
import type {Position} from '../schema/position.ts'

/** What the reader found doubtful while it read: rule ids of `parseDisclosure` itself. */
export type ReadingRuleId =
  | 'body-missing'
  | 'date-doubtful'
  | 'date-from-path'
  | 'date-garbled'
  | 'date-missing'
  | 'date-organization-swapped'
  | 'overview-heading'
  | 'organization-missing'
  | 'prior-report-without-link'
  | 'several-publications'
  | 'source-missing'
  | 'source-urls-glued'
  | 'title-missing'

/**
 * Makes a message of the reader.
 *
 * @param ruleId what is doubtful
 * @param severity as spec/irregularities.md gives it
 * @param reason "Unexpected X, expected Y"
 * @param place where in the source; null for the whole entry
 */
export function readingMessage(
  ruleId: ReadingRuleId,
  severity: DisclosureMessage['severity'],
  reason: string,
  place: Position | null
): DisclosureMessage {
  return {ruleId, severity, reason, place}
}
