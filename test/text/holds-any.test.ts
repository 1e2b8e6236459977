import {describe, expect, it} from 'vitest'
import {holdsAny} from '../../src/text/holds-any.ts'

describe('holdsAny', () => {
  const test = holdsAny(['漏えい', '流出', '流出先', 'DM'])

  it.each(['漏えい', '情報が流出', '流出先', 'ADMIN', 'お客様の情報が漏えいしました。'])(
    'finds a term in %j',
    (text) => {
      expect(test(text)).toBe(true)
    }
  )

  it.each(['', '漏', '漏え', '出流', '流れ出', '流', 'D'])('finds none in %j', (text) => {
    expect(test(text)).toBe(false)
  })

  it('looks only where it is told to', () => {
    expect(test('情報が流出', 0, 4)).toBe(false)
    expect(test('流出した情報', 1)).toBe(false)
    expect(test('流出した情報', 0, 2)).toBe(true)
  })

  it('refuses what would match everywhere', () => {
    expect(() => holdsAny([])).toThrow(RangeError)
    expect(() => holdsAny(['漏えい', '漏'])).toThrow(/`漏`/)
  })
})
