import type {CountChange, FactChange, StatedCount} from '../schema/comparison.ts'
import {dateWords} from './date-words.ts'
import {causeWords, countWords, dataItemWords, leakWords, reportedToWords, secondaryDamageWords} from './fact-words.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

type ChangeKind = CountChange['kind'] | FactChange['kind']

const kindWords: Record<ChangeKind, string> = {
  added: 'added',
  revised: 'revised',
  confirmed: 'new',
  changed: 'changed',
  withdrawn: 'withdrawn',
  notRepeated: 'not repeated'
}

const kindStyles: Record<ChangeKind, Style> = {
  added: 'green',
  revised: 'yellow',
  confirmed: 'green',
  changed: 'yellow',
  withdrawn: 'red',
  notRepeated: 'dim'
}

const factLabels: Record<FactChange['fact'], string> = {
  leak: 'Leak',
  secondaryDamage: 'Secondary damage',
  cause: 'Cause',
  dataItem: 'Information',
  occurredOn: 'Occurred',
  discoveredOn: 'Discovered',
  reportedTo: 'Reported to',
  forensics: 'Outside experts'
}

/** The words of each code by its fact; codes of a later version of the contract stand for themselves. */
const codeWords: Partial<Record<FactChange['fact'], Readonly<Record<string, string>>>> = {
  leak: leakWords,
  secondaryDamage: secondaryDamageWords,
  cause: causeWords,
  dataItem: dataItemWords,
  reportedTo: reportedToWords,
  forensics: {true: 'take part'}
}

const factText = (fact: FactChange['fact'], value: string): string => codeWords[fact]?.[value] ?? dateWords(value)

const fromTo = (from: string | null, to: string | null): string =>
  [from, to].filter((text) => text !== null).join(' → ')

const countText = (count: StatedCount | null): string | null => count && countWords({...count, evidence: []})

const factOrNull = (fact: FactChange['fact'], value: string | null): string | null =>
  value === null ? null : factText(fact, value)

/** Rows whose first column is the kind of the change. */
const changesTable = (rows: string[][], kinds: readonly ChangeKind[], {palette, width}: SummaryView): string[] =>
  formatTable(rows, {
    width,
    indent: 2,
    flexible: (rows[0]?.length ?? 1) - 1,
    paint: (piece, column, row) => {
      const kind = kinds[row]
      return palette(column === 0 && kind !== undefined ? kindStyles[kind] : null, piece)
    }
  })

/**
 * Numbers of those affected that differ.
 *
 * @returns lines; none where no number differs
 */
export function countChangesPart(counts: readonly CountChange[], view: SummaryView): string[] {
  if (counts.length === 0) return []
  const rows = counts.map(({kind, from, to}) => [kindWords[kind], fromTo(countText(from), countText(to))])
  const kinds = counts.map(({kind}) => kind)
  return [partHeading('Affected', counts.length, view), '', ...changesTable(rows, kinds, view)]
}

/**
 * Other facts that differ.
 *
 * @returns lines; none where no fact differs
 */
export function factChangesPart(facts: readonly FactChange[], view: SummaryView): string[] {
  if (facts.length === 0) return []
  const rows = facts.map(({fact, kind, from, to}) => [
    kindWords[kind],
    factLabels[fact],
    fromTo(factOrNull(fact, from), factOrNull(fact, to))
  ])
  const kinds = facts.map(({kind}) => kind)
  return [partHeading('Facts', facts.length, view), '', ...changesTable(rows, kinds, view)]
}
