import type {IncidentCandidate} from '../../schema/incident.ts'
import {compareInTime} from '../compare-in-time.ts'
import {eventAgreement} from './event-agreement.ts'
import type {IncidentReport} from './incident-report.ts'
import {daysFrom} from './prior-links.ts'
import {areOfRelatedPublishers, type ReportIndex} from './report-index.ts'
import type {WordWeights} from './word-weights.ts'

/** What is further apart is another event, unless the text says otherwise. */
const longestGap = 400
/** Companies of one group tell one event within days. */
const longestGroupGap = 21
const leastScore = 0.15
/** Strangers are offered where so much of their words is the same: one event at a contractor of both. */
const alikeOfStrangers = 0.5
const wholeDay = 10

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? null)
}

function scorePair(
  one: IncidentReport,
  other: IncidentReport,
  own: boolean,
  weights: WordWeights
): IncidentCandidate | null {
  const near = daysFrom(one.date, other.date) <= longestGroupGap
  const related = own || areOfRelatedPublishers(one, other)
  const likeness = weights.likeness(one, other)
  if (!related && likeness < alikeOfStrangers) return null
  const agreement = eventAgreement(one, other)
  const host = hostOf(one.sourceUrl)
  const facts: [boolean, number, string][] = [
    [own, 0.25, 'same publisher'],
    [!own && related, 0.15, 'publishers with like names'],
    [likeness >= 0.2, 0.35 * likeness, 'like words'],
    [agreement === 'same', 0.25, 'same days of the event'],
    [near, 0.1, 'near dates'],
    [host !== null && host === hostOf(other.sourceUrl), 0.05, 'same site']
  ]
  const held = facts.filter(([holds]) => holds)
  const sum = held.reduce((total, [, weight]) => total + weight, agreement === 'other' ? -0.2 : 0)
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000
  if (score < leastScore) return null
  return {members: [one.path, other.path], score, reasons: held.map(([, , reason]) => reason)}
}

/**
 * The later reports that one is compared with: of any publisher within days, of its own within a year. Comparing words
 * is dear, so that no report is compared with the whole archive.
 */
function laterReports(index: ReportIndex, place: number, report: IncidentReport): Map<number, 'near' | 'own'> {
  const found = new Map<number, 'near' | 'own'>()
  if (report.date.length < wholeDay) return found
  for (const number of index.numbers.subarray(place + 1)) {
    const other = index.get(number)
    // A date without a day has no distance; the next one with a day may still be near.
    if (other.date.length < wholeDay) continue
    if (daysFrom(report.date, other.date) > longestGroupGap) break
    found.set(number, 'near')
  }
  for (const key of report.organizationKeys)
    for (const number of index.ofOrganization(key)) {
      const other = index.get(number)
      const gap = compareInTime(report, other) < 0 ? daysFrom(report.date, other.date) : Number.POSITIVE_INFINITY
      if (gap <= longestGap) found.set(number, 'own')
    }
  return found
}

/**
 * Pairs of reports that look alike and were not joined.
 *
 * @param index all reports
 * @param joined whether two reports stand in one incident, by their numbers
 * @param weights how much a word tells
 * @returns most alike first
 */
export function findCandidates(
  index: ReportIndex,
  joined: (one: number, other: number) => boolean,
  weights: WordWeights
): IncidentCandidate[] {
  const candidates: IncidentCandidate[] = []
  index.numbers.forEach((number, place) => {
    const one = index.get(number)
    for (const [later, why] of laterReports(index, place, one)) {
      const candidate = joined(number, later) ? null : scorePair(one, index.get(later), why === 'own', weights)
      if (candidate) candidates.push(candidate)
    }
  })
  return candidates.sort(
    (one, other) => other.score - one.score || (one.members.join() < other.members.join() ? -1 : 1)
  )
}
