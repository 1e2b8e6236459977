import type {Incident} from '../schema/incident.ts'

/**
 * Two organisations may give one 事案ID to incidents of their own. In tables an ID is a key: it stays with the first
 * incident, and any other one is named by its first report.
 *
 * @param incidents in their order
 */
export function withUniqueIds(incidents: readonly Incident[]): Incident[] {
  const taken = new Set<string>()
  return incidents.map((incident) => {
    const id = taken.has(incident.id) ? (incident.members[0] ?? incident.id) : incident.id
    taken.add(id)
    return id === incident.id ? incident : {...incident, id}
  })
}
