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

/**
 * Builds a finder for the terms of a lexicon. Its cost does not grow with the number of terms, only with those that
 * begin with the same character.
 *
 * @param entries entries of a lexicon; a term may stand under several codes and is then found under each
 * @example
 * termFinder([{code: 'loss', terms: ['紛失'], unless: ['紛失届']}])('紛失しました', 0, 6) // [{code: 'loss', start: 0, end: 2}]
 */
export function termFinder<Code>(entries: readonly TermEntry<Code>[]): TermFinder<Code> {
  const byFirst = candidatesByFirst(entries)
  const isFirst = new Uint8Array(0x10000)
  for (const first of byFirst.keys()) isFirst[first.charCodeAt(0)] = 1
  return (folded, from, to) => {
    const found: FoundTerm<Code>[] = []
    let at = from
    while (at < to) {
      const start = at
      if (isFirst[folded.charCodeAt(start)] === 0) {
        at++
        continue
      }
      const candidate = byFirst
        .get(folded.charAt(start))
        ?.find(
          ({term}) =>
            folded.startsWith(term, start) && start + term.length <= to && !isCutOut(folded, start, start + term.length)
        )
      at += candidate?.term.length ?? 1
      for (const code of candidate?.codes ?? []) found.push({code, start, end: at})
    }
    return found
  }
}
