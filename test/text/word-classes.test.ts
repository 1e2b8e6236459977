import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wordClasses} from '../../src/text/word-classes.ts'

const lists = [
  ['可能性', 'おそれ', '虞'],
  ['ません', 'ない', 'ないか'],
  ['ないか', '有無']
]

describe('wordClasses', () => {
  it.each([
    ['おそれはありません', 0b011],
    ['漏えいがないか調査しています', 0b110],
    ['有無', 0b100],
    ['漏えいの虞', 0b001],
    ['可能', 0],
    ['性', 0],
    ['', 0]
  ])('finds the classes of %s', (text, classes) => {
    expect(wordClasses(lists)(text)).toBe(classes)
  })

  it('finds what each list by itself would find', () => {
    const read = wordClasses(lists)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lists.flat(), 'な', '可', 'い', '。')), (pieces) => {
        const text = pieces.join('')
        const expected = lists.reduce(
          (classes, terms, index) => (terms.some((term) => text.includes(term)) ? classes | (1 << index) : classes),
          0
        )
        expect(read(text)).toBe(expected)
      })
    )
  })

  it('refuses more lists than there are bits', () => {
    expect(() => wordClasses(Array.from({length: 32}, () => ['無い']))).toThrow(RangeError)
  })
})
