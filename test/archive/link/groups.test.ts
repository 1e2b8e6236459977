import {expect, it} from 'vitest'
import {Groups} from '../../../src/archive/link/groups.ts'

it('joins over any number of links and says which of them were needed', () => {
  const groups = new Groups()
  expect(groups.join('a', 'b')).toBe(true)
  expect(groups.join('c', 'd')).toBe(true)
  expect(groups.join('b', 'd')).toBe(true)
  expect(groups.join('a', 'c')).toBe(false)
  expect(new Set(['a', 'b', 'c', 'd'].map((thing) => groups.rootOf(thing))).size).toBe(1)
  expect(groups.rootOf('e')).toBe('e')
})
