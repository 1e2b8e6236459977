import {describe, expect, it} from 'vitest'
import {chronologyHeadingCode} from '../../src/extract/chronology-regions.ts'
import {chronologyHeadings} from '../../src/lexicon/chronology-headings.ts'

describe('chronologyHeadings', () => {
  it('holds each term once', () => {
    const terms = chronologyHeadings.flatMap((heading) => heading.terms)
    expect(new Set(terms).size).toBe(terms.length)
  })

  for (const {code, terms, examples, counterExamples} of chronologyHeadings) {
    it.each([...terms, ...examples])(`%j is ${code}`, (text) => {
      expect(chronologyHeadingCode(text)).toBe(code)
    })
    it.each([...counterExamples])(`%j is not ${code}`, (text) => {
      expect(chronologyHeadingCode(text)).not.toBe(code)
    })
  }
})
