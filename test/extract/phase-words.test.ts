import {expect, it} from 'vitest'
import {anyOf, termsOf} from '../../src/extract/phase-words.ts'

it('anyOf escapes, sorts the longest first and refuses an empty list', () => {
  expect(anyOf(['弾', 'a.b', '弾', '段階'])).toBe('(?:a\\.b|段階|弾)')
  expect(() => anyOf([])).toThrow(RangeError)
})

it('termsOf joins the entries of a code', () => {
  const entries = [
    {code: 'a', terms: ['1']},
    {code: 'b', terms: ['2']},
    {code: 'a', terms: ['3']}
  ]
  expect(termsOf(entries, 'a')).toEqual(['1', '3'])
})
