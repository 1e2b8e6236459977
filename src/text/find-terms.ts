import {mayHoldPair, pairSet} from './pair-set.ts'

/** A term of a lexicon at its place. */
export interface FoundTerm<Code> {
  code: Code
  /** 0-based UTF-16 offsets into the folded text, end exclusive. */
  start: number
  end: number
}

/** What a finder is built from. */
export interface TermEntry<Code> {
  code: Code
  terms: readonly string[]
  /** Longer words that hold a term and say nothing. */
  unless: readonly string[]
}

interface Candidate<Code> {
  term: string
  /** Empty for a longer word in which a term says nothing. */
  codes: readonly Code[]
}

/** Finds the terms in a stretch of a folded text, in its order; the longest one at a place, with each of its codes. */
export type TermFinder<Code> = (folded: string, from: number, to: number) => FoundTerm<Code>[]

/** Latin terms are words of their own: DoS in WINDOS is none. */
function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** The two characters that a term of at least two begins with, as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function candidatesByPair<Code>(entries: readonly TermEntry<Code>[]): Map<number, Candidate<Code>[]> {
  const codesOf = new Map<string, Code[]>()
  for (const {code, terms, unless} of entries) {
    for (const term of terms) codesOf.set(term, [...(codesOf.get(term) ?? []), code])
    for (const term of unless) if (!codesOf.has(term)) codesOf.set(term, [])
  }
  const byPair = new Map<number, Candidate<Code>[]>()
  for (const [term, codes] of [...codesOf].sort(([one], [other]) => other.length - one.length)) {
    if (term.length < 2) throw new RangeError(`Unexpected term \`${term}\`, expected two characters or more`)
    const pair = pairOf(term.charCodeAt(0), term.charCodeAt(1))
    byPair.set(pair, [...(byPair.get(pair) ?? []), {term, codes}])
  }
  return byPair
}

function isCutOut(folded: string, start: number, end: number): boolean {
  const startsInside = isLatin(folded.charCodeAt(start)) && isLatin(folded.charCodeAt(start - 1))
  return startsInside || (isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(end)))
}

/** Calls back for the longest candidate at each place in order; the search goes on behind it, or ends on `true`. */
type TermScan<Code> = (
  folded: string,
  from: number,
  to: number,
  found: (candidate: Candidate<Code>, start: number) => boolean
) => void

function termScan<Code>(entries: readonly TermEntry<Code>[]): TermScan<Code> {
  const byPair = candidatesByPair(entries)
  // Nearly every place is passed over by its first two characters alone.
  const beginnings = pairSet(entries.flatMap(({terms, unless}) => [...terms, ...unless]))
  const read = (folded: string, start: number, to: number, pair: number) => {
    for (const candidate of byPair.get(pair) ?? []) {
      const end = start + candidate.term.length
      if (end <= to && folded.startsWith(candidate.term, start) && !isCutOut(folded, start, end)) return candidate
    }
    return undefined
  }
  return (folded, from, to, found) => {
    let first = folded.charCodeAt(from)
    for (let at = from; at < to - 1; ) {
      const second = folded.charCodeAt(at + 1)
      const candidate = mayHoldPair(beginnings, first, second) ? read(folded, at, to, pairOf(first, second)) : undefined
      if (candidate === undefined) {
        at++
        first = second
      } else {
        if (found(candidate, at)) return
        at += candidate.term.length
        first = folded.charCodeAt(at)
      }
    }
  }
}

/**
 * Builds a test for the terms of a lexicon, which stops at the first.
 *
 * @param entries entries of a lexicon
 * @throws {RangeError} where a term has one character
 * @example
 * termTester([{code: 'loss', terms: ['紛失'], unless: ['紛失届']}])('紛失しました') // true
 */
export function termTester<Code>(entries: readonly TermEntry<Code>[]): (folded: string) => boolean {
  const scan = termScan(entries)
  return (folded) => {
    let holds = false
    scan(folded, 0, folded.length, ({codes}) => {
      holds = codes.length > 0
      return holds
    })
    return holds
  }
}

/**
 * Builds a finder for the terms of a lexicon. Its cost does not grow with the number of terms, only with those that
 * begin with the same character.
 *
 * @param entries entries of a lexicon; a term may stand under several codes and is then found under each
 * @throws {RangeError} where a term has one character
 * @example
 * termFinder([{code: 'loss', terms: ['紛失'], unless: ['紛失届']}])('紛失しました', 0, 6) // [{code: 'loss', start: 0, end: 2}]
 */
export function termFinder<Code>(entries: readonly TermEntry<Code>[]): TermFinder<Code> {
  const scan = termScan(entries)
  return (folded, from, to) => {
    const found: FoundTerm<Code>[] = []
    scan(folded, from, to, ({term, codes}, start) => {
      for (const code of codes) found.push({code, start, end: start + term.length})
      return false
    })
    return found
  }
}
