import {mayHoldPair, pairSet} from './pair-set.ts'

/** Reads which classes a text holds words of: one bit for each, the first list's the lowest. */
export type WordClassReader = (folded: string) => number

interface ClassedTerm {
  term: string
  bits: number
}

const mostClasses = 31

/**
 * Builds a reader that looks for the words of many lists in one pass, where each list by itself would cost a pass.
 *
 * @param lists words of lexicons; at most 31 lists
 * @returns a reader; bit `1 << n` of what it gives is set where the text holds a word of the list at index `n`
 * @throws {RangeError} where there are too many lists
 * @example
 * wordClasses([['可能性', 'おそれ'], ['ません']])('おそれはありません') // 3
 */
export function wordClasses(lists: readonly (readonly string[])[]): WordClassReader {
  if (lists.length > mostClasses)
    throw new RangeError(`Unexpected ${lists.length} lists, expected at most ${mostClasses}`)
  const all = lists.flatMap((terms, index) => terms.map((term): ClassedTerm => ({term, bits: 1 << index})))
  const signs = all.filter(({term}) => term.length === 1)
  const words = all.filter(({term}) => term.length > 1)
  const byPair = new Map<number, ClassedTerm[]>()
  for (const word of words) {
    const pair = (word.term.charCodeAt(0) << 16) | word.term.charCodeAt(1)
    byPair.set(pair, [...(byPair.get(pair) ?? []), word])
  }
  const beginnings = pairSet(words.map(({term}) => term))
  return (folded) => {
    let classes = 0
    for (const {term, bits} of signs) if (folded.includes(term)) classes |= bits
    let first = folded.charCodeAt(0)
    for (let at = 1; at < folded.length; at++) {
      const second = folded.charCodeAt(at)
      if (mayHoldPair(beginnings, first, second))
        for (const {term, bits} of byPair.get((first << 16) | second) ?? [])
          if ((classes & bits) === 0 && (term.length === 2 || folded.startsWith(term, at - 1))) classes |= bits
      first = second
    }
    return classes
  }
}
