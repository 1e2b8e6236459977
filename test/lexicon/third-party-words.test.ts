import {describe, expect, it} from 'vitest'
import {extractCauses} from '../../src/extract/facts/causes.ts'
import {groupWords, outsideWords, partnerWords, usedWords} from '../../src/lexicon/third-party-words.ts'
import {factsOf} from '../facts.ts'

const codesOf = (body: string) => extractCauses(factsOf(body), ['架空商事株式会社']).map(({code}) => code)

describe.each(Object.entries({partnerWords, groupWords, outsideWords, usedWords}))(
  '%s',
  (_, {terms, examples, counterExamples}) => {
    it('has each word once', () => {
      expect(new Set(terms).size).toBe(terms.length)
    })
    it.each([...examples])('%s took place at a third party', (sentence) => {
      expect(codesOf(sentence)).toContain('thirdParty')
    })
    it.each([...counterExamples])('%s took place at no third party', (sentence) => {
      expect(codesOf(sentence)).not.toContain('thirdParty')
    })
  }
)
