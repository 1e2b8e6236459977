import {describe, expect, it} from 'vitest'
import {statedStatus} from '../../src/extract/phase-period.ts'
import {isTiming} from '../../src/extract/phase-timing-text.ts'
import {phaseStates} from '../../src/lexicon/phase-states.ts'
import {phaseTimingWords} from '../../src/lexicon/phase-timing.ts'
import {fold} from '../../src/text/fold.ts'

describe.each(phaseStates)('$code', ({code, examples, counterExamples}) => {
  it.each(examples)('is stated: %s', (text) => {
    expect(statedStatus(text)).toBe(code)
  })
  it.each(counterExamples)('is not: %s', (text) => {
    expect(statedStatus(text)).not.toBe(code)
  })
})

describe('words of timing', () => {
  it.each(phaseTimingWords.examples)('nothing else: %s', (text) => {
    expect(isTiming(fold(text))).toBe(true)
  })
  it.each(phaseTimingWords.counterExamples)('something else: %s', (text) => {
    expect(isTiming(fold(text))).toBe(false)
  })
})
