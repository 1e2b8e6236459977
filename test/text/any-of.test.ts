import {expect, it} from 'vitest'
import {anyOf} from '../../src/text/any-of.ts'

it('anyOf escapes, sorts the longest first and refuses an empty list', () => {
  expect(anyOf(['弾', 'a.b', '弾', '段階'])).toBe('(?:a\\.b|段階|弾)')
  expect(() => anyOf([])).toThrow(RangeError)
})
