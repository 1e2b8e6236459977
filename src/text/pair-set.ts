/**
 * A set of pairs of characters that may hold a few more than were put in: a first look that passes over nearly every
 * place of a text. It is small, because many of them are in use at once and the processor's nearest cache is not large.
 */
export type PairSet = Int32Array

const placeMask = 0x3fff

/**
 * @param terms words of two characters or more
 * @returns the set of their first two characters
 */
export function pairSet(terms: Iterable<string>): PairSet {
  const set = new Int32Array((placeMask + 1) >> 5)
  for (const term of terms) {
    const place = placeOf(term.charCodeAt(0), term.charCodeAt(1))
    set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31))
  }
  return set
}

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & placeMask
}

/**
 * @param set what `pairSet` gave
 * @param first a UTF-16 code unit
 * @param second the one after it
 * @returns false where no term of the set begins so
 */
export function mayHoldPair(set: PairSet, first: number, second: number): boolean {
  const place = placeOf(first, second)
  return (((set[place >> 5] ?? 0) >> (place & 31)) & 1) === 1
}
