import type {IncidentLink} from '../../schema/incident.ts'
import type {Steps} from '../steps.ts'
import {eventAgreement} from './event-agreement.ts'
import type {IncidentReport, Mention} from './incident-report.ts'
import {earlierOwnReports, type ReportIndex} from './report-index.ts'
import type {WordWeights} from './word-weights.ts'

/*
 * What the texts of one publisher's reports say: the day of an earlier publication, the same days of the event, the
 * same page updated in place.
 */

const month = 7
/** Pages that hold every notice of a site are no evidence. */
const topOfSite = /^https?:\/\/[^/]+\/?(?:index\.[a-z]+)?$/
/** How alike the words of one page on two days must be, and those of one release that was archived twice. */
const alikeOnTwoDays = 0.25
const alikeOnOneDay = 0.7

function mentioned(mention: Mention, own: readonly IncidentReport[]): IncidentReport | null {
  const found = own.filter(({date}) =>
    mention.date.length === month ? date.slice(0, month) === mention.date : date === mention.date
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The days that both give are those of an earlier event to one of them. */
function isToldApart({occurredOn, discoveredOn}: IncidentReport, {datesApart}: IncidentReport): boolean {
  return [occurredOn, discoveredOn].some((date) => date !== null && datesApart.includes(date))
}

/**
 * Links by words of the text: a day on which the publisher published before.
 *
 * @param index all reports
 * @param report one of them
 */
export function mentionLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  if (report.mentions.length === 0) return []
  const own = earlierOwnReports(index, report).filter((earlier) => eventAgreement(earlier, report) !== 'other')
  return report.mentions.flatMap((mention) => {
    const to = mentioned(mention, own)
    return to ? [{from: report.path, to: to.path, kind: 'mention' as const, evidence: mention.text}] : []
  })
}

/**
 * Links between reports that give the same days of the event.
 *
 * @param index all reports
 * @param report one of them
 * @returns to every earlier report, the latest first
 */
export function sameDaysLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  const day = report.occurredOn ?? report.discoveredOn
  if (day === null) return []
  return earlierOwnReports(index, report)
    .filter((earlier) => eventAgreement(earlier, report) === 'same' && !isToldApart(earlier, report))
    .map((earlier) => ({from: report.path, to: earlier.path, kind: 'mention' as const, evidence: day}))
}

/** The earlier reports of one page, the latest first. */
function earlierOfSource(index: ReportIndex, report: IncidentReport): IncidentReport[] {
  const {sourceUrl} = report
  if (sourceUrl === null || topOfSite.test(sourceUrl)) return []
  return earlierOwnReports(index, report).filter(
    (earlier) => earlier.sourceUrl === sourceUrl && eventAgreement(earlier, report) !== 'other'
  )
}

/**
 * The reports whose words `sharedSourceLinks` compares.
 *
 * @param index all reports
 * @returns their numbers
 */
export function* reportsOfOneSource(index: ReportIndex): Steps<Set<number>> {
  const compared = new Set<number>()
  for (const number of index.numbers) {
    for (const {path} of earlierOfSource(index, index.get(number))) {
      const earlier = index.numberOf(path)
      if (earlier !== null) compared.add(earlier).add(number)
    }
    yield
  }
  return compared
}

/**
 * Links between reports of one page.
 *
 * @param index all reports
 * @param report one of them
 * @param weights how much a word tells
 * @returns to every earlier report, the latest first
 */
export function sharedSourceLinks(index: ReportIndex, report: IncidentReport, weights: WordWeights): IncidentLink[] {
  const evidence = report.sourceUrl ?? ''
  const leastOf = ({date}: IncidentReport) => (date === report.date ? alikeOnOneDay : alikeOnTwoDays)
  return earlierOfSource(index, report)
    .filter((earlier) => weights.likeness(earlier, report) >= leastOf(earlier))
    .map((earlier) => ({from: report.path, to: earlier.path, kind: 'sharedSource' as const, evidence}))
}
