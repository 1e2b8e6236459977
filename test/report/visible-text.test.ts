import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {visibleText} from '../../src/report/visible-text.ts'

describe('visibleText', () => {
  it.each([
    ['架空商事 ※1 ～ ㈱ 🏭', '架空商事 ※1 ～ ㈱ 🏭'],
    ['a\tb', 'a b'],
    ['a\u001b[2Jb', 'a<U+001B>[2Jb'],
    ['a\u0007', 'a<U+0007>'],
    ['a\u009b31m', 'a<U+009B>31m'],
    ['a\u007f', 'a<U+007F>'],
    ['a\r\nb', 'a<U+000D><U+000A>b'],
    ['a\u202etxt.exe', 'a<U+202E>txt.exe'],
    ['a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
    ['a\u200fb', 'a<U+200F>b'],
    ['a\u2028b', 'a<U+2028>b'],
    ['出荷\u200bを\ufeff再開', '出荷を再開'],
    ['a\ud800', 'a<U+D800>'],
    ['a\u{e0041}', 'a<U+E0041>']
  ])('%j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  it('never lets a control or format character through, and leaves its own output as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const shown = visibleText(text)
        expect(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(shown)).toBe(false)
        expect(visibleText(shown)).toBe(shown)
      })
    )
  })
})
