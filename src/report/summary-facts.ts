import type {IncidentFacts} from '../schema/index.ts'
import {dateWords} from './date-words.ts'
import {causeWords, countWords, dataItemWords, leakWords, reportedToWords, secondaryDamageWords} from './fact-words.ts'
import type {SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const list = (words: readonly string[]): string | null => words.join(', ') || null

const stated = (code: string, words: string): string | null => (code === 'notMentioned' ? null : words)

const dateOf = (fact: IncidentFacts['occurredOn']): string | null => (fact === null ? null : dateWords(fact.date))

const rowsOf = (facts: IncidentFacts): [string, string | null][] => [
  ['Cause', list(facts.causes.map(({code}) => causeWords[code]))],
  ['Leak', stated(facts.leak.code, leakWords[facts.leak.code])],
  ['Information', list(facts.dataItems.map(({code}) => dataItemWords[code]))],
  ['Affected', list(facts.affectedCounts.map(countWords))],
  ['Occurred', dateOf(facts.occurredOn)],
  ['Discovered', dateOf(facts.discoveredOn)],
  ['Secondary damage', stated(facts.secondaryDamage.code, secondaryDamageWords[facts.secondaryDamage.code])],
  ['Reported to', list(facts.reportedTo.map(({code}) => reportedToWords[code]))],
  ['Outside experts', facts.forensics.value ? 'take part' : null]
]

/**
 * What the document says about the incident; what it does not say is left out.
 *
 * @returns lines; none where it says nothing
 */
export function factsPart(facts: IncidentFacts, {palette, width}: SummaryView): string[] {
  const rows = rowsOf(facts).flatMap(([label, value]) => (value === null ? [] : [[label, value]]))
  if (rows.length === 0) return []
  const paint = (piece: string, column: number): string => palette(column === 0 ? 'dim' : null, piece)
  return [palette('cyan', 'Facts'), '', ...formatTable(rows, {width, indent: 2, flexible: 1, paint})]
}
