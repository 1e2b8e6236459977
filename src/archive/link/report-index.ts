import {compareInTime} from '../compare-in-time.ts'
import type {Steps} from '../steps.ts'
import {idKey, isOnlyDate} from './incident-id.ts'
import type {IncidentReport} from './incident-report.ts'
import {NumbersByText} from './numbers-by-text.ts'
import {areRelated} from './related-names.ts'
import type {ReportStore} from './report-store.ts'

/**
 * What stays of a path where its day is wrong: the month and the name, without order marks and blanks.
 *
 * @param path path of an entry
 * @returns null where the file has no name
 * @example
 * monthAndName('2025/09/XX_架空商事株式会社.md') // '2025/09/架空商事株式会社'
 */
function monthAndName(path: string): string | null {
  const [year = '', month = '', ...rest] = path.split('/')
  const name = (rest.at(-1) ?? '')
    .replace(/\.md$/, '')
    .replace(/^(?:\d{2}|XX)_/, '')
    .replace(/\s/g, '')
  return name === '' ? null : `${year}/${month}/${name}`
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Of several publications in one file the oldest names it; the rest only makes the choice the same for any order. */
function comparePublications(one: IncidentReport, other: IncidentReport): number {
  const textOf = ({title, sourceUrl, words}: IncidentReport) =>
    [title, sourceUrl ?? '', ...Array.from(words)].join('\n')
  return compareText(one.date, other.date) || compareText(textOf(one), textOf(other))
}

/** Of the reports of one path all but the one that counts, whatever the order in which they are given. */
function* doublesOf(store: ReportStore): Steps<Set<number>> {
  const byPath = new NumbersByText(store.length)
  const doubles = new Set<number>()
  for (let number = 0; number < store.length; number++) {
    const report = store.get(number)
    const known = byPath.get(report.path).find((other) => !doubles.has(other) && store.get(other).path === report.path)
    byPath.add(report.path, number)
    if (known !== undefined) doubles.add(comparePublications(report, store.get(known)) < 0 ? known : number)
    yield
  }
  return doubles
}

/** Numbers in the order of time; only those of one date are compared with one another. */
function* inOrderOfTime(store: ReportStore): Steps<Uint32Array> {
  const doubles = yield* doublesOf(store)
  const byDate = new Map<string, number[]>()
  for (let number = 0; number < store.length; number++) {
    if (doubles.has(number)) continue
    const {date} = store.get(number)
    const ofDate = byDate.get(date)
    if (ofDate) ofDate.push(number)
    else byDate.set(date, [number])
    yield
  }
  for (const numbers of byDate.values()) {
    numbers.sort((one, other) => compareInTime(store.get(one), store.get(other)))
    yield
  }
  return Uint32Array.from(
    [...byDate].sort(([one], [other]) => compareText(one, other)).flatMap(([, numbers]) => numbers)
  )
}

/**
 * Reports in order of time, to be looked up by path, publisher and 事案ID. It holds numbers alone: what a report says is
 * asked of the store.
 */
export class ReportIndex {
  private readonly byPath: NumbersByText
  private readonly byOrganization: NumbersByText
  private readonly byName: NumbersByText
  private readonly byId: NumbersByText

  private constructor(
    readonly store: ReportStore,
    /** Oldest first. */
    readonly numbers: Uint32Array
  ) {
    const {length} = store
    this.byPath = new NumbersByText(length)
    this.byOrganization = new NumbersByText(length)
    this.byName = new NumbersByText(length)
    this.byId = new NumbersByText(length)
  }

  /** @param store reports in any order; of several with one path the oldest counts */
  static *of(store: ReportStore): Steps<ReportIndex> {
    const index = new ReportIndex(store, yield* inOrderOfTime(store))
    for (const number of index.numbers) {
      index.add(store.get(number), number)
      yield
    }
    return index
  }

  private add({path, organizationKeys, incidentId}: IncidentReport, number: number): void {
    this.byPath.add(path, number)
    const name = monthAndName(path)
    if (name !== null) this.byName.add(name, number)
    for (const key of new Set(organizationKeys)) this.byOrganization.add(key, number)
    if (incidentId !== null && !isOnlyDate(incidentId)) this.byId.add(idKey(incidentId), number)
  }

  get(number: number): IncidentReport {
    return this.store.get(number)
  }

  /** @returns the number of the report with a path; null where there is none */
  numberOf(path: string): number | null {
    return this.byPath.get(path).find((number) => this.get(number).path === path) ?? null
  }

  /** @returns the reports of a publisher, in order of time */
  ofOrganization(key: string): number[] {
    return this.byOrganization.get(key).filter((number) => this.get(number).organizationKeys.includes(key))
  }

  /** @returns the reports of a 事案ID as `idKey` spells it, in order of time */
  ofId(key: string): number[] {
    return this.byId.get(key).filter((number) => idKey(this.get(number).incidentId ?? '') === key)
  }

  /** @returns the reports that differ from a path in their day alone, in order of time */
  ofSameName(path: string): IncidentReport[] {
    const name = monthAndName(path)
    if (name === null) return []
    const reports = this.byName.get(name).map((number) => this.get(number))
    return reports.filter((other) => monthAndName(other.path) === name)
  }
}

/** Whether two reports may be of one publisher, of a company and its group, or of one name cut off. */
export function areOfRelatedPublishers(one: IncidentReport, other: IncidentReport): boolean {
  return one.properNames.some((name) => other.properNames.some((known) => areRelated(name, known)))
}

/** The reports of the same publishers before one, latest first. */
export function earlierOwnReports(index: ReportIndex, report: IncidentReport): IncidentReport[] {
  const numbers = new Set(report.organizationKeys.flatMap((key) => index.ofOrganization(key)))
  const earlier = Array.from(numbers, (number) => index.get(number)).filter((other) => compareInTime(other, report) < 0)
  // Each publisher's reports stand in order already.
  return report.organizationKeys.length < 2
    ? earlier.reverse()
    : earlier.sort((one, other) => compareInTime(other, one))
}
