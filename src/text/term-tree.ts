import {mayHoldPair, type PairSet, pairSet} from './pair-set.ts'

/** Terms by the characters that they begin with, so that a place of a text costs no more than the longest term there. */
export interface TermTree<Entry> {
  beginnings: PairSet
  byPair: ReadonlyMap<number, TermNode<Entry>>
}

/** What may stand at a place, as far as the characters up to here tell. */
export interface TermNode<Entry> {
  /** The last of these characters, a UTF-16 code unit. */
  unit: number
  /** Those whose term ends here. */
  entries: Entry[]
  /** The first of the nodes that a further character leads to; the others are its siblings. They are few. */
  child: TermNode<Entry> | null
  sibling: TermNode<Entry> | null
}

/** Two UTF-16 code units as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function makeNode<Entry>(unit: number, sibling: TermNode<Entry> | null): TermNode<Entry> {
  return {unit, entries: [], child: null, sibling}
}

/** The first two characters lead to one of many nodes, and nearly every place of a text to none: they have a map. */
function rootOf<Entry>(roots: Map<number, TermNode<Entry>>, first: number, second: number): TermNode<Entry> {
  const pair = pairOf(first, second)
  const known = roots.get(pair)
  if (known) return known
  const made = makeNode<Entry>(second, null)
  roots.set(pair, made)
  return made
}

function growNode<Entry>(node: TermNode<Entry>, unit: number): TermNode<Entry> {
  const known = nextNode(node, unit)
  if (known) return known
  node.child = makeNode(unit, node.child)
  return node.child
}

/**
 * @param entries what is to be found, each with its term
 * @throws {RangeError} where a term has fewer than two characters
 */
export function termTree<Entry extends {term: string}>(entries: readonly Entry[]): TermTree<Entry> {
  const byPair = new Map<number, TermNode<Entry>>()
  for (const entry of entries) {
    const {term} = entry
    if (term.length < 2) throw new RangeError(`Unexpected term \`${term}\`, expected two characters or more`)
    let node = rootOf(byPair, term.charCodeAt(0), term.charCodeAt(1))
    for (let at = 2; at < term.length; at++) node = growNode(node, term.charCodeAt(at))
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

/**
 * @param node a node of a tree
 * @param unit the UTF-16 code unit that comes next
 * @returns the node it leads to; null where no term goes on so
 */
export function nextNode<Entry>(node: TermNode<Entry>, unit: number): TermNode<Entry> | null {
  let child = node.child
  while (child !== null && child.unit !== unit) child = child.sibling
  return child
}
