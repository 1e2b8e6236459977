import {toIncidentReport} from '../archive/link/incident-report.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import type {Severity} from '../schema/message.ts'
import {type Release, toRelease} from './dashboard/release.ts'
import {yearOf} from './dates.ts'
import {toReportDigest} from './report-digest.ts'
import {disclosureRow} from './tables/disclosures.ts'
import {entryTables} from './tables.ts'
import {keysOf, type WaitingEntry} from './waiting-entries.ts'

/*
 * What a dataset needs of an entry, as a text of lines: a head, the keys of the report and what else waits for the other entries,
 * the row of `disclosures`, then the rows of the other tables as NDJSON has them. All but the head go into files as they are.
 */

/** What decides which rows and columns an entry gives. */
export interface EntryTextSettings {
  withText: boolean
  dashboard: boolean
}

interface EntryHead {
  /** Year of the publication; null where it is not known. */
  year: number | null
  findings: Record<Severity, number>
  /** Null where no dashboard is asked for. */
  release: Release | null
  /** How many rows there are of each of `entryTables`. */
  counts: number[]
}

/** What a dataset needs of an entry. */
export interface EntryParts extends EntryHead {
  /** JSON of the keys of its report. */
  keys: string
  /** JSON of what waits for the other entries. */
  waiting: string
  /** Its row of `disclosures`, still without its incident. */
  disclosure: string
  /** Its rows of each of `entryTables`. */
  rows: string[][]
}

function countFindings({messages}: Disclosure): Record<Severity, number> {
  const findings = {error: 0, warning: 0, info: 0}
  for (const {severity} of messages) findings[severity]++
  return findings
}

/**
 * @param path path of the entry in the archive
 * @param disclosure what it says
 * @param settings which rows and columns are wanted
 * @returns lines that `parseEntryText` takes apart
 */
export function entryText(path: string, disclosure: Disclosure, {withText, dashboard}: EntryTextSettings): string {
  const rows = entryTables.map(({rowsOf}) => rowsOf(path, disclosure, withText))
  const report = toIncidentReport(disclosure)
  const digest = toReportDigest(path, disclosure)
  const waiting: WaitingEntry = {report: {...report, words: Array.from(report.words)}, digest}
  const head: EntryHead = {
    year: yearOf(digest.date),
    findings: countFindings(disclosure),
    release: dashboard ? toRelease(path, disclosure) : null,
    counts: rows.map(({length}) => length)
  }
  return [head, keysOf(report), waiting, disclosureRow(path, disclosure, withText), ...rows.flat()]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

/** @param text what `entryText` gave */
export function parseEntryText(text: string): EntryParts {
  const [first = '', keys = '', waiting = '', disclosure = '', ...lines] = text.split('\n')
  const head: EntryHead = JSON.parse(first)
  let end = 0
  const rows = head.counts.map((count) => {
    end += count
    return lines.slice(end - count, end)
  })
  return {...head, keys, waiting, disclosure, rows}
}
