import type {Disclosure} from './schema/disclosure.ts'
import type {DisclosureRow} from './schema/disclosure-row.ts'
import type {AffectedCount} from './schema/facts.ts'
import type {ServiceState} from './schema/service.ts'
import {daysBetween} from './text/calendar.ts'

/** A separator inside an element becomes its full-width form, so that splitting at `|` gives the elements. */
const join = (elements: readonly string[]): string => elements.map((text) => text.replaceAll('|', '｜')).join('|')

const codes = (facts: readonly {code: string}[]): string => join(facts.map(({code}) => code))

const countText = ({value, unit, qualifier}: AffectedCount): string => `${value} ${unit} ${qualifier}`

const days = (from: string | null, to: string | null): number | null =>
  from !== null && to !== null ? daysBetween(from, to) : null

/**
 * A disclosure as one flat row: strings, numbers, booleans and null alone, for CSV, spreadsheets and data frames.
 * Lists are joined by `|`, in the order of the disclosure.
 *
 * The columns, in this order:
 * - `path`, `title`, `publishedOn`, `organizations`, `reportNumber`, `releaseType`, `incidentId`, `sourceUrl`: as in
 *   `publication`
 * - `causes`, `leak`, `dataItems`: codes
 * - `affectedMax`, `affectedMaxUnit`: the largest number and its unit
 * - `affectedCounts`: every number as `value unit qualifier`: `2300 名 about|412 名 exact`
 * - `occurredOn`, `discoveredOn`: partial dates
 * - `daysToDiscovery`: calendar days from `occurredOn` to `discoveredOn`; null unless both name a day
 * - `daysToPublication`: calendar days from `discoveredOn` to `publishedOn`; null unless both name a day
 * - `secondaryDamage`, `reportedTo`: codes; `forensics`: a boolean
 * - `phases`, `services`, `servicesOperating`, `servicesPartial`, `servicesSuspended`, `servicesPlanned`,
 *   `servicesDiscontinued`, `chronologyEvents`, `messages`: how many there are
 *
 * @param disclosure what `parseDisclosure` gave
 * @returns a row that `disclosureRowSchema` accepts, its keys always in the same order
 * @example
 * import {parseDisclosure, toRow} from 'incident-disclosure'
 *
 * const markdown = `# 公表概要
 * - ランサムウェア感染のお知らせ
 * - 2025年1月9日
 * - 架空商事株式会社
 * - https://example.jp/news/1
 *
 * # 本文
 * 1月8日、ランサムウェアの被害を確認しました。`
 * const row = toRow(parseDisclosure(markdown))
 * row.causes // 'ransomware'
 * row.daysToPublication // 1
 */
export function toRow(disclosure: Disclosure): DisclosureRow {
  const {path, publication, facts, phases, services, chronology, messages} = disclosure
  const {title, publishedOn, reportNumber, releaseType, incidentId, sourceUrl} = publication
  const {affectedCounts, affectedMax} = facts
  const occurredOn = facts.occurredOn?.date ?? null
  const discoveredOn = facts.discoveredOn?.date ?? null
  const inState = (state: ServiceState): number => services.filter(({status}) => status === state).length
  return {
    path,
    title,
    publishedOn,
    organizations: join(publication.organizations),
    reportNumber,
    releaseType,
    incidentId,
    sourceUrl,
    causes: codes(facts.causes),
    leak: facts.leak.code,
    dataItems: codes(facts.dataItems),
    affectedMax,
    affectedMaxUnit: affectedCounts.find(({value}) => value === affectedMax)?.unit ?? null,
    affectedCounts: join(affectedCounts.map(countText)),
    occurredOn,
    discoveredOn,
    daysToDiscovery: days(occurredOn, discoveredOn),
    daysToPublication: days(discoveredOn, publishedOn),
    secondaryDamage: facts.secondaryDamage.code,
    reportedTo: codes(facts.reportedTo),
    forensics: facts.forensics.value,
    phases: phases.length,
    services: services.length,
    servicesOperating: inState('operating'),
    servicesPartial: inState('partial'),
    servicesSuspended: inState('suspended'),
    servicesPlanned: inState('planned'),
    servicesDiscontinued: inState('discontinued'),
    chronologyEvents: chronology.length,
    messages: messages.length
  }
}
