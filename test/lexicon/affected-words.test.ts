import {describe, expect, it} from 'vitest'
import {wordTest} from '../../src/extract/facts/affected-count-words.ts'
import {affectedWords, belongingUnits, countHeads} from '../../src/lexicon/affected-words.ts'
import {units} from '../../src/lexicon/units.ts'

describe('affected words', () => {
  for (const {code, examples, counterExamples} of affectedWords) {
    const says = wordTest(code)
    it.each([...examples])(`${code}: %s`, (example) => {
      expect(says(example)).toBe(true)
    })
    it.each([...counterExamples])(`not ${code}: %s`, (example) => {
      expect(says(example)).toBe(false)
    })
  }

  it('names units of the lexicon', () => {
    const known = units.flatMap(({terms}) => terms)
    expect(belongingUnits.filter((unit) => !known.includes(unit))).toEqual([])
    expect(countHeads.filter(({unit}) => !known.includes(unit))).toEqual([])
  })
})
