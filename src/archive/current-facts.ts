import type {Disclosure} from '../schema/disclosure.ts'
import type {IncidentFacts} from '../schema/facts.ts'
import type {CurrentFacts} from '../schema/incident-view.ts'
import {statedCount} from './compare/compare-counts.ts'
import {currentDate} from './current-date.ts'
import {deniesLeak} from './denies-leak.ts'

/** What holds now, and which report said what. */
interface Told<Value> {
  current: Value | null
  history: {report: string | null; value: Value}[]
}

/** What each report says, reports that are silent left out; the latest of them counts. */
function latestOf<Value>(reports: readonly Disclosure[], factOf: (facts: IncidentFacts) => Value | null): Told<Value> {
  const history = reports.flatMap(({path, facts}) => {
    const value = factOf(facts)
    return value === null ? [] : [{report: path, value}]
  })
  return {current: history.at(-1)?.value ?? null, history}
}

/** The same for lists, where all that was ever said counts. */
function allOf<Value>({history}: Told<Value[]>): Told<Value[]> {
  const values = history.flatMap(({value}) => value)
  return {current: values.length === 0 ? null : [...new Set(values)], history}
}

/** The same for dates. */
function dateOf({history}: Told<string>, firstPublishedOn: string | null): Told<string> {
  return {
    current: currentDate(
      history.map(({value}) => value),
      firstPublishedOn
    ),
    history
  }
}

function listOf<Value>(values: readonly Value[]): Value[] | null {
  return values.length === 0 ? null : [...new Set(values)]
}

const stated = <Code extends string>(code: Code): Code | null => (code === 'notMentioned' ? null : code)

/**
 * What the reports of an incident say together, and which of them says it.
 *
 * @param reports oldest first
 */
export function currentFacts(reports: readonly Disclosure[]): CurrentFacts {
  const firstPublishedOn = reports[0]?.publication.publishedOn ?? null
  const latestDate = (factOf: (facts: IncidentFacts) => string | null) =>
    dateOf(latestOf(reports, factOf), firstPublishedOn)
  const leak = latestOf(reports, (facts) => stated(facts.leak.code))
  const dataItems = latestOf(reports, (facts) => listOf(facts.dataItems.map(({code}) => code)))
  return {
    causes: latestOf(reports, ({causes}) => listOf(causes.map(({code}) => code))),
    leak,
    dataItems: deniesLeak(leak.current) ? {...dataItems, current: null} : dataItems,
    affectedCounts: latestOf(reports, ({affectedCounts}) => listOf(affectedCounts.map(statedCount))),
    occurredOn: latestDate(({occurredOn}) => occurredOn?.date ?? null),
    discoveredOn: latestDate(({discoveredOn}) => discoveredOn?.date ?? null),
    secondaryDamage: latestOf(reports, ({secondaryDamage}) => stated(secondaryDamage.code)),
    reportedTo: allOf(latestOf(reports, ({reportedTo}) => listOf(reportedTo.map(({code}) => code)))),
    forensics: latestOf(reports, ({forensics}) => forensics.value || null)
  }
}
