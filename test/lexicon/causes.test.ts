import {describe, expect, it} from 'vitest'
import {extractCauses} from '../../src/extract/facts/causes.ts'
import {causeWords} from '../../src/lexicon/causes.ts'
import {causeCodes} from '../../src/lexicon/fact-codes.ts'
import {factsOf} from '../facts.ts'

const codesOf = (body: string) => extractCauses(factsOf(body)).map(({code}) => code)

describe('causeWords', () => {
  it('has an entry for each code but thirdParty', () => {
    expect(causeWords.map(({code}) => code)).toEqual(causeCodes.filter((code) => code !== 'thirdParty'))
  })
  for (const {code, terms, unless, examples, counterExamples} of causeWords) {
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
