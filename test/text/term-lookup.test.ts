import {describe, expect, it} from 'vitest'
import {closingTerm, leadingTerm, termLookup} from '../../src/text/term-lookup.ts'

const lookup = termLookup(['架空', '架空の', '空'])

describe('leadingTerm', () => {
  it.each([
    ['架空の店', '架空の'],
    ['架空店', '架空'],
    ['空', '空'],
    ['店', null],
    ['', null]
  ])('%j begins with %j', (text, term) => {
    expect(leadingTerm(lookup, text)).toBe(term)
  })
})

describe('closingTerm', () => {
  it.each([
    ['店は架空', '架空'],
    ['青空', '空'],
    ['空', '空'],
    ['店', null],
    ['', null]
  ])('%j ends with %j', (text, term) => {
    expect(closingTerm(lookup, text)).toBe(term)
  })
})
