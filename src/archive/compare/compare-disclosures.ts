import type {DisclosureComparison, ReportReference} from '../../schema/comparison.ts'
import type {Disclosure} from '../../schema/disclosure.ts'
import {compareCounts} from './compare-counts.ts'
import {compareFacts} from './compare-facts.ts'
import {comparePhases} from './compare-phases.ts'
import {compareServices} from './compare-services.ts'

/** Names a report. */
export const referenceTo = ({path, publication}: Disclosure): ReportReference => ({
  path,
  title: publication.title,
  publishedOn: publication.publishedOn,
  reportNumber: publication.reportNumber
})

/**
 * What differs from one report of an incident to another: phases added, removed, changed and finished, services whose
 * state changed, numbers revised, facts confirmed or withdrawn. Spelling alone (第 1 弾, 第１弾) and marks of footnotes are
 * no difference. What the newer report is silent about is `notRepeated`, never withdrawn.
 *
 * @param older the report that is compared from
 * @param newer the report that is compared to; the dates of the two are not looked at
 * @returns a comparison that `disclosureComparisonSchema` accepts; no list holds anything where nothing differs
 * @example
 * compareDisclosures(first, second).phases.filter(({progress}) => progress === 'finished')
 */
export function compareDisclosures(older: Disclosure, newer: Disclosure): DisclosureComparison {
  return {
    older: referenceTo(older),
    newer: referenceTo(newer),
    phases: comparePhases(older.phases, newer.phases),
    services: compareServices(older.services, newer.services),
    counts: compareCounts(older.facts.affectedCounts, newer.facts.affectedCounts),
    facts: compareFacts(older.facts, newer.facts)
  }
}
