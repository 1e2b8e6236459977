import {describe, expect, it} from 'vitest'
import {extractLeak} from '../../src/extract/facts/leak.ts'
import {leakWords} from '../../src/lexicon/leak-words.ts'
import {textOf} from '../extract/facts/text-of.ts'

const speaks = (body: string) => extractLeak(textOf(body)).code !== 'notMentioned'

describe('leak words', () => {
  it('stand once each', () => {
    const terms = leakWords.flatMap((entry) => entry.terms)
    expect(new Set(terms).size).toBe(terms.length)
  })

  for (const {code, examples, counterExamples} of leakWords)
    it(code, () => {
      for (const example of examples) expect(`${example} ${speaks(example)}`).toBe(`${example} true`)
      for (const example of counterExamples) expect(`${example} ${speaks(example)}`).toBe(`${example} false`)
    })
})
