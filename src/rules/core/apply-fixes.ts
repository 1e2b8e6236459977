import type {DisclosureMessage, MessageFix} from '../../schema/message.ts'

/** A message that has a repair. */
export type FixableMessage = DisclosureMessage & {fix: MessageFix}

export function isFixable(message: DisclosureMessage): message is FixableMessage {
  return message.fix !== undefined
}

const byPlace = (left: FixableMessage, right: FixableMessage) =>
  left.fix.range[0] - right.fix.range[0] || left.fix.range[1] - right.fix.range[1]

/**
 * Chooses the repairs that can be made together: of those that overlap, the first by place.
 *
 * @param messages in any order
 */
export function withoutOverlaps(messages: readonly FixableMessage[]): FixableMessage[] {
  const chosen: FixableMessage[] = []
  let end = -1
  for (const message of [...messages].sort(byPlace)) {
    const [from, to] = message.fix.range
    // Two insertions at one place would stand in an order that nobody chose.
    if (from < end || (from === to && from === end)) continue
    chosen.push(message)
    end = to
  }
  return chosen
}

/**
 * @param text the text that the repairs are for
 * @param messages repairs that do not overlap, in any order
 */
export function applyFixes(text: string, messages: readonly FixableMessage[]): string {
  let result = ''
  let at = 0
  for (const {fix} of [...messages].sort(byPlace)) {
    result += text.slice(at, fix.range[0]) + fix.text
    at = fix.range[1]
  }
  return result + text.slice(at)
}
