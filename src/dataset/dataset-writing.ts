import {join} from 'node:path'
import type {IncidentReport} from '../archive/link/incident-report.ts'
import {linkIncidents} from '../archive/link/link-disclosures.ts'
import type {Steps} from '../archive/steps.ts'
import type {Incident} from '../schema/incident.ts'
import type {Severity} from '../schema/message.ts'
import type {Dashboard} from './dashboard/dashboard.ts'
import type {SettledOptions} from './dataset-options.ts'
import {parseEntryText} from './entry-text.ts'
import {createFormatWriters} from './format-writers.ts'
import type {ReportDigest} from './report-digest.ts'
import type {Table} from './table.ts'
import {TableRow} from './table-row.ts'
import {disclosures, withIncident} from './tables/disclosures.ts'
import {incidentRow, incidents} from './tables/incidents.ts'
import {entryTables, tablesWith} from './tables.ts'
import type {TargetFolder} from './target-folder.ts'
import {createTextSpool, type TextSpool} from './text-spool.ts'
import type {FormatWriter} from './writers/format-writer.ts'

function parseDigest(text: string): ReportDigest {
  const digest: ReportDigest = JSON.parse(text)
  return digest
}

/** Takes entries one by one, then writes what can be told when all of them are known: to which incident each belongs. */
export class DatasetWriting {
  readonly findings: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  readonly tables: readonly Table[]
  private readonly writers: readonly FormatWriter[]
  /** What waits for the incidents, by the number of the entry. */
  private readonly digests: TextSpool
  private readonly rows: TextSpool
  private readonly reports: IncidentReport[] = []

  constructor(
    target: TargetFolder,
    options: SettledOptions,
    private readonly dashboard: Dashboard | null
  ) {
    this.tables = tablesWith(options.withText ?? false)
    this.writers = createFormatWriters(target, this.tables, options)
    this.digests = createTextSpool(join(target.scratch, 'digests'))
    this.rows = createTextSpool(join(target.scratch, 'rows'))
  }

  get entries(): number {
    return this.reports.length
  }

  private write(table: Table, line: string, {date}: Pick<ReportDigest, 'date'>): void {
    const row = new TableRow(line)
    for (const writer of this.writers) writer.add(table, row, date === null ? null : Number(date.slice(0, 4)))
  }

  /** @param text what `entryText` gave */
  add(text: string): void {
    const {report, digest, findings, release, disclosure, rows} = parseEntryText(text)
    for (const [number, {table}] of entryTables.entries())
      for (const line of rows[number] ?? []) this.write(table, line, digest)
    this.digests.add(JSON.stringify(digest))
    this.rows.add(disclosure)
    if (release) this.dashboard?.add(release)
    this.reports.push({...report, words: Uint32Array.from(report.words)})
    this.findings.error += findings.error
    this.findings.warning += findings.warning
    this.findings.info += findings.info
  }

  private *writeDisclosures(incidentIds: ReadonlyMap<string, string>): Steps<void> {
    for (const [number, {path}] of this.reports.entries()) {
      const row = withIncident(new TableRow(this.rows.get(number)).values, incidentIds.get(path) ?? path)
      this.write(disclosures, JSON.stringify(row), parseDigest(this.digests.get(number)))
      yield
    }
  }

  private *writeIncidents(found: readonly Incident[]): Steps<void> {
    const numbers = new Map(this.reports.map(({path}, number) => [path, number]))
    for (const incident of found) {
      const members = incident.members.map((path) => parseDigest(this.digests.get(numbers.get(path) ?? -1)))
      this.write(incidents, JSON.stringify(incidentRow(incident, members)), members[0] ?? {date: null})
      yield
    }
  }

  /** @returns the incidents, when everything is written */
  *finish(): Steps<Incident[]> {
    const found = yield* linkIncidents(this.reports)
    const incidentIds = new Map(found.flatMap(({id, members}) => members.map((path) => [path, id])))
    yield* this.writeDisclosures(incidentIds)
    yield* this.writeIncidents(found)
    for (const writer of this.writers) yield* writer.finish()
    if (this.dashboard) yield* this.dashboard.finish(found)
    return found
  }

  close(): void {
    this.digests.close()
    this.rows.close()
    this.dashboard?.close()
  }
}
