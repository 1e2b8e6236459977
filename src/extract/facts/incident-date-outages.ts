import type {DateVerb} from './incident-date-verbs.ts'

/** What was looked into, told between two verbs. */
export const inquiry = /調査|解析|直ちに|その結果|ところ、|中で|その後|結果、|精査/

const failed = /できなくな|開けなくな|応答しな/
const outage = /障害が$/

/**
 * Whether an event is one that whoever cannot use his systems notices at once: `障害が発生し`, `開けなくなり`.
 *
 * @param tail folded text behind the date
 * @param verb the verb of the event
 */
function isOutage(tail: string, verb: DateVerb): boolean {
  return failed.test(tail.slice(verb.start, verb.end)) || outage.test(tail.slice(0, verb.start))
}

/**
 * Whether an outage was looked into: whoever can no longer open the files has noticed.
 *
 * @param tail folded text behind the date
 * @param verb the verb of the event
 * @param between the text from that verb to what the inquiry found
 */
export function isOutageLookedInto(tail: string, verb: DateVerb, between: string): boolean {
  return verb.form === 'linked' && isOutage(tail, verb) && inquiry.test(between)
}
