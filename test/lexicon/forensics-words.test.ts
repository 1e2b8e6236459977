import {describe, expect, it} from 'vitest'
import {extractForensics} from '../../src/extract/facts/forensics.ts'
import {expertWords} from '../../src/lexicon/forensics-words.ts'
import {textOf} from '../extract/facts/text-of.ts'

const named = (body: string) => extractForensics(textOf(body)).value

describe('expert words', () => {
  it('name experts and nothing else', () => {
    expect(new Set(expertWords.terms).size).toBe(expertWords.terms.length)
    for (const example of expertWords.examples) expect(`${example} ${named(example)}`).toBe(`${example} true`)
    for (const example of expertWords.counterExamples) expect(`${example} ${named(example)}`).toBe(`${example} false`)
  })
})
