import {describe, expect, it} from 'vitest'
import {
  caseWords,
  doubtWords,
  fearWords,
  guardWords,
  inquiryWords,
  negationWords,
  questionWords,
  requestWords
} from '../../src/lexicon/stance-words.ts'
import {stanceAt} from '../../src/text/stance.ts'

const word = '漏えい'

function stanceOf(clause: string) {
  const start = clause.indexOf(word)
  return stanceAt(clause, {start: 0, end: clause.length}, {start, end: start + word.length})
}

describe('stance words', () => {
  for (const {code, terms, examples, counterExamples} of [
    fearWords,
    doubtWords,
    negationWords,
    questionWords,
    inquiryWords,
    caseWords,
    guardWords,
    requestWords
  ]) {
    it(`${code}: ${terms[0]}`, () => {
      expect(new Set(terms).size).toBe(terms.length)
      for (const example of examples) expect(`${example}: ${stanceOf(example)}`).toBe(`${example}: ${code}`)
      for (const example of counterExamples) expect(`${example}: ${stanceOf(example)}`).not.toBe(`${example}: ${code}`)
    })
  }
})
