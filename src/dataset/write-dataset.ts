import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {IncidentReport} from '../archive/link/incident-report.ts'
import {linkIncidents} from '../archive/link/link-disclosures.ts'
import {readArchive} from '../archive/read/read-archive.ts'
import type {EntryProblem} from '../archive/read/read-entry.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import type {Incident} from '../schema/incident.ts'
import type {Severity} from '../schema/message.ts'
import {createDashboard, type Dashboard} from './dashboard/dashboard.ts'
import {DatasetError} from './dataset-error.ts'
import {defaultFormats, type WriteDatasetOptions} from './dataset-options.ts'
import type {Manifest} from './describe/manifest.ts'
import {projectRow, type Row, withoutText} from './field.ts'
import {createFormatWriters} from './format-writers.ts'
import {ReportKeeper} from './kept-report.ts'
import {createSpool, type RecordSpool} from './record-spool.ts'
import {type ReportDigest, toReportDigest} from './report-digest.ts'
import type {Table} from './table.ts'
import {disclosureRow, disclosures, withIncident} from './tables/disclosures.ts'
import {incidentRow, incidents} from './tables/incidents.ts'
import {entryTables, tables} from './tables.ts'
import {openTarget, type TargetFolder} from './target-folder.ts'
import {writeDescriptions} from './write-descriptions.ts'

/** What came of a run. */
export interface DatasetReport {
  /** Entries that were read. */
  entries: number
  /** Incidents that the entries tell of. */
  incidents: number
  /** Doubtful places in the entries. */
  findings: Record<Severity, number>
  /** Entries that could not be read and are not in the dataset, in the order of their paths. */
  problems: {path: string; problem: EntryProblem}[]
  /** Size and SHA-256 of each file. */
  files: Manifest['files']
}

/** What waits for the incident of an entry. */
interface PendingEntry {
  digest: ReportDigest
  row: Row
}

function parsePendingEntry(text: string): PendingEntry {
  const pending: PendingEntry = JSON.parse(text)
  return pending
}

/** Rows between which an interrupt is heard. */
const rowsAtOnce = 256

/** Takes entries one by one, then their incidents. */
class DatasetWriting {
  readonly report: DatasetReport = {
    entries: 0,
    incidents: 0,
    findings: {error: 0, warning: 0, info: 0},
    problems: [],
    files: []
  }
  private readonly tables: readonly Table[]
  private readonly writers
  private readonly pending: RecordSpool<PendingEntry>
  private readonly dashboard: Dashboard | null
  private readonly keeper = new ReportKeeper()
  private readonly reports: IncidentReport[] = []

  constructor(
    private readonly target: TargetFolder,
    private readonly options: WriteDatasetOptions
  ) {
    this.tables = options.withText ? tables : tables.map((table) => ({...table, fields: withoutText(table.fields)}))
    this.writers = createFormatWriters(this.formats, target, this.tables, options)
    this.pending = createSpool(join(target.scratch, 'pending'), parsePendingEntry)
    this.dashboard = this.formats.includes('dashboard') ? createDashboard(target, options.sourceDateEpoch) : null
  }

  private get formats() {
    return [...new Set(this.options.formats ?? defaultFormats)]
  }

  private write(name: string, row: Row, date: string | null): void {
    const table = this.tables.find((one) => one.name === name)
    if (!table) return
    const projected = projectRow(row, table.fields)
    for (const writer of this.writers) writer.add(table, projected, date === null ? null : Number(date.slice(0, 4)))
  }

  addEntry(path: string, disclosure: Disclosure): void {
    const digest = toReportDigest(path, disclosure)
    for (const {table, rowsOf} of entryTables)
      for (const row of rowsOf(path, disclosure)) this.write(table.name, row, digest.date)
    this.pending.add({digest, row: disclosureRow(path, disclosure)})
    this.dashboard?.add(path, disclosure)
    this.reports.push(this.keeper.toReport(disclosure))
    this.report.entries++
    for (const {severity} of disclosure.messages) this.report.findings[severity]++
  }

  private async pause(row: number): Promise<void> {
    if (row % rowsAtOnce === 0) await setImmediate()
    this.options.signal?.throwIfAborted()
  }

  private async writeDisclosures(incidentIds: ReadonlyMap<string, string>): Promise<void> {
    for (let number = 0; number < this.pending.size(); number++) {
      await this.pause(number)
      const {digest, row} = this.pending.get(number)
      this.write(disclosures.name, withIncident(row, incidentIds.get(digest.path) ?? digest.path), digest.date)
    }
  }

  private async writeIncidents(found: readonly Incident[]): Promise<void> {
    const numbers = new Map(this.reports.map(({path}, number) => [path, number]))
    for (const [number, incident] of found.entries()) {
      await this.pause(number)
      const digests = incident.members.map((path) => this.pending.get(numbers.get(path) ?? -1).digest)
      this.write(incidents.name, incidentRow(incident, digests), digests[0]?.date ?? null)
    }
  }

  async finish(): Promise<void> {
    const found = linkIncidents(this.reports)
    const incidentIds = new Map(found.flatMap(({id, members}) => members.map((path) => [path, id])))
    await this.writeDisclosures(incidentIds)
    await this.writeIncidents(found)
    for (const writer of this.writers) writer.finish()
    await this.dashboard?.finish(found, (number) => this.pause(number))
    const {folder} = this.target
    const {files} = await writeDescriptions(folder, this.tables, this.formats, this.options.withText ?? false)
    this.options.signal?.throwIfAborted()
    this.report.incidents = found.length
    this.report.files = files
  }

  close(): void {
    this.pending.close()
    this.dashboard?.close()
  }
}

async function checkArchive(archive: string): Promise<void> {
  const info = await stat(archive).catch(() => null)
  if (!info?.isDirectory()) throw new DatasetError('no-archive', `Unexpected path '${archive}', expected a folder`)
}

async function fill(target: TargetFolder, archive: string, options: WriteDatasetOptions): Promise<DatasetReport> {
  const writing = new DatasetWriting(target, options)
  const {report} = writing
  try {
    for await (const {path, disclosure, problem} of readArchive(archive, options)) {
      if (disclosure) writing.addEntry(path, disclosure)
      else report.problems.push({path, problem})
    }
    if (report.entries + report.problems.length === 0)
      throw new DatasetError('no-entries', `Unexpected folder '${archive}' without .md files, expected entries`)
    await writing.finish()
    return report
  } finally {
    writing.close()
  }
}

/**
 * Writes what an archive says as typed tables, in formats that data tools read as they are, with everything that
 * describes them. The same archive gives the same bytes.
 *
 * The dataset grows in a folder beside the target and takes its place when it is whole: a run that fails or is ended by
 * `options.signal` leaves what stood there before.
 *
 * @param archive the checkout of the archive
 * @param out the folder of the dataset; an older dataset in it is replaced, anything else is left alone
 * @param options formats and how to write them; threads and cache as in `readArchive`
 * @returns what was read and written
 * @throws DatasetError where there is no archive, or where `out` holds anything but a dataset; the reason of the signal
 * @example
 * import {writeDataset} from 'incident-disclosure/node'
 *
 * const {entries, incidents} = await writeDataset('SecurityIncidentArchive', 'dataset', {formats: ['parquet']})
 * entries // 5
 * incidents // 3
 */
export async function writeDataset(
  archive: string,
  out: string,
  options: WriteDatasetOptions = {}
): Promise<DatasetReport> {
  await checkArchive(archive)
  const target = await openTarget(out, archive)
  try {
    const report = await fill(target, archive, options)
    await target.publish()
    return report
  } catch (error) {
    await target.discard()
    throw error
  }
}
