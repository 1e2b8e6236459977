import {mayHoldPair, pairSet} from './pair-set.ts'

/**
 * Tests whether a stretch of a text holds any of a list of terms.
 */
export type TermTest = (folded: string, from?: number, to?: number) => boolean

/**
 * Builds a test for any of a list of terms: for the first look at a line, where an alternation would try each term at
 * each character.
 *
 * @param terms words of a lexicon, of two characters or more
 * @throws RangeError where there are no terms, or one has a single character
 * @example
 * holdsAny(['漏えい', '流出'])('情報が流出しました') // true
 */
export function holdsAny(terms: readonly string[]): TermTest {
  if (terms.length === 0) throw new RangeError('Unexpected empty list of terms, expected at least one')
  const byPair = new Map<number, string[]>()
  for (const term of terms) {
    if (term.length < 2) throw new RangeError(`Unexpected term \`${term}\`, expected two characters or more`)
    const pair = (term.charCodeAt(0) << 16) | term.charCodeAt(1)
    byPair.set(pair, [...(byPair.get(pair) ?? []), term])
  }
  const beginnings = pairSet(terms)
  return (folded, from = 0, to = folded.length) => {
    let first = folded.charCodeAt(from)
    for (let at = from; at < to - 1; at++) {
      const second = folded.charCodeAt(at + 1)
      if (mayHoldPair(beginnings, first, second))
        for (const term of byPair.get((first << 16) | second) ?? [])
          if (at + term.length <= to && (term.length === 2 || folded.startsWith(term, at))) return true
      first = second
    }
    return false
  }
}
