import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wordClasses} from '../../src/text/word-classes.ts'

const words = {
  fear: ['可能性', 'おそれ', '虞'],
  negation: ['ません', 'ない', 'ないか'],
  question: ['ないか', '有無']
}
const lists = Object.values(words)

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
    expect(wordClasses(words).read(text)).toBe(classes)
  })

  it('finds what each list by itself would find', () => {
    const {read} = wordClasses(words)
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

  it('names the bit of each class', () => {
    const {bitOf} = wordClasses(words)
    expect([bitOf('fear'), bitOf('negation'), bitOf('question')]).toEqual([0b001, 0b010, 0b100])
  })

  it('refuses more lists than there are bits', () => {
    const many = Object.fromEntries(Array.from({length: 32}, (_, index) => [`list ${index}`, ['無い']]))
    expect(() => wordClasses(many)).toThrow(RangeError)
  })
})
