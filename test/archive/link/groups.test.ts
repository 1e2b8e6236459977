import {expect, it} from 'vitest'
import {Groups} from '../../../src/archive/link/groups.ts'

it('joins over any number of links and says which of them were needed', () => {
  const groups = new Groups(5)
  expect(groups.join(0, 1)).toBe(true)
  expect(groups.join(2, 3)).toBe(true)
  expect(groups.join(1, 3)).toBe(true)
  expect(groups.join(0, 2)).toBe(false)
  expect(new Set([0, 1, 2, 3].map((number) => groups.rootOf(number))).size).toBe(1)
  expect(groups.rootOf(4)).toBe(4)
})
