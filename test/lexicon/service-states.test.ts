import {describe, expect, it} from 'vitest'
import {futureTerms, partlyTerms, undeterminedTerms} from '../../src/lexicon/service-state-modifiers.ts'
import {serviceStateWordCodes, serviceStateWords} from '../../src/lexicon/service-states.ts'
import {fold} from '../../src/text/fold.ts'
import {findStates} from '../../src/text/service-state.ts'

const statedCodes = (text: string) => findStates(fold(text)).flatMap(({code, state}) => (state === null ? [] : [code]))

describe('serviceStateWords', () => {
  it('has one entry for each code, and each term once', () => {
    expect(serviceStateWords.map(({code}) => code)).toEqual([...serviceStateWordCodes])
    const terms = serviceStateWords.flatMap(({terms}) => terms)
    expect(new Set(terms).size).toBe(terms.length)
  })
  it('holds folded terms', () => {
    for (const {terms} of serviceStateWords) for (const term of terms) expect(fold(term)).toBe(term)
  })
  for (const {code, examples, counterExamples} of serviceStateWords) {
    it.each([...examples])(`%j states ${code}`, (example) => {
      expect(statedCodes(example)).toContain(code)
    })
    it.each([...counterExamples])(`%j does not state ${code}`, (example) => {
      expect(statedCodes(example)).not.toContain(code)
    })
  }
})

describe('word lists', () => {
  it.each([
    ['partlyTerms', partlyTerms],
    ['undeterminedTerms', undeterminedTerms],
    ['futureTerms', futureTerms]
  ])('%s holds words, each once', (_, terms) => {
    expect(terms.every((term) => term !== '')).toBe(true)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
