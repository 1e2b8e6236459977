import {describe, expect, it} from 'vitest'
import {extractReportedTo} from '../../src/extract/facts/reported-to.ts'
import {authorities} from '../../src/lexicon/authorities.ts'
import {reportedToCodes} from '../../src/lexicon/fact-codes.ts'
import {factsOf} from '../facts.ts'

const codesOf = (body: string) => extractReportedTo(factsOf(body)).map(({code}) => code)

describe('authorities', () => {
  it('has an entry for each code', () => {
    expect(authorities.map(({code}) => code)).toEqual([...reportedToCodes])
  })
  for (const {code, terms, unless, examples, counterExamples} of authorities) {
    it(`${code}: each word once`, () => {
      expect(new Set([...terms, ...unless]).size).toBe(terms.length + unless.length)
    })
    it.each([...examples])(`%s brings ${code}`, (sentence) => {
      expect(codesOf(sentence)).toContain(code)
    })
    it.each([...counterExamples])(`%s does not bring ${code}`, (sentence) => {
      expect(codesOf(sentence)).not.toContain(code)
    })
  }
})
