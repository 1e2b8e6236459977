import {describe, expect, it} from 'vitest'
import {footnoteSigns, noteOpensWith, pointingWords, sentenceGoesOn} from '../../src/lexicon/footnote-marks.ts'
import {fold} from '../../src/text/fold.ts'
import {findFootnoteMarks} from '../../src/text/footnote-marks.ts'

const signsIn = (text: string) => findFootnoteMarks(fold(text)).map(({sign}) => sign.replace('註', '注'))

describe('footnoteSigns', () => {
  for (const entry of footnoteSigns) {
    const own = entry.terms.map((term) => term.replace('註', '注'))
    it.each([...entry.examples])(`${entry.code}: %s holds a mark`, (example) => {
      const signs = signsIn(example)
      expect(signs).toHaveLength(1)
      expect(own).toContain(signs[0])
    })
    it.each([...entry.counterExamples])(`${entry.code}: %s holds none`, (example) => {
      expect(signsIn(example)).toEqual([])
    })
  }
  it('holds each term once', () => {
    const terms = footnoteSigns.flatMap(({terms}) => terms)
    expect(new Set(terms).size).toBe(terms.length)
  })
})

describe('word lists', () => {
  it.each([
    ['pointingWords', pointingWords],
    ['sentenceGoesOn', sentenceGoesOn],
    ['noteOpensWith', noteOpensWith]
  ])('%s holds folded words, each once', (_, words) => {
    expect(words.every((word) => word !== '')).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  })
  it('lists only openings that would else be taken for particles', () => {
    for (const opening of noteOpensWith)
      expect(
        sentenceGoesOn.some((word) => opening.startsWith(word)),
        opening
      ).toBe(true)
  })
})
