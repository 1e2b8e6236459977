import {describe, expect, it} from 'vitest'
import {findDataItemTerms} from '../../src/extract/facts/data-item-terms.ts'
import {dataItems, personalInformation, personalInformationUnless} from '../../src/lexicon/data-items.ts'
import {dataItemCodes} from '../../src/lexicon/fact-codes.ts'
import {fold} from '../../src/text/fold.ts'

const codesOf = (text: string) => findDataItemTerms(fold(text), 0, text.length).map(({code}) => code)

describe('data items', () => {
  const terms = dataItems.flatMap((entry) => entry.terms)

  it('has one entry a code', () => {
    expect(dataItems.map(({code}) => code).sort()).toEqual([...dataItemCodes].sort())
  })

  it('holds each term once, and none that is also a word that says nothing', () => {
    const silent = [...dataItems.flatMap((entry) => entry.unless), ...personalInformationUnless]
    const all = [...terms, ...personalInformation]
    expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([])
    expect(all.filter((term) => silent.includes(term))).toEqual([])
  })

  it('holds terms as folding leaves them', () => {
    expect([...terms, ...personalInformation].filter((term) => fold(term) !== term)).toEqual([])
  })

  for (const {code, examples, counterExamples} of dataItems) {
    it.each([...examples])(`%s is ${code}`, (example) => {
      expect(codesOf(example)).toContain(code)
    })
    it.each([...counterExamples])(`%s is not ${code}`, (example) => {
      expect(codesOf(example)).not.toContain(code)
    })
  }
})
