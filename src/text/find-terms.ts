import {nextNode, nodeAt, type TermNode, type TermTree, termTree} from './term-tree.ts'

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

function candidatesOf<Code>(entries: readonly TermEntry<Code>[]): Candidate<Code>[] {
  const codesOf = new Map<string, Code[]>()
  for (const {code, terms, unless} of entries) {
    for (const term of terms) codesOf.set(term, [...(codesOf.get(term) ?? []), code])
    for (const term of unless) if (!codesOf.has(term)) codesOf.set(term, [])
  }
  return Array.from(codesOf, ([term, codes]) => ({term, codes}))
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

/** The longest candidate between two offsets that is cut out of no word, its first two characters being those of a node. */
function longestFrom<Code>(
  tree: TermTree<Candidate<Code>>,
  start: TermNode,
  folded: string,
  from: number,
  to: number
): Candidate<Code> | undefined {
  let longest: Candidate<Code> | undefined
  let end = from + 2
  for (let node = start; node && end <= to; ) {
    const own = tree.entries[node]?.[0]
    if (own !== undefined && !isCutOut(folded, from, end)) longest = own
    node = nextNode(tree, node, folded.charCodeAt(end++))
  }
  return longest
}

function termScan<Code>(entries: readonly TermEntry<Code>[]): TermScan<Code> {
  const tree = termTree(candidatesOf(entries))
  return (folded, from, to, found) => {
    let first = folded.charCodeAt(from)
    for (let at = from; at < to - 1; ) {
      const second = folded.charCodeAt(at + 1)
      const node = nodeAt(tree, first, second)
      const candidate = node ? longestFrom(tree, node, folded, at, to) : undefined
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
 * @throws RangeError where a term has one character
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
 * @throws RangeError where a term has one character
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
