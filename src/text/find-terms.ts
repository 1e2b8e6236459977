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
const latin = /[A-Za-z]/

function candidatesByFirst<Code>(entries: readonly TermEntry<Code>[]): Map<string, Candidate<Code>[]> {
  const codesOf = new Map<string, Code[]>()
  for (const {code, terms, unless} of entries) {
    for (const term of terms) codesOf.set(term, [...(codesOf.get(term) ?? []), code])
    for (const term of unless) if (!codesOf.has(term)) codesOf.set(term, [])
  }
  const byFirst = new Map<string, Candidate<Code>[]>()
  for (const [term, codes] of [...codesOf].sort(([one], [other]) => other.length - one.length)) {
    const first = term.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), {term, codes}])
  }
  return byFirst
}

function isCutOut(folded: string, start: number, end: number): boolean {
  const startsInside = latin.test(folded.charAt(start)) && latin.test(folded.charAt(start - 1))
  return startsInside || (latin.test(folded.charAt(end - 1)) && latin.test(folded.charAt(end)))
}

const placeMask = 0xfff

/** The longest candidate that stands at a place, or none. */
type TermReader<Code> = (folded: string, start: number, to: number) => Candidate<Code> | undefined

function termReader<Code>(entries: readonly TermEntry<Code>[]): TermReader<Code> {
  const byFirst = candidatesByFirst(entries)
  // Small enough to stay in the processor's nearest cache; two characters may share a place.
  const mayBeFirst = new Uint8Array(placeMask + 1)
  for (const first of byFirst.keys()) mayBeFirst[first.charCodeAt(0) & placeMask] = 1
  return (folded, start, to) => {
    if (mayBeFirst[folded.charCodeAt(start) & placeMask] === 0) return undefined
    for (const candidate of byFirst.get(folded.charAt(start)) ?? []) {
      const end = start + candidate.term.length
      if (end <= to && folded.startsWith(candidate.term, start) && !isCutOut(folded, start, end)) return candidate
    }
    return undefined
  }
}

/**
 * Builds a test for the terms of a lexicon, which stops at the first.
 *
 * @param entries entries of a lexicon
 * @example
 * termTester([{code: 'loss', terms: ['紛失'], unless: ['紛失届']}])('紛失しました') // true
 */
export function termTester<Code>(entries: readonly TermEntry<Code>[]): (folded: string) => boolean {
  const read = termReader(entries)
  return (folded) => {
    for (let at = 0; at < folded.length; ) {
      const candidate = read(folded, at, folded.length)
      if (candidate && candidate.codes.length > 0) return true
      at += candidate?.term.length ?? 1
    }
    return false
  }
}

/**
 * Builds a finder for the terms of a lexicon. Its cost does not grow with the number of terms, only with those that
 * begin with the same character.
 *
 * @param entries entries of a lexicon; a term may stand under several codes and is then found under each
 * @example
 * termFinder([{code: 'loss', terms: ['紛失'], unless: ['紛失届']}])('紛失しました', 0, 6) // [{code: 'loss', start: 0, end: 2}]
 */
export function termFinder<Code>(entries: readonly TermEntry<Code>[]): TermFinder<Code> {
  const read = termReader(entries)
  return (folded, from, to) => {
    const found: FoundTerm<Code>[] = []
    for (let at = from; at < to; ) {
      const start = at
      const candidate = read(folded, start, to)
      at += candidate?.term.length ?? 1
      for (const code of candidate?.codes ?? []) found.push({code, start, end: at})
    }
    return found
  }
}
