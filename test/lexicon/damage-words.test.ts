import {describe, expect, it} from 'vitest'
import {extractSecondaryDamage} from '../../src/extract/facts/secondary-damage.ts'
import {deniedHarms, harmfulMessages} from '../../src/lexicon/damage-words.ts'
import {textOf} from '../extract/facts/text-of.ts'

const codeOf = (body: string) => extractSecondaryDamage(textOf(body)).code

describe('damage words', () => {
  for (const {code, terms, examples, counterExamples} of [deniedHarms, harmfulMessages])
    it(`${code}: ${terms[0]}`, () => {
      expect(new Set(terms).size).toBe(terms.length)
      for (const example of examples) expect(`${example} ${codeOf(example)}`).toBe(`${example} ${code}`)
      for (const example of counterExamples) expect(`${example} ${codeOf(example)}`).not.toBe(`${example} ${code}`)
    })
})
