import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {isPayment} from './service-parent.ts'

/**
 * Leaves out the stops that a chronology tells, which hold only for their day. A way of paying that was stopped stays
 * so until the document says otherwise, and so does a shop where the document tells of something that is still to come back.
 *
 * @param mentions in the order of the text
 */
export function withoutPast(mentions: readonly ServiceMention[]): readonly ServiceMention[] {
  if (!mentions.some(isPast)) return mentions
  const isOpen = mentions.some(isStillAway)
  return mentions.filter((mention) => !isPast(mention) || isOpen || isPayment(mention.name))
}

function isPast({weight}: ServiceMention): boolean {
  return weight === mentionWeights.past
}

function isStillAway({weight, status}: ServiceMention): boolean {
  return weight >= mentionWeights.prose && status === 'suspended'
}
