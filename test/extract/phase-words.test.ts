import {expect, it} from 'vitest'
import {termsOf} from '../../src/extract/phase-words.ts'

it('termsOf joins the entries of a code', () => {
  const entries = [
    {code: 'a', terms: ['1']},
    {code: 'b', terms: ['2']},
    {code: 'a', terms: ['3']}
  ]
  expect(termsOf(entries, 'a')).toEqual(['1', '3'])
})
