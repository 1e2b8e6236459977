import type {Incident, IncidentLink} from '../../schema/incident.ts'
import type {Groups} from './groups.ts'
import {idKey, isOnlyDate} from './incident-id.ts'
import type {ReportIndex} from './report-index.ts'

/** An incident, and the numbers of its members in their order. */
export interface LinkedIncident {
  incident: Incident
  numbers: readonly number[]
}

const none = -1

/** The groups in the order of their first members, each in order of time. */
function* membersOf({numbers, store}: ReportIndex, groups: Groups): Generator<number[]> {
  const first = new Int32Array(store.length).fill(none)
  const last = new Int32Array(store.length).fill(none)
  const next = new Int32Array(store.length).fill(none)
  for (const number of numbers) {
    const root = groups.rootOf(number)
    const before = last[root] ?? none
    if (before === none) first[root] = number
    else next[before] = number
    last[root] = number
  }
  for (const number of numbers) {
    if (first[groups.rootOf(number)] !== number) continue
    const members: number[] = []
    for (let member = number; member !== none; member = next[member] ?? none) members.push(member)
    yield members
  }
}

/** Where two reports of an incident point at each other, the later one counts. */
function withoutReturns(links: readonly IncidentLink[], paths: readonly string[]): IncidentLink[] {
  const ends = new Set(links.map(({from, to, kind}) => `${from}\n${to}\n${kind}`))
  return links.filter(({from, to, kind}) => {
    const pointsAhead = paths.indexOf(from) < paths.indexOf(to)
    return !(pointsAhead && ends.has(`${to}\n${from}\n${kind}`))
  })
}

/**
 * Makes an incident of each group of reports, with the links that the store keeps.
 *
 * @param index all reports
 * @param groups the numbers of reports that belong together
 * @returns the incidents in the order of their first reports, to be walked once
 */
export function* makeIncidents(index: ReportIndex, groups: Groups): Generator<LinkedIncident, void> {
  /** Numbers whose incident has been made. */
  const made = new Uint8Array(index.store.length)
  /** An ID that an older incident has is a slip of copying, and one that is only a date names no incident. */
  const isFree = (id: string) => !isOnlyDate(id) && !index.ofId(idKey(id)).some((number) => made[number] === 1)
  for (const numbers of membersOf(index, groups)) {
    const members = numbers.map((number) => index.get(number))
    const paths = members.map(({path}) => path)
    const id = members.map(({incidentId}) => incidentId).find((own) => own !== null && isFree(own))
    for (const number of numbers) made[number] = 1
    const incident = {
      id: id ?? paths[0] ?? '',
      members: paths,
      organizations: [...new Set(members.flatMap(({organizations}) => organizations))],
      links: withoutReturns(
        numbers.flatMap((number) => index.store.linksOf(number)),
        paths
      )
    }
    yield {incident, numbers}
  }
}
