import type {Disclosure} from '../schema/disclosure.ts'
import type {Incident} from '../schema/incident.ts'
import type {IncidentView} from '../schema/incident-view.ts'
import {daysBetween} from '../text/calendar.ts'
import {referenceTo} from './compare/compare-disclosures.ts'
import {currentFacts} from './current-facts.ts'
import {phaseCourses, serviceCourses} from './recovery-course.ts'

const days = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : daysBetween(from, to)

/**
 * What the reports of one incident tell together.
 *
 * @param id id of the incident
 * @param reports one at least, oldest first
 */
export function viewReports(id: string, reports: readonly [Disclosure, ...Disclosure[]]): IncidentView {
  const [first] = reports
  const latest = reports.at(-1) ?? first
  const facts = currentFacts(reports)
  const {occurredOn, discoveredOn} = facts
  return {
    id,
    organizations: [...new Set(reports.flatMap(({publication}) => publication.organizations))],
    first: referenceTo(first),
    latest: referenceTo(latest),
    reports: reports.map(referenceTo),
    facts,
    phases: phaseCourses(reports),
    services: serviceCourses(reports),
    days: {
      toDiscovery: days(occurredOn.current, discoveredOn.current),
      toFirstReport: days(occurredOn.current, first.publication.publishedOn),
      toLatestReport: days(occurredOn.current, latest.publication.publishedOn)
    }
  }
}

/**
 * An incident as its reports tell it together: what holds now and which report said what, the recovery of phases and
 * services over time, and how long it took.
 *
 * @param incident what `linkDisclosures` gave
 * @param disclosures its reports, in any order; others are passed over
 * @returns a view that `incidentViewSchema` accepts
 * @throws RangeError where a report of the incident is missing
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 * import {linkDisclosures, viewIncident} from 'incident-disclosure/link'
 *
 * const report = (day, body) => {
 *   const head = `# 公表概要\n- お知らせ\n- 2031年4月${day}日\n- 架空商事株式会社\n- https://example.jp/${day}\n`
 *   return parseDisclosure(`${head}\n# 本文\n${body}`, {path: `2031/04/${day}_架空商事株式会社.md`})
 * }
 * const first = report('05', '4月3日に不正アクセスを受け、約1,200名の氏名が流出したおそれがあります。')
 * const second = report('20', '4月3日の不正アクセスにより、1,480名の氏名が流出しました。')
 *
 * const {incidents} = linkDisclosures([first, second])
 * const [view] = incidents.map((incident) => viewIncident(incident, [first, second]))
 * view?.facts.leak.history.map(({value}) => value) // ['possible', 'confirmed']
 * view?.days.toFirstReport // 2
 */
export function viewIncident(incident: Incident, disclosures: readonly Disclosure[]): IncidentView {
  const byPath = new Map(disclosures.map((disclosure) => [disclosure.path, disclosure]))
  const [first, ...others] = incident.members.map((path) => {
    const report = byPath.get(path)
    if (!report)
      throw new RangeError(`Unexpected lack of ${path}, expected every report of the incident ${incident.id}`)
    return report
  })
  if (!first) throw new RangeError(`Unexpected incident ${incident.id} without reports, expected one at least`)
  return viewReports(incident.id, [first, ...others])
}
