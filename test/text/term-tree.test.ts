import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nextNode, nodeAt, termTree} from '../../src/text/term-tree.ts'

/** All terms of the tree that stand at an offset. */
function termsAt(terms: readonly string[], text: string, at: number): string[] {
  const tree = termTree(terms.map((term) => ({term})))
  const found: string[] = []
  let behind = at + 2
  let node = nodeAt(tree, text.charCodeAt(at), text.charCodeAt(at + 1))
  while (node) {
    found.push(...(tree.entries[node] ?? []).map(({term}) => term))
    node = nextNode(tree, node, text.charCodeAt(behind++))
  }
  return found
}

describe('termTree', () => {
  it('gives the terms at a place, the shortest first', () => {
    expect(termsAt(['メール', 'メールアドレス', 'メッセージ'], 'メールアドレスの流出', 0)).toEqual([
      'メール',
      'メールアドレス'
    ])
    expect(termsAt(['メール', 'メールアドレス'], 'メーカー', 0)).toEqual([])
    expect(termsAt(['流出'], '流出', 1)).toEqual([])
  })

  it('gives each term that begins there and no other', () => {
    const word = fc
      .array(fc.constantFrom('あ', 'い', '情', '報'), {minLength: 2, maxLength: 4})
      .map((units) => units.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(word, {minLength: 1}), word, (terms, text) => {
        expect(termsAt(terms, text, 0).sort()).toEqual(terms.filter((term) => text.startsWith(term)).sort())
      })
    )
  })

  it('refuses more terms than its numbers can tell apart', () => {
    const words = Array.from({length: 0x10000}, (_, place) => ({term: String.fromCharCode(0x4e00, place, 0x4e00)}))
    expect(() => termTree(words)).toThrow(/nodes, expected at most 65536/)
  })

  it('refuses a term of one character', () => {
    expect(() => termTree([{term: '無'}])).toThrow(RangeError)
  })
})
