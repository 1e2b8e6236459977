import {mayHoldPair, type PairSet, pairSet} from './pair-set.ts'

/**
 * Terms by the characters that they begin with, so that a place of a text costs no more than the longest term there.
 *
 * Nodes are numbers, and where a character leads from each of them stands in one open table of numbers: a large lexicon has
 * ten thousand nodes, and objects that point at one another would lie all over the memory.
 */
export interface TermTree<Entry> {
  beginnings: PairSet
  /** The node and the UTF-16 code unit of a step as one number; 0 where a slot is free. */
  steps: Int32Array
  /** The node that the step of a slot leads to. */
  targets: Int32Array
  /** Those whose term ends at a node, by its number. */
  entries: readonly (readonly Entry[])[]
}

/** A node of a tree: what may stand at a place, as far as the characters up to here tell. */
export type TermNode = number

/** The root, to which no step leads: it stands for none. */
const none: TermNode = 0
const mostNodes = 0x10000
/** Slots for each step: most searches end at the first. */
const slotsPerStep = 2

function stepOf(node: TermNode, unit: number): number {
  return (node << 16) | unit
}

/** The slot of a step, or the free one where it would stand. */
function slotOf(steps: Int32Array, step: number): number {
  const mask = steps.length - 1
  let slot = (Math.imul(step, 0x9e3779b1) >>> 15) & mask
  for (let held = steps[slot]; held !== step && held !== 0; held = steps[slot]) slot = (slot + 1) & mask
  return slot
}

function emptyTable(terms: readonly string[]): Int32Array {
  const most = terms.reduce((sum, {length}) => sum + length, 0)
  let slots = slotsPerStep
  while (slots < most * slotsPerStep) slots *= 2
  return new Int32Array(slots)
}

/**
 * @param entries what is to be found, each with its term
 * @throws {RangeError} where a term has fewer than two characters, or the terms are too many for one tree
 */
export function termTree<Entry extends {term: string}>(entries: readonly Entry[]): TermTree<Entry> {
  const terms = entries.map(({term}) => term)
  const steps = emptyTable(terms)
  const targets = new Int32Array(steps.length)
  const ending: Entry[][] = [[]]
  for (const entry of entries) {
    const {term} = entry
    if (term.length < 2) throw new RangeError(`Unexpected term \`${term}\`, expected two characters or more`)
    let node = none
    for (let at = 0; at < term.length; at++) {
      const step = stepOf(node, term.charCodeAt(at))
      const slot = slotOf(steps, step)
      if (steps[slot] === 0) {
        steps[slot] = step
        targets[slot] = ending.push([]) - 1
      }
      node = targets[slot] ?? none
    }
    ending[node]?.push(entry)
  }
  if (ending.length > mostNodes)
    throw new RangeError(`Unexpected ${ending.length} nodes, expected at most ${mostNodes}`)
  return {beginnings: pairSet(terms), steps, targets, entries: ending}
}

/**
 * @param tree what `termTree` gave
 * @param first a UTF-16 code unit of a text
 * @param second the one after it
 * @returns the node of the two; 0 at nearly every place
 */
export function nodeAt(tree: TermTree<unknown>, first: number, second: number): TermNode {
  if (!mayHoldPair(tree.beginnings, first, second)) return none
  const node = nextNode(tree, none, first)
  return node === none ? none : nextNode(tree, node, second)
}

/**
 * @param tree what `termTree` gave
 * @param node a node of it
 * @param unit the UTF-16 code unit that comes next
 * @returns the node it leads to; 0 where no term goes on so
 */
export function nextNode({steps, targets}: TermTree<unknown>, node: TermNode, unit: number): TermNode {
  return targets[slotOf(steps, stepOf(node, unit))] ?? none
}
