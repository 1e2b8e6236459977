import type {IncidentLink} from '../../schema/incident.ts'
import type {Steps} from '../steps.ts'
import {Groups} from './groups.ts'
import {incidentIdLinks} from './incident-id-links.ts'
import type {IncidentReport} from './incident-report.ts'
import {labelLinks, priorLinks, seriesLink} from './prior-links.ts'
import type {ReportIndex} from './report-index.ts'
import {mentionLinks, sameDaysLinks, sharedSourceLinks} from './text-links.ts'
import type {WordWeights} from './word-weights.ts'

/** What the overview and the text of a report say of earlier ones. */
function statedLinks(index: ReportIndex, report: IncidentReport): IncidentLink[] {
  const prior = priorLinks(index, report)
  const number = report.reportNumber ?? 1
  const labelled = labelLinks(index, report)
  const series =
    prior.length + labelled.length === 0 && number > 1 ? seriesLink(index, report, number - 1, report.title) : []
  return [...prior, ...labelled, ...series, ...mentionLinks(index, report)]
}

/** One link of each kind to each report. */
function withoutRepeats(links: readonly IncidentLink[]): IncidentLink[] {
  return [...new Map(links.map((link) => [`${link.to}\n${link.kind}`, link])).values()]
}

/**
 * Finds the links of each report and leaves them with the store. Reports that have one thing in common are told of one
 * by one: each with the latest that has it, not with all.
 *
 * @param index all reports
 * @param weights how much a word tells
 * @returns the reports that the links join
 */
export function* findLinks(index: ReportIndex, weights: WordWeights): Steps<Groups> {
  const {length} = index.store
  const [groups, byDays, bySource] = [new Groups(length), new Groups(length), new Groups(length)]
  for (const number of index.numbers) {
    yield
    const report = index.get(number)
    const join = (within: Groups, {to}: IncidentLink) => within.join(index.numberOf(to) ?? number, number)
    const links = withoutRepeats([
      ...incidentIdLinks(index, report),
      ...statedLinks(index, report),
      ...sameDaysLinks(index, report).filter((link) => join(byDays, link)),
      ...sharedSourceLinks(index, report, weights).filter((link) => join(bySource, link))
    ])
    for (const link of links) join(groups, link)
    if (links.length > 0) index.store.keepLinks(number, links)
  }
  return groups
}
