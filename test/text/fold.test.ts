import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/text/fold.ts'

const anyText = fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit))})

const corpus: [string, string[]][] = [
  ['(1):A', ['(1):A', '（１）：Ａ', '(１)︓A', '（1）∶Ａ', '(1)﹕Ａ', '(₁)꞉A', '(¹)︰Ａ']],
  ['a b', ['a b', 'a　b', 'a\tb', 'a\u00a0b', 'a\u200bb', 'a\u2009b', 'a\ufeffb', 'a\u2060b', 'a\u2028b', 'a\vb']],
  ['1-2', ['1-2', '1‐2', '1‑2', '1‒2', '1–2', '1—2', '1―2', '1−2', '1─2', '1━2', '１－２', '1﹣2'].map((text) => text)],
  ['5~9', ['5~9', '5～9', '5〜9', '5∼9', '５∾９']],
  ['注*3', ['注*3', '注＊3', '注⁎3', '注∗3', '注*³', '注*₃']],
  ['7月3日', ['7月3日', '７⽉３⽇', '7⽉3日']],
  ['西青長食黄亀', ['⻄⻘⻑⻝⻩⻲', '⻄⻘⻒⻟⻩⻳']],
  ['人火生金', ['⼈⽕⽣⾦']],
  ['「止、」。・', ['「止、」。・', '｢止､｣｡･']],
  ['[?]=&%#@!', ['［？］＝＆％＃＠！']]
]

describe('fold', () => {
  for (const [folded, spellings] of corpus) {
    it.each(spellings)(`%s → ${folded}`, (text) => {
      expect(fold(text)).toBe(folded)
    })
  }

  it.each([
    'サーバー',
    '三千五百',
    '①②⑳➀',
    'ｻｰﾊﾞｰ',
    '㈱',
    '⑴',
    'が',
    '㍿',
    '𠮷野',
    '👨‍👩'.replace('\u200d', ''),
    'a\nb',
    '\r\n',
    '\0',
    '\ud800',
    '\udc00\ud800'
  ])('keeps %j', (text) => {
    expect(fold(text)).toBe(text)
  })

  it('folds every Kangxi radical to one ideograph', () => {
    for (let unit = 0x2f00; unit <= 0x2fd5; unit++) {
      const radical = String.fromCharCode(unit)
      expect(fold(radical)).toBe(radical.normalize('NFKC'))
      expect(fold(radical)).not.toBe(radical)
    }
  })

  it('folds every full-width ASCII character', () => {
    for (let unit = 0x21; unit <= 0x7e; unit++)
      expect(fold(String.fromCharCode(unit + 0xfee0))).toBe(String.fromCharCode(unit))
  })

  it('keeps the length and every line feed of any text, and folds a folded text to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text)
        expect(folded).toHaveLength(text.length)
        expect(fold(folded)).toBe(folded)
        for (let index = 0; index < text.length; index++) {
          expect(folded[index] === '\n').toBe(text[index] === '\n')
          expect(fold(text[index] ?? '')).toBe(folded[index])
        }
      })
    )
  })
})
