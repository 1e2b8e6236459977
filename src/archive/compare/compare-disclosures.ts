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
 * import {parseDisclosure} from 'incident-disclosure'
 * import {compareDisclosures} from 'incident-disclosure/link'
 *
 * const report = (day, body) => {
 *   const head = `# 公表概要\n- お知らせ\n- 2031年4月${day}日\n- 架空商事株式会社\n- https://example.jp/${day}\n`
 *   return parseDisclosure(`${head}\n# 本文\n${body}`, {path: `2031/04/${day}_架空商事株式会社.md`})
 * }
 * const first = report('05', '4月3日に不正アクセスを受け、約1,200名の氏名が流出したおそれがあります。')
 * const second = report('20', '4月3日の不正アクセスにより、1,480名の氏名が流出しました。')
 *
 * const {counts, facts} = compareDisclosures(first, second)
 * counts.map(({kind, from, to}) => [kind, from?.value, to?.value]) // [['revised', 1200, 1480]]
 * facts.map(({fact, from, to}) => [fact, from, to]) // [['leak', 'possible', 'confirmed']]
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
