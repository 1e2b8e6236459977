import {describe, expect, it} from 'vitest'
import {archiveHeadings} from '../../src/lexicon/archive-headings.ts'
import {archiveHeadingCode} from '../../src/syntax/build-outline.ts'

describe('archiveHeadings', () => {
  it('holds each code and each spelling once', () => {
    const codes = archiveHeadings.map(({code}) => code)
    expect(codes).toEqual(['overview', 'incidentId', 'releaseType', 'body'])
    const spellings = archiveHeadings.flatMap(({term, slips}) => [term, ...slips])
    expect(new Set(spellings).size).toBe(spellings.length)
  })

  for (const {code, term, slips, examples, counterExamples} of archiveHeadings) {
    it.each([term, ...slips, ...examples])(`%j is ${code}`, (text) => {
      expect(archiveHeadingCode(text)).toBe(code)
    })
    it.each([...counterExamples])(`%j is not ${code}`, (text) => {
      expect(archiveHeadingCode(text)).not.toBe(code)
    })
  }
})
