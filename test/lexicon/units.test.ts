import {describe, expect, it} from 'vitest'
import {qualifierWords} from '../../src/lexicon/qualifiers.ts'
import {units} from '../../src/lexicon/units.ts'
import {fold} from '../../src/text/fold.ts'
import {findQuantities} from '../../src/text/quantities.ts'

describe('units', () => {
  it('holds each term once', () => {
    const terms = units.flatMap((entry) => entry.terms)
    expect(terms.length).toBeGreaterThan(0)
    expect(new Set(terms).size).toBe(terms.length)
  })

  for (const entry of units) {
    const name = entry.terms.slice(0, 3).join(' ')
    it.each([...entry.examples])(`${name}: %s is one ${entry.kind}`, (example) => {
      const folded = fold(example)
      expect(findQuantities(folded)).toMatchObject([{kind: entry.kind, start: 0, end: folded.length}])
    })
    it.each([...entry.counterExamples])(`${name}: %s holds none`, (example) => {
      expect(findQuantities(fold(example)).filter(({unit}) => entry.terms.includes(unit))).toEqual([])
    })
    it.each([...entry.terms])('約 20 %s is found', (term) => {
      expect(findQuantities(`約 20 ${term}`)).toMatchObject([{value: 20, unit: term, qualifier: 'about'}])
    })
  }
})

describe('qualifiers', () => {
  for (const entry of qualifierWords) {
    it.each([...entry.examples])(`%s is ${entry.code}`, (example) => {
      expect(findQuantities(example)).toMatchObject([{qualifier: entry.code, start: 0}])
    })
    it.each([...entry.counterExamples])(`%s is not ${entry.code}`, (example) => {
      expect(findQuantities(example).map(({qualifier}) => qualifier)).not.toContain(entry.code)
    })
  }
})
