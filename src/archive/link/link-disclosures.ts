import type {Disclosure} from '../../schema/disclosure.ts'
import type {Incident, IncidentLink, IncidentLinking} from '../../schema/incident.ts'
import {findCandidates} from './candidates.ts'
import {incidentIdLinks} from './incident-id-links.ts'
import {type IncidentReport, toIncidentReport} from './incident-report.ts'
import {priorLinks, seriesLink} from './prior-links.ts'
import {indexReports, type ReportIndex} from './report-index.ts'
import {mentionLinks, sharedSourceLinks} from './text-links.ts'
import {type WordWeights, weighWords} from './word-weights.ts'

function linksOf(index: ReportIndex, report: IncidentReport, weights: WordWeights): IncidentLink[] {
  const prior = priorLinks(index, report)
  const number = report.reportNumber ?? 1
  const series = prior.length === 0 && number > 1 ? seriesLink(index, report, number - 1, report.title) : []
  return [...prior, ...series, ...mentionLinks(index, report), ...sharedSourceLinks(index, report, weights)]
}

/** Which reports are joined, over any number of links. */
class Groups {
  private readonly parent = new Map<string, string>()

  rootOf(path: string): string {
    let root = path
    for (let above = this.parent.get(root); above !== undefined; above = this.parent.get(root)) root = above
    return root
  }

  join(one: string, other: string): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)]
    if (first !== second) this.parent.set(second, first)
  }
}

function toIncident(members: readonly IncidentReport[], links: readonly IncidentLink[]): Incident {
  const paths = members.map(({path}) => path)
  const id = members.find(({incidentId}) => incidentId !== null)?.incidentId ?? paths[0] ?? ''
  return {
    id,
    members: paths,
    organizations: [...new Set(members.flatMap(({organizations}) => organizations))],
    links: links.filter(({from}) => paths.includes(from))
  }
}

/**
 * Ties the reports of an archive into incidents (spec: disclosure.md, Linking).
 *
 * Joined are reports with one 事案ID, reports that a link of the overview ties to an earlier one (also a broken or
 * mis-aimed one whose target is plain), reports whose text names the day of an earlier publication or gives the same days
 * of the event, and one page that was updated in place: always of one publisher or of related ones. What only looks
 * alike becomes a candidate.
 *
 * @param disclosures entries of one archive, each with its path, in any order
 * @returns each disclosure in exactly one incident; the same for any order of the input
 * @throws {RangeError} where a disclosure has no path
 * @example
 * linkDisclosures([first, second]).incidents[0]?.members // the paths of both, oldest first
 */
export function linkDisclosures(disclosures: readonly Disclosure[]): IncidentLinking {
  return linkReports(disclosures.map(toIncidentReport))
}

/**
 * The same, for reports whose disclosures were let go.
 *
 * @param given what `toIncidentReport` kept of each disclosure, in any order
 */
export function linkReports(given: readonly IncidentReport[]): IncidentLinking {
  const index = indexReports(given)
  const weights = weighWords(index.reports)
  const found = [...incidentIdLinks(index), ...index.reports.flatMap((report) => linksOf(index, report, weights))]
  const links = [...new Map(found.map((link) => [`${link.from}\n${link.to}\n${link.kind}`, link])).values()]
  const groups = new Groups()
  for (const {from, to} of links) groups.join(to, from)
  const byRoot = new Map<string, IncidentReport[]>()
  for (const report of index.reports) {
    const root = groups.rootOf(report.path)
    const members = byRoot.get(root) ?? []
    members.push(report)
    byRoot.set(root, members)
  }
  const incidents = [...byRoot.values()].map((members) => toIncident(members, links))
  const joined = (one: IncidentReport, other: IncidentReport) => groups.rootOf(one.path) === groups.rootOf(other.path)
  return {incidents, candidates: findCandidates(index, joined, weights)}
}
