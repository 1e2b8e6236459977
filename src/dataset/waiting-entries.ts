import {join} from 'node:path'
import type {IncidentReport} from '../archive/link/incident-report.ts'
import type {ReportStore} from '../archive/link/report-store.ts'
import type {IncidentLink} from '../schema/incident.ts'
import {AtHand} from './at-hand.ts'
import type {ReportDigest} from './report-digest.ts'
import {createTextSpool, type TextSpool} from './text-spool.ts'

/** What of an entry waits until the others are known. */
export interface WaitingEntry {
  report: IncidentReport
  digest: ReportDigest
}

/** What linking looks up again and again. */
export type ReportKeys = Pick<
  IncidentReport,
  'path' | 'date' | 'organizationKeys' | 'reportNumber' | 'incidentId' | 'sourceUrl' | 'occurredOn' | 'discoveredOn'
>

/** @returns the keys of a report alone */
export function keysOf(report: IncidentReport): ReportKeys {
  const {path, date, organizationKeys, reportNumber, incidentId, sourceUrl, occurredOn, discoveredOn} = report
  return {path, date, organizationKeys, reportNumber, incidentId, sourceUrl, occurredOn, discoveredOn}
}

/** A report most of which is read from a file when it is asked for. */
class WaitingReport implements IncidentReport {
  readonly path: string
  readonly date: string
  readonly organizationKeys: readonly string[]
  readonly reportNumber: number | null
  readonly incidentId: string | null
  readonly sourceUrl: string | null
  readonly occurredOn: string | null
  readonly discoveredOn: string | null

  constructor(
    keys: ReportKeys,
    private readonly number: number,
    private readonly entries: AtHand<WaitingEntry>
  ) {
    this.path = keys.path
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

/** So many are at hand once they were read: the keys of an archive of today, and entries that are compared. */
const most = {keys: 2048, entries: 32}

function parseKeys(text: string): ReportKeys {
  const keys: ReportKeys = JSON.parse(text)
  return keys
}

function parseWaiting(text: string): WaitingEntry {
  const entry: WaitingEntry = JSON.parse(text)
  return entry
}

function parseLinks(text: string): IncidentLink[] {
  const links: IncidentLink[] = JSON.parse(text)
  return links
}

/** Entries in files. Whatever the size of the archive, memory holds a few of them, and of the others where they begin. */
export class WaitingEntries implements ReportStore {
  private readonly keys: TextSpool
  private readonly texts: TextSpool
  private readonly links: TextSpool
  /** The number of the text of links by that of the report; many have none. */
  private readonly linksAt = new Map<number, number>()
  private readonly entries: AtHand<WaitingEntry>
  private readonly reports: AtHand<IncidentReport>

  /** @param folder a folder without files of these names */
  constructor(folder: string) {
    this.keys = createTextSpool(join(folder, 'keys'))
    this.texts = createTextSpool(join(folder, 'waiting'))
    this.links = createTextSpool(join(folder, 'links'))
    this.entries = new AtHand(most.entries, (number) => parseWaiting(this.texts.get(number)))
    this.reports = new AtHand(
      most.keys,
      (number) => new WaitingReport(parseKeys(this.keys.get(number)), number, this.entries)
    )
  }

  get length(): number {
    return this.keys.size()
  }

  /**
   * @param keys JSON of the keys of its report
   * @param text JSON of what waits
   */
  add(keys: string, text: string): void {
    this.keys.add(keys)
    this.texts.add(text)
  }

  /** @param number place among the entries that were added */
  get(number: number): IncidentReport {
    return this.reports.get(number)
  }

  digestOf(number: number): ReportDigest {
    return this.entries.get(number).digest
  }

  keepLinks(number: number, links: readonly IncidentLink[]): void {
    this.linksAt.set(number, this.links.add(JSON.stringify(links)))
  }

  linksOf(number: number): IncidentLink[] {
    const at = this.linksAt.get(number)
    return at === undefined ? [] : parseLinks(this.links.get(at))
  }

  close(): void {
    this.keys.close()
    this.texts.close()
    this.links.close()
  }
}
