import {describe, expect, it} from 'vitest'
import {isKnownLabel, labelKey, timeLabel} from '../../src/extract/phase-label.ts'
import {phaseLabels, phaseTimeLabels} from '../../src/lexicon/phase-labels.ts'

describe.each(phaseLabels)('$code', ({code, examples, counterExamples}) => {
  const matches = (label: string) => isKnownLabel(label) && labelKey(label) === (code === 'other' ? null : code)
  it.each(examples)('is a label: %s', (label) => {
    expect(matches(label)).toBe(true)
  })
  it.each(counterExamples)('is another or none: %s', (label) => {
    expect(matches(label)).toBe(false)
  })
})

describe.each(phaseTimeLabels)('time label $code', ({code, examples, counterExamples}) => {
  it.each(examples)('tells it: %s', (label) => {
    expect(timeLabel(label)).toBe(code)
  })
  it.each(counterExamples)('does not: %s', (label) => {
    expect(timeLabel(label)).not.toBe(code)
  })
})

it('has no term under two codes', () => {
  const terms = phaseLabels.flatMap((entry) => entry.terms)
  expect(new Set(terms).size).toBe(terms.length)
})
