import {nextNode, nodeAt, type TermNode, type TermTree, termTree} from './term-tree.ts'

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
  const tree = termTree(terms.map((term) => ({term})))
  return (folded, from = 0, to = folded.length) => {
    let first = folded.charCodeAt(from)
    for (let at = from; at < to - 1; at++) {
      const second = folded.charCodeAt(at + 1)
      const node = nodeAt(tree, first, second)
      if (node && endsBefore(tree, node, folded, at + 2, to)) return true
      first = second
    }
    return false
  }
}

/** Whether a term ends at a node, or behind it in the text from one offset up to another. */
function endsBefore(tree: TermTree<unknown>, start: TermNode, folded: string, from: number, to: number): boolean {
  let end = from
  for (let node = start; node && end <= to; node = nextNode(tree, node, folded.charCodeAt(end++)))
    if (tree.entries[node]?.length) return true
  return false
}
