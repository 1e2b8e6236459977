import type {IncidentCandidate} from '../../schema/incident.ts'
import {eventAgreement} from './event-agreement.ts'
import type {IncidentReport} from './incident-report.ts'
import {daysFrom} from './prior-links.ts'
import {areOfRelatedPublishers, type ReportIndex, shareAPublisher} from './report-index.ts'
import type {WordWeights} from './word-weights.ts'

/** What is further apart is another event, unless the text says otherwise. */
const longestGap = 400
/** Companies of one group tell one event within days. */
const longestGroupGap = 21
const leastScore = 0.15

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? null)
}

function scorePair(one: IncidentReport, other: IncidentReport, weights: WordWeights): IncidentCandidate | null {
  const own = shareAPublisher(one, other)
  const gap = daysFrom(one.date, other.date)
  const likeness = weights.likeness(one, other)
  const agreement = eventAgreement(one, other)
  const related = own || areOfRelatedPublishers(one, other)
  const nearAndAlike = gap <= longestGroupGap && likeness >= 0.5
  if (!(own && gap <= longestGap) && !(related && gap <= longestGroupGap) && !nearAndAlike) return null
  const host = hostOf(one.sourceUrl)
  const facts: [boolean, number, string][] = [
    [own, 0.25, 'same publisher'],
    [!own && related, 0.15, 'publishers with like names'],
    [likeness >= 0.2, 0.35 * likeness, 'like words'],
    [agreement === 'same', 0.25, 'same days of the event'],
    [gap <= longestGroupGap, 0.1, 'near dates'],
    [host !== null && host === hostOf(other.sourceUrl), 0.05, 'same site']
  ]
  const held = facts.filter(([holds]) => holds)
  const sum = held.reduce((total, [, weight]) => total + weight, agreement === 'other' ? -0.2 : 0)
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000
  if (score < leastScore) return null
  return {members: [one.path, other.path], score, reasons: held.map(([, , reason]) => reason)}
}

/**
 * Pairs of reports that look alike and were not joined.
 *
 * @param index all reports
 * @param joined whether two reports stand in one incident
 * @param weights how much a word tells
 * @returns most alike first
 */
export function findCandidates(
  {reports}: ReportIndex,
  joined: (one: IncidentReport, other: IncidentReport) => boolean,
  weights: WordWeights
): IncidentCandidate[] {
  const candidates: IncidentCandidate[] = []
  reports.forEach((one, place) => {
    for (let at = place + 1; at < reports.length; at++) {
      const other = reports[at]
      if (!other || joined(one, other)) continue
      const far = daysFrom(one.date, other.date) > longestGroupGap
      if (far && !shareAPublisher(one, other)) continue
      const candidate = scorePair(one, other, weights)
      if (candidate) candidates.push(candidate)
    }
  })
  return candidates.sort(
    (one, other) => other.score - one.score || (one.members.join() < other.members.join() ? -1 : 1)
  )
}
