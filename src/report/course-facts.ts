import type {IncidentView} from '../schema/incident-view.ts'
import {dateWords} from './date-words.ts'
import {causeWords, countWords, dataItemWords, leakWords, reportedToWords, secondaryDamageWords} from './fact-words.ts'
import type {SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

interface Told<Value> {
  current: Value | null
  history: readonly {report: string | null; value: Value}[]
}

/**
 * What holds now and the number of the last report that says so; what no report says is left out.
 *
 * @returns lines; none where nothing is said
 */
export function currentFactsPart({facts, reports}: IncidentView, {palette, width}: SummaryView): string[] {
  const row = <Value>(label: string, told: Told<Value>, wordsOf: (value: Value) => string): string[][] => {
    if (told.current === null) return []
    const source = told.history.filter(({value}) => value === told.current).at(-1) ?? told.history.at(-1)
    const number = reports.findIndex(({path}) => path === source?.report) + 1
    return [[label, String(number), wordsOf(told.current)]]
  }
  const list =
    <Value>(wordsOf: (value: Value) => string) =>
    (values: readonly Value[]): string =>
      values.map(wordsOf).join(', ')
  const rows = [
    ...row(
      'Cause',
      facts.causes,
      list((code) => causeWords[code])
    ),
    ...row('Leak', facts.leak, (code) => leakWords[code]),
    ...row(
      'Information',
      facts.dataItems,
      list((code) => dataItemWords[code])
    ),
    ...row(
      'Affected',
      facts.affectedCounts,
      list((count) => countWords({...count, evidence: []}))
    ),
    ...row('Occurred', facts.occurredOn, dateWords),
    ...row('Discovered', facts.discoveredOn, dateWords),
    ...row('Secondary damage', facts.secondaryDamage, (code) => secondaryDamageWords[code]),
    ...row(
      'Reported to',
      facts.reportedTo,
      list((code) => reportedToWords[code])
    ),
    ...row('Outside experts', facts.forensics, () => 'take part')
  ]
  if (rows.length === 0) return []
  const paint = (piece: string, column: number): string => palette(column === 2 ? null : 'dim', piece)
  return [
    palette('cyan', 'Facts now, with the last report that states them'),
    '',
    ...formatTable(rows, {width, indent: 2, flexible: 2, paint})
  ]
}
