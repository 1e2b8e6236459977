import {describe, expect, it} from 'vitest'
import {readHeadName} from '../../src/extract/phase-name.ts'
import {phaseContexts, phaseWords} from '../../src/lexicon/phase-names.ts'
import {anyOf} from '../../src/text/any-of.ts'
import {fold} from '../../src/text/fold.ts'

const read = (text: string) => readHeadName(fold(text), /^[【＜「]/.test(text) ? 1 : 0)

describe.each(phaseWords)('$code', ({examples, counterExamples}) => {
  it.each(examples)('names a stage: %s', (text) => {
    expect(read(text)).not.toBeNull()
  })
  it.each(counterExamples)('names none: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe.each(phaseContexts)('context $code', ({terms, examples, counterExamples}) => {
  const pattern = new RegExp(anyOf(terms))
  it.each(examples)('holds: %s', (text) => {
    expect(pattern.test(text)).toBe(true)
  })
  it.each(counterExamples)('does not hold: %s', (text) => {
    expect(pattern.test(text)).toBe(false)
  })
})
