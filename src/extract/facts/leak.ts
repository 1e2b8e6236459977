import type {Evidence, LeakCode, LeakFact} from '../../schema/facts.ts'
import {evidenceOf} from './evidence.ts'
import {type FactText, titleAsLine} from './fact-lines.ts'
import {type LeakStatement, leakStatements} from './leak-statements.ts'

/**
 * Leak: the strongest statement about information of the incident (spec/facts.md, leak).
 *
 * Matches: `漏えいした可能性があります` is possible. Must not: `漏えいの防止に努めます` says nothing.
 * Known misses: a fear that a later sentence withdraws without a flat denial; two groups of which one is safe and one
 * may not be, told in one sentence.
 */

interface Verdict {
  code: LeakCode
  rule: string
  statements: readonly LeakStatement[]
}

/** Where the outcome of the inquiry is told: a fear voiced there is no earlier one. */
const outcomes = new Set(['findings', 'affected', 'dataItems'])

/** That data were seen, and that they left, are two questions. */
function isGlance({line, start, end}: LeakStatement): boolean {
  return !/[漏流]|個人情報/.test(line.line.folded.slice(start, end))
}

/** A flat denial of any leak at all, after which no fear is voiced: it takes earlier fears back. */
function withdrawal(statements: readonly LeakStatement[]): LeakStatement | undefined {
  const isUnseen = statements.some(
    (statement) => (statement.code === 'none' || statement.code === 'notConfirmed') && isGlance(statement)
  )
  return statements.find((denial, place) => {
    if (denial.code !== 'none' || denial.partial || !denial.conclusive || isGlance(denial)) return false
    return statements.every(
      (other, at) =>
        other.code !== 'possible' ||
        other.weight !== 'firm' ||
        other.line.isHeading ||
        (at < place && !outcomes.has(other.line.role) && (isUnseen || !isGlance(other)))
    )
  })
}

function verdictOf(statements: readonly LeakStatement[]): Verdict | null {
  const by = (code: LeakCode, test: (statement: LeakStatement) => boolean) =>
    statements.filter((statement) => statement.code === code && test(statement))
  const confirmed = by('confirmed', ({weight}) => weight === 'firm')
  if (confirmed.length > 0) return {code: 'confirmed', rule: 'leak-stated', statements: confirmed}
  const denial = withdrawal(statements)
  const possible = by('possible', ({weight}) => weight === 'firm')
  if (possible.length > 0 && !denial) return {code: 'possible', rule: 'leak-supposed', statements: possible}
  const open = by('notConfirmed', (statement) => statement.open)
  const none = by('none', (statement) => !statement.partial)
  if (none.length > 0 && (open.length === 0 || denial)) return {code: 'none', rule: 'leak-denied', statements: none}
  const past = by('possible', ({weight}) => weight !== 'firm')
  const soft = by('notConfirmed', () => true)
  if (past.length > 0 && soft.length === 0)
    return {code: 'possible', rule: 'leak-supposed-in-passing', statements: past}
  const passing = by('confirmed', ({line, weight}) => line.isHeading || weight === 'passing')
  const relative = passing.filter(({line, end}) => /^(?:した|された|し|され)/.test(line.line.folded.slice(end)))
  if (relative.length > 0 && soft.length === 0)
    return {code: 'confirmed', rule: 'leak-presupposed', statements: relative}
  if (soft.length > 0) return {code: 'notConfirmed', rule: 'leak-not-found', statements: soft}
  const denied = by('none', () => true)
  return denied.length > 0 ? {code: 'none', rule: 'leak-denied', statements: denied} : null
}

/** The title speaks only where the body says nothing. */
function titleVerdict(title: FactText['title']): Verdict | null {
  if (title === null) return null
  const statements = leakStatements(titleAsLine(title))
  const code = (['possible', 'confirmed'] as const).find((wanted) => statements.some((found) => found.code === wanted))
  if (code === undefined) return null
  return {code, rule: 'leak-in-title', statements: statements.filter((statement) => statement.code === code)}
}

function evidence({statements, rule}: Verdict): Evidence[] {
  return statements.map(({line, start, end}) => evidenceOf(line.line, start, end, rule))
}

/**
 * Reads what the document says about information getting out.
 *
 * @param text the text of one publication
 * @example
 * extractLeak(text).code // 'possible'
 */
export function extractLeak(text: FactText): LeakFact {
  const verdict = verdictOf(text.lines.flatMap(leakStatements)) ?? titleVerdict(text.title)
  return verdict ? {code: verdict.code, evidence: evidence(verdict)} : {code: 'notMentioned', evidence: []}
}
