import {type QualifierEntry, qualifierWords, totalWords} from '../lexicon/qualifiers.ts'

/** How a number is meant; `exact` where nothing is said. */
export type QuantityQualifier = 'exact' | QualifierEntry['code']

/** A qualifier and the offset (0-based UTF-16) to which it stretches the quantity. */
export interface QualifierMatch {
  code: QualifierEntry['code']
  at: number
}

interface Candidate {
  term: string
  entry: QualifierEntry
}

function candidates(place: QualifierEntry['place']): Candidate[] {
  const list: Candidate[] = []
  for (const entry of qualifierWords) {
    if (entry.place === place) list.push(...entry.terms.map((term) => ({term, entry})))
  }
  return list.sort((a, b) => b.term.length - a.term.length)
}

const before = candidates('before')
const after = candidates('after')
const inside = candidates('inside')
const totals = [...totalWords].sort((a, b) => b.length - a.length)
/** Words of respect and shares that stand between a unit and its qualifier: 10名様以上, 3人分程度. */
const suffixes = ['様', 'さま', '分', '']
const mostWordsBefore = 4

function skipBlanksBack(folded: string, from: number): number {
  let at = from
  while (at > from - 2 && folded[at - 1] === ' ') at--
  return at
}

/** A bound says more than 約: 最大約3万件 is a maximum. */
function stronger(first: QualifierMatch['code'] | null, second: QualifierMatch['code']): QualifierMatch['code'] {
  return first === null || first === 'about' ? second : first
}

/**
 * The qualifier in front of a numeral.
 *
 * @param folded a text that went through `fold`
 * @param start 0-based UTF-16 offset of the numeral
 * @returns the qualifier and its own start, or null
 * @example
 * qualifierBefore('最大で約45万件', 4) // {code: 'max', at: 0}
 */
export function qualifierBefore(folded: string, start: number): QualifierMatch | null {
  let code: QualifierMatch['code'] | null = null
  let reach = start
  let at = start
  for (let words = 0; words < mostWordsBefore; words++) {
    const end = skipBlanksBack(folded, at)
    const word = before.find(({term}) => folded.endsWith(term, end))
    if (word && !word.entry.unless.some((whole) => folded.endsWith(whole, end))) {
      at = end - word.term.length
      reach = at
      code = stronger(code, word.entry.code)
      continue
    }
    const total = totals.find((term) => folded.endsWith(term, end))
    if (total === undefined) break
    at = end - total.length
  }
  return code && {code, at: reach}
}

/**
 * The qualifier behind a unit.
 *
 * @param folded a text that went through `fold`
 * @param end 0-based UTF-16 offset behind the unit
 * @returns the qualifier and its end, or null
 * @example
 * qualifierAfter('3割程度', 2) // {code: 'about', at: 4}
 */
export function qualifierAfter(folded: string, end: number): QualifierMatch | null {
  for (const suffix of suffixes) {
    if (!folded.startsWith(suffix, end)) continue
    let at = end + suffix.length
    if (folded[at] === ' ') at++
    const word = after.find(({term}) => folded.startsWith(term, at))
    if (word && !word.entry.unless.some((whole) => folded.startsWith(whole, at))) {
      return {code: word.entry.code, at: at + word.term.length}
    }
  }
  return null
}

/**
 * The qualifier between a numeral and its unit.
 *
 * @param folded a text that went through `fold`
 * @param end 0-based UTF-16 offset behind the numeral
 * @returns the qualifier and its end, or null
 * @example
 * qualifierInside('20数台', 2) // {code: 'min', at: 3}
 */
export function qualifierInside(folded: string, end: number): QualifierMatch | null {
  const at = folded[end] === ' ' ? end + 1 : end
  const word = inside.find(({term}) => folded.startsWith(term, at))
  return word ? {code: word.entry.code, at: at + word.term.length} : null
}

/** The bound among the qualifiers around a number, otherwise 約, otherwise exact; the first bound wins. */
export function combineQualifiers(...matches: readonly (QualifierMatch | null)[]): QuantityQualifier {
  let code: QualifierMatch['code'] | null = null
  for (const match of matches) if (match) code = stronger(code, match.code)
  return code ?? 'exact'
}
