import {describe, expect, it} from 'vitest'
import {
  notServiceAloneTerms,
  notServiceTerms,
  referenceTerms,
  serviceHeadCodes,
  serviceHeads
} from '../../src/lexicon/service-names.ts'
import {fold} from '../../src/text/fold.ts'
import {kindOfName} from '../../src/text/service-name.ts'

describe('serviceHeads', () => {
  it('has one entry for each code, and each term of it once', () => {
    expect(serviceHeads.map(({code}) => code)).toEqual([...serviceHeadCodes])
    for (const {terms} of serviceHeads) expect(new Set(terms).size).toBe(terms.length)
  })
  for (const {code, examples, counterExamples} of serviceHeads) {
    it.each([...examples])(`%j is headed by ${code}`, (example) => {
      expect([code, 'reference']).toContain(kindOfName(fold(example)))
    })
    it.each([...counterExamples])(`%j is not headed by ${code}`, (example) => {
      expect(kindOfName(fold(example))).not.toBe(code)
    })
  }
})

describe('word lists', () => {
  it.each([
    ['notServiceTerms', notServiceTerms],
    ['notServiceAloneTerms', notServiceAloneTerms],
    ['referenceTerms', referenceTerms]
  ])('%s holds words, each once', (_, terms) => {
    expect(terms.every((term) => term !== '')).toBe(true)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
