/**
 * A set of pairs of characters that may hold a few more than were put in: a first look that passes over nearly every
 * place of a text. It is small, because many of them are in use at once and the processor's nearest cache is not large.
 */
export type PairSet = Int32Array

/** Bits of a set for each term: so few places are taken that one in sixteen is passed on in vain. */
const bitsPerTerm = 16
const fewestBits = 0x400

/**
 * @param terms words of two characters or more
 * @returns the set of their first two characters
 */
export function pairSet(terms: Iterable<string>): PairSet {
  const all = [...terms]
  let bits = fewestBits
  while (bits < all.length * bitsPerTerm) bits *= 2
  const set = new Int32Array(bits >> 5)
  for (const term of all) {
    const place = placeOf(set, term.charCodeAt(0), term.charCodeAt(1))
    set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31))
  }
  return set
}

function placeOf(set: PairSet, first: number, second: number): number {
  return (first * 31 + second) & ((set.length << 5) - 1)
}

/**
 * @param set what `pairSet` gave
 * @param first a UTF-16 code unit
 * @param second the one after it
 * @returns false where no term of the set begins so
 */
export function mayHoldPair(set: PairSet, first: number, second: number): boolean {
  const place = placeOf(set, first, second)
  return (((set[place >> 5] ?? 0) >> (place & 31)) & 1) === 1
}
