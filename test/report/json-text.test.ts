import fc from 'fast-check'
import {expect, it} from 'vitest'
import {jsonText} from '../../src/report/json-text.ts'

it('escapes what steers a terminal', () => {
  expect(jsonText('\u001b[2J \u009b2J \u007f \u202e \u2028')).toBe('"\\u001b[2J \\u009b2J \\u007f \\u202e \\u2028"')
})

it('stands for the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({stringUnit: 'binary'}), fc.constantFrom(0, 2), (value, indent) => {
      expect(JSON.parse(jsonText(value, indent))).toEqual(JSON.parse(JSON.stringify(value)))
    })
  )
})
