import {describe, expect, it} from 'vitest'
import {
  leadingAdverbTerms,
  ownerTerms,
  usualWorkTerms,
  vagueModifierTerms,
  vagueWorkTerms
} from '../../src/lexicon/service-name-affixes.ts'

describe('word lists', () => {
  it.each([
    ['leadingAdverbTerms', leadingAdverbTerms],
    ['ownerTerms', ownerTerms],
    ['usualWorkTerms', usualWorkTerms],
    ['vagueModifierTerms', vagueModifierTerms],
    ['vagueWorkTerms', vagueWorkTerms]
  ])('%s holds words, each once', (_, terms) => {
    expect(terms.every((term) => term !== '')).toBe(true)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
