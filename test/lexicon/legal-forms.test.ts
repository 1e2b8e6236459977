import {describe, expect, it} from 'vitest'
import {organizationWords} from '../../src/lexicon/legal-forms.ts'
import {splitOrganizations} from '../../src/text/organization-names.ts'

/** A name beside a complete one is split off exactly where it is complete itself. */
const isComplete = (name: string) => splitOrganizations(`架空商事株式会社、${name}`).length === 2

describe('organizationWords', () => {
  it('holds each term once', () => {
    const terms = organizationWords.flatMap((word) => word.terms)
    expect(terms.length).toBeGreaterThan(0)
    expect(new Set(terms).size).toBe(terms.length)
  })

  for (const {kind, terms, examples, counterExamples} of organizationWords) {
    it.each([...examples])(`%s is complete by its ${kind}`, (name) => {
      expect(isComplete(name)).toBe(true)
      expect(terms.some((term) => name.includes(term))).toBe(true)
    })
    it.each([...counterExamples])(`%s has no ${kind}`, (name) => {
      expect(isComplete(name)).toBe(false)
    })
    it.each([...terms])(`%s makes a name of 見本 (${kind})`, (term) => {
      expect(isComplete(`見本${term}`)).toBe(true)
    })
  }
})
