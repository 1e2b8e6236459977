import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {characterSet, hasUnit, holdsUnit} from '../../src/text/character-set.ts'

describe('characterSet', () => {
  it('holds the characters that were put in and no other', () => {
    const unit = fc.integer({min: 0, max: 0xffff})
    fc.assert(
      fc.property(fc.array(unit), unit, (units, other) => {
        const set = characterSet(units.map((each) => String.fromCharCode(each)))
        for (const each of units) expect(hasUnit(set, each)).toBe(true)
        expect(hasUnit(set, other)).toBe(units.includes(other))
      })
    )
  })

  it('does not hold what is no character', () => {
    expect(hasUnit(characterSet('。'), ''.charCodeAt(0))).toBe(false)
  })

  it.each([
    ['停止。再開', true],
    ['。', true],
    ['停止', false],
    ['', false]
  ])('tells whether %j holds one', (text, holds) => {
    expect(holdsUnit(characterSet('。！'), text)).toBe(holds)
  })

  it('looks no further than it is told to', () => {
    expect(holdsUnit(characterSet('。'), '停止。', 2)).toBe(false)
    expect(holdsUnit(characterSet('。'), '停止。', 9)).toBe(true)
  })
})
