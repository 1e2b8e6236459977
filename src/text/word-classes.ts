import {nodeAt, type TermNode, termTree} from './term-tree.ts'

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
  const tree = termTree(all.filter(({term}) => term.length > 1))
  return (folded) => {
    let classes = 0
    for (const {term, bits} of signs) if (folded.includes(term)) classes |= bits
    let first = folded.charCodeAt(0)
    for (let at = 1; at < folded.length; at++) {
      const second = folded.charCodeAt(at)
      const node = nodeAt(tree, first, second)
      if (node !== undefined) classes |= classesFrom(node, folded, at + 1)
      first = second
    }
    return classes
  }
}

/** The classes of the words that end at a node, or behind it in the text from an offset on. */
function classesFrom(start: TermNode<ClassedTerm>, folded: string, from: number): number {
  let classes = 0
  let at = from
  for (let node: TermNode<ClassedTerm> | undefined = start; node; node = node.next?.get(folded.charCodeAt(at++)))
    for (const {bits} of node.entries) classes |= bits
  return classes
}
