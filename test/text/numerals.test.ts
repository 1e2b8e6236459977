import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/text/fold.ts'
import {findNumerals, parseNumeral} from '../../src/text/numerals.ts'

const corpus: [number, string[]][] = [
  [3, ['3', '３', '三']],
  [20, ['20', '二十', '二〇', '２０']],
  [1234, ['1,234', '1234', '１，２３４', '千二百三十四', '一千二百三十四']],
  [3000, ['3千', '3 千', '三千', '3,000']],
  [3500, ['三千五百', '3千5百', '3 千 5 百', '3,500']],
  [25000, ['2 万 5 千', '2万5千', '2.5万', '2万5,000']],
  [35000, ['3.5万', '3万5000']],
  [123456, ['12万3,456', '12万 3,456', '12 万 3456', '十二万三千四百五十六']],
  [14500000, ['1,450 万', '1,450万', '千四百五十万']],
  [120000000, ['1億2,000万', '1.2億', '一億二千万']],
  [256000000, ['256百万', '256 百万', '2億56百万']],
  [2025, ['二〇二五']],
  [0, ['0', '〇', '零']]
]

const kanjiDigits = '〇一二三四五六七八九'

function kanjiSection(value: number): string {
  const scales = ['', '十', '百', '千']
  let text = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit > 0) text += (digit === 1 && place > 0 ? '' : kanjiDigits.charAt(digit)) + (scales[place] ?? '')
  }
  return text
}

/** 1 2345 6789 → sections joined with 億 and 万, each written by `section`. */
function inSections(value: number, section: (part: number) => string, joint: string): string {
  const parts: [number, string][] = [
    [Math.floor(value / 1e8), '億'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, '']
  ]
  return parts
    .filter(([part]) => part > 0)
    .map(([part, scale]) => section(part) + (scale && joint) + scale)
    .join(joint)
}

function withCommas(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const spellings: Record<string, (value: number) => string> = {
  digits: String,
  commas: withCommas,
  fullWidth: (value) =>
    withCommas(value).replace(/[0-9,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  mixed: (value) => inSections(value, String, ''),
  mixedWithCommas: (value) => inSections(value, withCommas, ''),
  mixedWithBlanks: (value) => inSections(value, withCommas, ' '),
  kanji: (value) => inSections(value, kanjiSection, ''),
  kanjiByPlace: (value) => String(value).replace(/[0-9]/g, (digit) => kanjiDigits.charAt(Number(digit)))
}

describe('parseNumeral', () => {
  for (const [value, texts] of corpus) {
    it.each(texts)(`%s is ${value}`, (text) => expect(parseNumeral(fold(text))).toBe(value))
  }

  it.each(['', ' ', '万', '1,23', '1,2', '1、234', '12,34', '約3', '3件', '1.2.3', '1234567890123456', 'あ'])(
    '%j is none',
    (text) => expect(parseNumeral(text)).toBeNull()
  )

  it('reads 万一 as a number where it is glued to one', () => {
    expect(parseNumeral('五万一')).toBe(50_001)
    expect(parseNumeral('百三億九百三十五万一')).toBe(10_309_350_001)
  })

  for (const [name, spell] of Object.entries(spellings)) {
    it(`reads back what is written in ${name}`, () => {
      fc.assert(
        fc.property(fc.integer({min: 1, max: 999_999_999_999}), (value) => {
          expect(parseNumeral(fold(spell(value)))).toBe(value)
        })
      )
    })
  }
})

function found(text: string): [string, number][] {
  const folded = fold(text)
  return findNumerals(folded).map(({start, end, value}) => [folded.slice(start, end), value])
}

describe('findNumerals', () => {
  it('leaves a comma and 、 that part a list', () => {
    expect(found('設問1,2')).toEqual([
      ['1', 1],
      ['2', 2]
    ])
    expect(found('1、234')).toEqual([
      ['1', 1],
      ['234', 234]
    ])
  })

  it('ends before words that begin like a scale', () => {
    expect(found('3 万全の体制')).toEqual([['3', 3]])
    expect(found('2 千葉支店')[0]).toEqual(['2', 2])
  })

  it('knows no value for 数十', () => expect(found('数十名、何百件')).toEqual([]))

  it('takes a lone 〇 for a bullet', () => expect(found('〇20件')).toEqual([['20', 20]]))

  it('takes no decimal from a date or a version', () => {
    expect(found('2031.07.01').map(([text]) => text)).not.toContain('2031.07')
  })

  it('leaves a numeral that is too long', () => expect(found('1234567890123456789 と 5')).toEqual([['5', 5]]))

  it('gives ordered numerals inside any text', () => {
    const text = fc.string({unit: fc.constantFrom(...'0123456789,. 〇一二十百千万億約件数、')})
    fc.assert(
      fc.property(text, (value) => {
        let last = 0
        for (const numeral of findNumerals(value)) {
          expect(numeral.start).toBeGreaterThanOrEqual(last)
          expect(numeral.end).toBeGreaterThan(numeral.start)
          expect(Number.isFinite(numeral.value)).toBe(true)
          last = numeral.end
        }
        expect(last).toBeLessThanOrEqual(value.length)
      })
    )
  })
})
