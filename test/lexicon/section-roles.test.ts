import {describe, expect, it} from 'vitest'
import {sectionRole} from '../../src/extract/section-role.ts'
import {sectionItems} from '../../src/lexicon/section-nouns.ts'
import {sectionImpactObjects, sectionRelatives} from '../../src/lexicon/section-phrases.ts'
import {sectionHeads, sectionRoles} from '../../src/lexicon/section-roles.ts'
import {parseHeading} from '../../src/text/heading.ts'

function roleOf(heading: string) {
  const {title, number} = parseHeading(heading)
  return sectionRole({heading, title, number, parentRole: null, bodyText: ''})
}

const entries = [...sectionHeads, ...sectionItems, ...sectionImpactObjects, ...sectionRelatives]

describe('section roles', () => {
  it('are the seventeen of the specification', () => {
    expect(new Set(sectionRoles).size).toBe(17)
  })

  it('have each term in one entry of heads only', () => {
    const terms = sectionHeads.flatMap((entry) => entry.terms)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })

  for (const {code, terms, examples, counterExamples} of entries) {
    it(`${code}: terms, examples and counter-examples (${terms[0]})`, () => {
      expect(terms.length).toBeGreaterThan(0)
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) expect(`${example}: ${roleOf(example)}`).toBe(`${example}: ${code}`)
      for (const example of counterExamples) expect(`${example}: ${roleOf(example)}`).not.toBe(`${example}: ${code}`)
    })
  }
})
