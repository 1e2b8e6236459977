import type {DateVerb} from './incident-date-verbs.ts'

const failed = /できなくな|開けなくな|応答しな/
const outage = /障害が$/

/**
 * Whether an event is one that whoever cannot use his systems notices at once: `障害が発生し`, `開けなくなり`.
 *
 * @param tail folded text behind the date
 * @param verb the verb of the event
 */
export function isOutage(tail: string, verb: DateVerb): boolean {
  return failed.test(tail.slice(verb.start, verb.end)) || outage.test(tail.slice(0, verb.start))
}
