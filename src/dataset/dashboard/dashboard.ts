import {join} from 'node:path'
import type {Steps} from '../../archive/steps.ts'
import type {TargetFolder} from '../target-folder.ts'
import {createTextSpool} from '../text-spool.ts'
import {createTextFile, type TextFile} from '../writers/text-file.ts'
import {toDashboardIncident} from './dashboard-incident.ts'
import type {ListedCompanies} from './listed-companies.ts'
import {linkRelease, type Release} from './release.ts'
import {DashboardStatistics} from './statistics.ts'
import {WaitingRecords} from './waiting-records.ts'

/** Writes what the page of the archive's dashboard reads. */
export interface Dashboard {
  add: (release: Release) => void
  /**
   * Takes an incident when all releases are there.
   *
   * @param id its ID
   * @param numbers places of its reports among the releases that were added, oldest first
   */
  addIncident: (id: string, numbers: readonly number[]) => void
  /** Writes the file, record for record. */
  finish: () => Steps<void>
  close: () => void
}

const grouping = {
  mode: 'linked',
  overviewKeys: ['事案ID', '公表種別'],
  note: 'Reports are grouped by 事案ID, by links to earlier reports and by mentions of earlier publications.'
}

function parseRelease(text: string): Release {
  const release: Release = JSON.parse(text)
  return release
}

function* writeRecords(file: TextFile, name: string, records: WaitingRecords): Steps<void> {
  file.append(`,\n${JSON.stringify(name)}:[`)
  let separator = '\n'
  for (const text of records.newestFirst()) {
    file.append(`${separator}${text}`)
    separator = ',\n'
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
  const linkedReleases = new WaitingRecords(join(scratch, 'linked-releases'))
  const incidents = new WaitingRecords(join(scratch, 'incidents'))
  const releaseStats = new DashboardStatistics()
  const incidentStats = new DashboardStatistics()
  let newest = ''

  const generatedAt = (): string => {
    if (epoch !== undefined) return new Date(epoch * 1000).toISOString()
    return newest === '' ? '' : new Date(newest).toISOString()
  }

  return {
    add: (given) => {
      const release = {...given, ...listed.find(given.organization)}
      releases.add(JSON.stringify(release))
      releaseStats.add(release)
      if (release.date > newest) newest = release.date
    },
    addIncident: (id, numbers) => {
      const own = numbers.map((number) => linkRelease(parseRelease(releases.get(number)), id, numbers.length))
      for (const release of own) linkedReleases.add(release)
      const incident = toDashboardIncident(id, own)
      incidents.add(incident)
      incidentStats.add(incident)
    },
    *finish() {
      const head = {
        generatedAt: generatedAt(),
        source: 'SecurityIncidentArchive',
        total: releases.size(),
        releaseCount: releases.size(),
        incidentCount: incidents.size,
        grouping,
        listedCompanyData: listed.origin,
        stats: releaseStats,
        releaseStats,
        incidentStats
      }
      const file = createTextFile(join(folder, 'docs', 'data', 'incidents.json'))
      file.append(JSON.stringify(head).slice(0, -1))
      yield* writeRecords(file, 'releases', linkedReleases)
      yield* writeRecords(file, 'incidents', incidents)
      file.append('}\n')
      file.end()
    },
    close: () => {
      releases.close()
      linkedReleases.close()
      incidents.close()
    }
  }
}
