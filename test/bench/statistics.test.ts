import {describe, expect, it} from 'vitest'
import {fitExponent, median, ratioSpread, spreadOf} from './statistics.ts'

describe('median', () => {
  it('is the middle value, or the mean of the middle two', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 10, 2])).toBe(3)
  })

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('spreadOf', () => {
  it('gives the median with the lowest and the highest value', () => {
    expect(spreadOf([3, 100, 1])).toEqual({median: 3, lowest: 1, highest: 100})
  })
})

describe('ratioSpread', () => {
  it('compares round by round, so that a slow round of both counts for neither', () => {
    expect(ratioSpread([2, 20, 6], [1, 10, 2])).toEqual({median: 2, lowest: 2, highest: 3})
  })
})

describe('fitExponent', () => {
  const sizes = [1, 4, 16, 64]

  it.each([0, 1, 1.5, 2])('finds the exponent %d whatever the factor', (exponent) => {
    expect(fitExponent(sizes.map((size) => ({size, cost: 7 * size ** exponent})))).toBeCloseTo(exponent, 10)
  })

  it('lies between points that do not agree', () => {
    const exponent = fitExponent([
      {size: 1, cost: 1},
      {size: 10, cost: 10},
      {size: 100, cost: 1000}
    ])
    expect(exponent).toBeCloseTo(1.5, 10)
  })
})
