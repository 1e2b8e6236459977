import {describe, expect, it} from 'vitest'
import {NumbersByText} from '../../../src/archive/link/numbers-by-text.ts'

describe('NumbersByText', () => {
  it('gives the numbers of a text in the order in which they were added', () => {
    const numbers = new NumbersByText(4)
    for (const [number, text] of ['甲', '乙', '甲', '丙', '甲'].entries()) numbers.add(text, number)
    expect(numbers.get('甲')).toEqual([0, 2, 4])
    expect(numbers.get('乙')).toEqual([1])
    expect(numbers.get('丁')).toEqual([])
  })

  it('keeps texts apart that come to stand in one slot', () => {
    const numbers = new NumbersByText(0)
    for (let number = 0; number < 50; number++) numbers.add(`架空商事${number}`, number)
    for (let number = 0; number < 50; number++) expect(numbers.get(`架空商事${number}`)).toEqual([number])
  })
})
