import {mayHoldPair, type PairSet, pairSet} from './pair-set.ts'

/** Terms by the characters that they begin with, so that a place of a text costs no more than the longest term there. */
export interface TermTree<Entry> {
  beginnings: PairSet
  byPair: ReadonlyMap<number, TermNode<Entry>>
}

/** What may stand at a place, as far as the characters up to here tell. */
export interface TermNode<Entry> {
  /** Those whose term ends here. */
  entries: readonly Entry[]
  /** By the character that comes next; null where no term goes on. */
  next: ReadonlyMap<number, TermNode<Entry>> | null
}

interface Builder<Entry> {
  entries: Entry[]
  next: Map<number, Builder<Entry>> | null
}

/** Two UTF-16 code units as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function childOf<Entry>(nodes: Map<number, Builder<Entry>>, key: number): Builder<Entry> {
  const known = nodes.get(key)
  if (known) return known
  const made: Builder<Entry> = {entries: [], next: null}
  nodes.set(key, made)
  return made
}

/**
 * @param entries what is to be found, each with its term
 * @throws {RangeError} where a term has fewer than two characters
 */
export function termTree<Entry extends {term: string}>(entries: readonly Entry[]): TermTree<Entry> {
  const byPair = new Map<number, Builder<Entry>>()
  for (const entry of entries) {
    const {term} = entry
    if (term.length < 2) throw new RangeError(`Unexpected term \`${term}\`, expected two characters or more`)
    let node = childOf(byPair, pairOf(term.charCodeAt(0), term.charCodeAt(1)))
    for (let at = 2; at < term.length; at++) {
      node.next ??= new Map()
      node = childOf(node.next, term.charCodeAt(at))
    }
    node.entries.push(entry)
  }
  return {beginnings: pairSet(entries.map(({term}) => term)), byPair}
}

/**
 * @param tree what `termTree` gave
 * @param first a UTF-16 code unit of a text
 * @param second the one after it
 * @returns the node of the two; undefined at nearly every place
 */
export function nodeAt<Entry>(
  {beginnings, byPair}: TermTree<Entry>,
  first: number,
  second: number
): TermNode<Entry> | undefined {
  return mayHoldPair(beginnings, first, second) ? byPair.get(pairOf(first, second)) : undefined
}
