import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {disclosureSchema, parseDisclosure, safeParseDisclosure} from '../src/index.ts'
import {expectPlacesInside} from './places.ts'
import {makeBold, sameInOtherWords, valuesOf} from './values.ts'

const folder = join(import.meta.dirname, '../fixtures')
const texts = new Map(
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('not-disclosures'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
)
const names = [...texts.keys()]
const textOf = (name: string) => texts.get(name) ?? ''

for (const [way, change] of Object.entries(sameInOtherWords)) {
  describe(`${way} change nothing`, () => {
    it.each(names)('%s', (name) => {
      const changed = change(textOf(name))
      const disclosure = parseDisclosure(changed)
      expect(valuesOf(disclosure)).toEqual(valuesOf(parseDisclosure(textOf(name))))
      expectPlacesInside(disclosure, changed)
    })
  })
}

describe('any entry', () => {
  it('says the same whichever of its lines are bold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.boolean()), (name, choices) => {
        const text = makeBold(textOf(name), () => choices.next().value === true)
        expect(valuesOf(parseDisclosure(text))).toEqual(valuesOf(parseDisclosure(textOf(name))))
      }),
      {numRuns: 60}
    )
  })

  it('that lost or gained a piece gives a right result or a clear error', () => {
    const piece = fc.constantFrom(
      '',
      '\n',
      '#',
      '- ',
      '**',
      '|',
      '`',
      '<',
      '[',
      '（',
      '※1',
      '2025年',
      '件',
      '\ufeff',
      '\0',
      '\ud800',
      '> ',
      '://'
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.nat(60),
        piece,
        (name, part, length, gained) => {
          const text = textOf(name)
          const at = Math.floor(part * text.length)
          const changed = text.slice(0, at) + gained + text.slice(at + length)
          const result = safeParseDisclosure(changed)
          if (result.success) {
            expect(disclosureSchema.safeParse(result.data).error).toBeUndefined()
            expectPlacesInside(result.data, changed)
          } else expect(result.error.code).toMatch(/^not-a-disclosure$|^not-text$/)
        }
      ),
      {numRuns: 250}
    )
  })
})
