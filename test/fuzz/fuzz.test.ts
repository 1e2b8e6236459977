import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {anyText, lostBytes, withLostBytes} from './mutations.ts'
import {brokenPromises, brokenPromisesOfBytes} from './promises.ts'
import {markdownTexts} from './sources.ts'

/** The same cases in every run; `npm run fuzz` looks at as many others as one likes. */
const seed = 20_250_905
const texts = markdownTexts(join(import.meta.dirname, '../../fixtures'))

describe('any text', () => {
  it('is read, checked and repaired as promised', () => {
    fc.assert(
      fc.property(anyText(texts), (text) => {
        expect(brokenPromises(text)).toEqual([])
      }),
      {seed, numRuns: 150}
    )
  })

  it('is read as promised also where it is no UTF-8', () => {
    fc.assert(
      fc.property(anyText(texts), lostBytes, (text, lost) => {
        expect(brokenPromisesOfBytes(withLostBytes(text, lost))).toEqual([])
      }),
      {seed, numRuns: 150}
    )
  })
})
