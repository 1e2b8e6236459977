import {join} from 'node:path'
import {linkIncidents} from '../archive/link/link-disclosures.ts'
import type {LinkedIncident} from '../archive/link/make-incidents.ts'
import type {Steps} from '../archive/steps.ts'
import type {Severity} from '../schema/message.ts'
import type {Dashboard} from './dashboard/dashboard.ts'
import type {SettledOptions} from './dataset-options.ts'
import {yearOf} from './dates.ts'
import {parseEntryText} from './entry-text.ts'
import {createFormatWriters} from './format-writers.ts'
import type {Table} from './table.ts'
import {TableRow} from './table-row.ts'
import {disclosures, withIncident} from './tables/disclosures.ts'
import {incidentRow, incidents} from './tables/incidents.ts'
import {entryTables, tablesWith} from './tables.ts'
import type {TargetFolder} from './target-folder.ts'
import {createTextSpool, type TextSpool} from './text-spool.ts'
import {WaitingEntries} from './waiting-entries.ts'
import type {FormatWriter} from './writers/format-writer.ts'

/** Takes entries one by one, then writes what can be told when all of them are known: to which incident each belongs. */
export class DatasetWriting {
  readonly findings: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  readonly tables: readonly Table[]
  private readonly writers: readonly FormatWriter[]
  /** What waits for the incidents, by the number of the entry. */
  private readonly waiting: WaitingEntries
  private readonly rows: TextSpool
  /** IDs of incidents, by the number of the incident. */
  private readonly ids: TextSpool
  private readonly years: (number | null)[] = []

  constructor(
    target: TargetFolder,
    options: SettledOptions,
    private readonly dashboard: Dashboard | null
  ) {
    this.tables = tablesWith(options.withText ?? false)
    this.writers = createFormatWriters(target, this.tables, options)
    this.waiting = new WaitingEntries(target.scratch)
    this.rows = createTextSpool(join(target.scratch, 'rows'))
    this.ids = createTextSpool(join(target.scratch, 'ids'))
  }

  get entries(): number {
    return this.waiting.length
  }

  private write(table: Table, line: string, year: number | null): void {
    const row = new TableRow(line)
    for (const writer of this.writers) writer.add(table, row, year)
  }

  private *flush(): Steps<void> {
    for (const writer of this.writers) yield* writer.flush()
  }

  /** @param text what `entryText` gave of an entry */
  *add(text: string): Steps<void> {
    const {keys, year, findings, release, waiting, disclosure, rows} = parseEntryText(text)
    for (const [number, {table}] of entryTables.entries())
      for (const line of rows[number] ?? []) this.write(table, line, year)
    this.rows.add(disclosure)
    this.years.push(year)
    this.waiting.add(keys, waiting)
    if (release) this.dashboard?.add(release)
    this.findings.error += findings.error
    this.findings.warning += findings.warning
    this.findings.info += findings.info
    yield* this.flush()
  }

  private writeIncident({incident, numbers}: LinkedIncident): void {
    const digests = numbers.map((number) => this.waiting.digestOf(number))
    this.write(incidents, JSON.stringify(incidentRow(incident, digests)), yearOf(digests[0]?.date ?? null))
    this.dashboard?.addIncident(incident.id, numbers)
  }

  private *writeDisclosures(incidentOf: Uint32Array): Steps<void> {
    for (const [number, incident] of incidentOf.entries()) {
      this.write(disclosures, withIncident(this.rows.get(number), this.ids.get(incident)), this.years[number] ?? null)
      yield* this.flush()
      yield
    }
  }

  /** @returns how many incidents there are, when everything is written */
  *finish(): Steps<number> {
    const incidentOf = new Uint32Array(this.entries)
    for (const linked of yield* linkIncidents(this.waiting)) {
      const incident = this.ids.add(linked.incident.id)
      for (const number of linked.numbers) incidentOf[number] = incident
      this.writeIncident(linked)
      yield* this.flush()
      yield
    }
    yield* this.writeDisclosures(incidentOf)
    for (const writer of this.writers) yield* writer.finish()
    if (this.dashboard) yield* this.dashboard.finish()
    return this.ids.size()
  }

  close(): void {
    this.waiting.close()
    this.rows.close()
    this.ids.close()
    this.dashboard?.close()
  }
}
