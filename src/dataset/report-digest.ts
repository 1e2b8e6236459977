import type {CauseCode, LeakCode} from '../lexicon/fact-codes.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import {dateOfArchivePath} from '../text/archive-path.ts'

/** What the row of an incident needs of each of its reports. */
export interface ReportDigest {
  path: string
  title: string
  /** The stated date of publication, else that of the path. */
  date: string | null
  causes: readonly CauseCode[]
  leak: LeakCode
  affectedMax: number | null
  affectedMaxUnit: string | null
  occurredOn: string | null
  discoveredOn: string | null
}

/** @returns what to keep of an entry until its incident is known */
export function toReportDigest(path: string, {publication, facts}: Disclosure): ReportDigest {
  return {
    path,
    title: publication.title,
    date: publication.publishedOn ?? dateOfArchivePath(path),
    causes: facts.causes.map(({code}) => code),
    leak: facts.leak.code,
    affectedMax: facts.affectedMax,
    affectedMaxUnit: facts.affectedCounts.find(({value}) => value === facts.affectedMax)?.unit ?? null,
    occurredOn: facts.occurredOn?.date ?? null,
    discoveredOn: facts.discoveredOn?.date ?? null
  }
}
