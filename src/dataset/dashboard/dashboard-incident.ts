import type {Release} from './release.ts'
import {inOrder} from './tags.ts'

/** What the dashboard shows of one report in the list of an incident. */
export type ReleaseReference = Pick<
  Release,
  'releaseId' | 'date' | 'releaseType' | 'title' | 'archivePath' | 'archiveUrl' | 'sourceUrl'
>

/** What the dashboard shows of an incident: its latest report, and what all of them say together. */
export interface DashboardIncident extends Release {
  firstDate: string
  latestDate: string
  releaseCount: number
  releaseTypes: readonly string[]
  releases: readonly ReleaseReference[]
}

function referenceOf({
  releaseId,
  date,
  releaseType,
  title,
  archivePath,
  archiveUrl,
  sourceUrl
}: Release): ReleaseReference {
  return {releaseId, date, releaseType, title, archivePath, archiveUrl, sourceUrl}
}

/**
 * @param incidentId the ID of the incident
 * @param releases its reports, oldest first; at least one
 */
export function toDashboardIncident(incidentId: string, releases: readonly Release[]): DashboardIncident {
  const [first] = releases
  const latest = releases.at(-1)
  if (!first || !latest) throw new RangeError(`Unexpected incident ${incidentId} without reports`)
  return {
    ...latest,
    id: incidentId,
    incidentId,
    tags: inOrder(releases.flatMap(({tags}) => tags)),
    firstDate: first.date,
    latestDate: latest.date,
    releaseCount: releases.length,
    releaseTypes: [...new Set(releases.map(({releaseType}) => releaseType))].sort(),
    releases: releases.map(referenceOf)
  }
}
