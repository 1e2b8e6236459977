import {join} from 'node:path'
import type {Steps} from '../../archive/steps.ts'
import type {Incident} from '../../schema/incident.ts'
import type {TargetFolder} from '../target-folder.ts'
import {createTextSpool} from '../text-spool.ts'
import {createTextFile, type TextFile} from '../writers/text-file.ts'
import {toDashboardIncident} from './dashboard-incident.ts'
import type {ListedCompanies} from './listed-companies.ts'
import {linkRelease, type Release} from './release.ts'
import {DashboardStatistics} from './statistics.ts'

/** Writes what the page of the archive's dashboard reads. */
export interface Dashboard {
  add: (release: Release) => void
  /** Takes an incident when all releases are there. */
  addIncident: (incident: Incident) => void
  /** Writes the file, record for record. */
  finish: () => Steps<void>
  close: () => void
}

const grouping = {
  mode: 'linked',
  overviewKeys: ['事案ID', '公表種別'],
  note: 'Reports are grouped by 事案ID, by links to earlier reports and by mentions of earlier publications.'
}

/** What decides the order of a record, while the record itself waits in a file. */
interface Place {
  number: number
  keys: readonly [date: string, organization: string, title: string, id: string]
}

const placeOf = (number: number, {date, organization, title, id}: Release): Place => ({
  number,
  keys: [date, organization, title, id]
})

/** Newest first, then organisation and title, all descending; the ID makes the order whole. */
function newestFirst(one: Place, other: Place): number {
  const at = one.keys.findIndex((key, number) => key !== other.keys[number])
  return (one.keys[at] ?? '') < (other.keys[at] ?? '') ? 1 : -1
}

function parseRelease(text: string): Release {
  const release: Release = JSON.parse(text)
  return release
}

function* writeRecords(
  file: TextFile,
  name: string,
  places: readonly Place[],
  textOf: (number: number) => string
): Steps<void> {
  file.append(`,\n${JSON.stringify(name)}:[`)
  for (const [at, {number}] of [...places].sort(newestFirst).entries()) {
    file.append(`${at === 0 ? '\n' : ',\n'}${textOf(number)}`)
    yield
  }
  file.append(']')
}

/**
 * @param target where to write `docs/data/incidents.json`
 * @param listed companies that are known to be listed
 * @param epoch seconds since 1970 that the file shall bear; by default the newest entry decides
 */
export function createDashboard({folder, scratch}: TargetFolder, listed: ListedCompanies, epoch?: number): Dashboard {
  const releases = createTextSpool(join(scratch, 'releases'))
  const incidentRecords = createTextSpool(join(scratch, 'incidents'))
  const numbers = new Map<string, number>()
  const releaseStats = new DashboardStatistics()
  const incidentStats = new DashboardStatistics()
  const releasePlaces: Place[] = []
  const incidentPlaces: Place[] = []
  /** The incident of a release, by the number of the release. */
  const incidentOf: {id: string; size: number}[] = []

  const linkedRelease = (number: number): Release => {
    const release = parseRelease(releases.get(number))
    const incident = incidentOf[number]
    return incident ? linkRelease(release, incident.id, incident.size) : release
  }

  const generatedAt = (): string => {
    const newest =
      releasePlaces
        .map(({keys: [date]}) => date)
        .sort()
        .at(-1) ?? ''
    if (epoch !== undefined) return new Date(epoch * 1000).toISOString()
    return newest === '' ? '' : new Date(newest).toISOString()
  }

  return {
    add: (given) => {
      const release = {...given, ...listed.find(given.organization)}
      const number = releases.add(JSON.stringify(release))
      numbers.set(release.archivePath, number)
      releasePlaces.push(placeOf(number, release))
      releaseStats.add(release)
    },
    addIncident: ({id, members}) => {
      const own = members.map((path) => numbers.get(path) ?? -1)
      const incident = {id, size: own.length}
      for (const number of own) incidentOf[number] = incident
      const record = toDashboardIncident(id, own.map(linkedRelease))
      incidentStats.add(record)
      incidentPlaces.push(placeOf(incidentRecords.add(JSON.stringify(record)), record))
    },
    *finish() {
      const head = {
        generatedAt: generatedAt(),
        source: 'SecurityIncidentArchive',
        total: releases.size(),
        releaseCount: releases.size(),
        incidentCount: incidentRecords.size(),
        grouping,
        listedCompanyData: listed.origin,
        stats: releaseStats,
        releaseStats,
        incidentStats
      }
      const file = createTextFile(join(folder, 'docs', 'data', 'incidents.json'))
      file.append(JSON.stringify(head).slice(0, -1))
      yield* writeRecords(file, 'releases', releasePlaces, (number) => JSON.stringify(linkedRelease(number)))
      yield* writeRecords(file, 'incidents', incidentPlaces, incidentRecords.get)
      file.append('}\n')
      file.end()
    },
    close: () => {
      releases.close()
      incidentRecords.close()
    }
  }
}
