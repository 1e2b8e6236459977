import {nextNode, nodeAt, termTree} from './term-tree.ts'

/** Reads which classes a text holds words of, as bits. */
export type WordClassReader = (folded: string) => number

/** Classes of words that are looked for together. */
export interface WordClasses<Name extends string> {
  read: WordClassReader
  /** The bit of a class in what `read` gives. */
  bitOf: (name: Name) => number
}

interface ClassedTerm {
  term: string
  bits: number
}

const mostClasses = 31

/**
 * Builds a reader that looks for the words of many lists in one pass, where each list by itself would cost a pass.
 *
 * @param lists words of lexicons by the names of their classes; at most 31 lists
 * @throws RangeError where there are too many lists
 * @example
 * const {read, bitOf} = wordClasses({fear: ['可能性', 'おそれ'], negation: ['ません']})
 * read('おそれはありません') === (bitOf('fear') | bitOf('negation')) // true
 */
export function wordClasses<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): WordClasses<Name> {
  const classes = Object.entries<readonly string[]>(lists)
  if (classes.length > mostClasses)
    throw new RangeError(`Unexpected ${classes.length} lists, expected at most ${mostClasses}`)
  const bits = new Map(classes.map(([name], index) => [name, 1 << index]))
  const bitOf = (name: string) => bits.get(name) ?? 0
  const all = classes.flatMap(([name, terms]) => terms.map((term): ClassedTerm => ({term, bits: bitOf(name)})))
  return {read: classReader(all), bitOf}
}

function classReader(all: readonly ClassedTerm[]): WordClassReader {
  const signs = all.filter(({term}) => term.length === 1)
  const tree = termTree(all.filter(({term}) => term.length > 1))
  const classesOf = Int32Array.from(tree.entries, (entries) => entries.reduce((classes, {bits}) => classes | bits, 0))
  return (folded) => {
    let classes = 0
    for (const {term, bits} of signs) if (folded.includes(term)) classes |= bits
    let first = folded.charCodeAt(0)
    for (let at = 1; at < folded.length; at++) {
      const second = folded.charCodeAt(at)
      let behind = at + 1
      for (let node = nodeAt(tree, first, second); node; node = nextNode(tree, node, folded.charCodeAt(behind++)))
        classes |= classesOf[node] ?? 0
      first = second
    }
    return classes
  }
}
