import {expect, it} from 'vitest'
import {nearestName} from '../../../src/rules/core/nearest-name.ts'

it.each([
  ['weekdays', 'weekday'],
  ['trailing-spaces', 'trailing-space'],
  ['', 'weekday'],
  ['x'.repeat(100_000), 'trailing-space']
])('%.20s is meant as %s', (word, name) => {
  expect(nearestName(word, ['trailing-space', 'weekday'])).toBe(name)
})
