import type {IncidentReport} from '../archive/link/incident-report.ts'
import type {ReportDigest} from './report-digest.ts'
import {createTextSpool, type TextSpool} from './text-spool.ts'

/** What of an entry waits until the others are known. */
export interface WaitingEntry {
  report: IncidentReport
  digest: ReportDigest
}

/** What linking looks up over all reports: it alone stays in memory. */
export type ReportKeys = Pick<
  IncidentReport,
  'date' | 'organizationKeys' | 'reportNumber' | 'incidentId' | 'sourceUrl' | 'occurredOn' | 'discoveredOn'
>

/** @returns what stays in memory of a report */
export function keysOf(report: IncidentReport): ReportKeys {
  const {date, organizationKeys, reportNumber, incidentId, sourceUrl, occurredOn, discoveredOn} = report
  return {date, organizationKeys, reportNumber, incidentId, sourceUrl, occurredOn, discoveredOn}
}

/** A report most of which is read from a file when it is asked for. */
class WaitingReport implements IncidentReport {
  readonly date: string
  readonly organizationKeys: readonly string[]
  readonly reportNumber: number | null
  readonly incidentId: string | null
  readonly sourceUrl: string | null
  readonly occurredOn: string | null
  readonly discoveredOn: string | null

  constructor(
    readonly path: string,
    keys: ReportKeys,
    private readonly number: number,
    private readonly entries: WaitingEntries
  ) {
    this.date = keys.date
    this.organizationKeys = keys.organizationKeys
    this.reportNumber = keys.reportNumber
    this.incidentId = keys.incidentId
    this.sourceUrl = keys.sourceUrl
    this.occurredOn = keys.occurredOn
    this.discoveredOn = keys.discoveredOn
  }

  private get whole(): IncidentReport {
    return this.entries.get(this.number).report
  }

  get organizations() {
    return this.whole.organizations
  }

  get properNames() {
    return this.whole.properNames
  }

  get title() {
    return this.whole.title
  }

  get priorReports() {
    return this.whole.priorReports
  }

  get priorLabels() {
    return this.whole.priorLabels
  }

  get mentions() {
    return this.whole.mentions
  }

  get datesApart() {
    return this.whole.datesApart
  }

  get companies() {
    return this.whole.companies
  }

  get causes() {
    return this.whole.causes
  }

  get words() {
    return this.whole.words
  }
}

/** So many entries are at hand once they were read: those that are compared with one another. */
const mostAtHand = 32

function parseWaiting(text: string): WaitingEntry {
  const entry: WaitingEntry = JSON.parse(text)
  return entry
}

/** Entries in a file. Whatever the size of the archive, memory holds only the keys of each and a few whole ones. */
export class WaitingEntries {
  readonly reports: IncidentReport[] = []
  private readonly texts: TextSpool
  private readonly atHand = new Map<number, WaitingEntry>()

  /** @param path a new file */
  constructor(path: string) {
    this.texts = createTextSpool(path)
  }

  /**
   * @param path path of the entry in the archive
   * @param keys of its report
   * @param text JSON of what waits
   */
  add(path: string, keys: ReportKeys, text: string): void {
    this.reports.push(new WaitingReport(path, keys, this.texts.add(text), this))
  }

  /** @param number place among the entries that were added */
  get(number: number): WaitingEntry {
    const known = this.atHand.get(number)
    if (known) return known
    const entry = parseWaiting(this.texts.get(number))
    for (const oldest of this.atHand.keys()) {
      if (this.atHand.size < mostAtHand) break
      this.atHand.delete(oldest)
    }
    this.atHand.set(number, entry)
    return entry
  }

  close(): void {
    this.texts.close()
  }
}
