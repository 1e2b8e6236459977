import type {Disclosure, Evidence, IncidentFacts} from '../schema/index.ts'
import {displayWidth, padEnd} from './display-width.ts'
import {sentenceAround} from './sentence-around.ts'
import {visibleText} from './visible-text.ts'

/** A fact as it stands in JSON, `causes: ransomware`, with the words that it rests on. */
interface ExplainedFact {
  fact: string
  value: string
  evidence: readonly Evidence[]
}

const gap = '  '
const indent = '  '

const nothing = (fact: string): ExplainedFact => ({fact, value: '-', evidence: []})

const each = (fact: string, explained: Omit<ExplainedFact, 'fact'>[]): ExplainedFact[] =>
  explained.length === 0 ? [nothing(fact)] : explained.map((one) => ({fact, ...one}))

const coded = (fact: string, facts: readonly {code: string; evidence: readonly Evidence[]}[]): ExplainedFact[] =>
  each(
    fact,
    facts.map(({code, evidence}) => ({value: code, evidence}))
  )

const dated = (fact: string, date: IncidentFacts['occurredOn']): ExplainedFact =>
  date === null ? nothing(fact) : {fact, value: date.date, evidence: date.evidence}

const explainedFacts = (facts: IncidentFacts): ExplainedFact[] => [
  ...coded('causes', facts.causes),
  ...coded('leak', [facts.leak]),
  ...coded('dataItems', facts.dataItems),
  ...each(
    'affectedCounts',
    facts.affectedCounts.map(({value, unit, qualifier, evidence}) => ({
      value: `${value} ${unit} ${qualifier}`,
      evidence
    }))
  ),
  dated('occurredOn', facts.occurredOn),
  dated('discoveredOn', facts.discoveredOn),
  ...coded('secondaryDamage', [facts.secondaryDamage]),
  ...coded('reportedTo', facts.reportedTo),
  {fact: 'forensics', value: String(facts.forensics.value), evidence: facts.forensics.evidence}
]

/** One line whatever it holds, so that each line can be searched and cut at its columns. */
const oneLine = (text: string): string => visibleText(text.replace(/\s+/g, ' ').trim())

/** Columns as wide as their widest cell; the last one runs on. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))
    })
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : padEnd(cell, widths[column] ?? 0)))
      .join(gap)
      .trimEnd()
  )
}

/**
 * Why each fact of an entry is what it is: under its value one line for each piece of evidence, with the rule that read
 * it, the place as `path:line:column`, and the sentence there with the words that decided in «». `-` stands where the
 * document says nothing. Plain text without colours; lines are as long as the sentences.
 *
 * @param disclosure what was read from the entry
 * @param from `label`: path of the file, for the places; `text`: the entry as it was given
 * @returns lines, the last one with its line end
 * @example
 * explain(parseDisclosure(text), {label: 'entry.md', text})
 * // '…\n\nleak: possible\n  leak-supposed  entry.md:9:4  情報が«流出»した可能性があります。\n…'
 */
export function explain(disclosure: Disclosure, {label, text}: {label: string; text: string}): string {
  const facts = explainedFacts(disclosure.facts)
  const rows = facts.flatMap(({evidence}) =>
    evidence.map((one) => [
      one.rule,
      `${oneLine(label)}:${one.position.start.line}:${one.position.start.column}`,
      oneLine(sentenceAround(text, one.position))
    ])
  )
  const lines = aligned(rows)
  const blocks = facts.flatMap(({fact, value, evidence}) => [
    oneLine(`${fact}: ${value}`),
    ...lines.splice(0, evidence.length).map((line) => indent + line)
  ])
  return `${[oneLine(disclosure.publication.title) || '(no title)', '', ...blocks].join('\n')}\n`
}
