import {describe, expect, it} from 'vitest'
import {isDateTitle, phraseOf, plainTitle, unframe} from '../../src/extract/section-title.ts'

describe('plainTitle', () => {
  it.each([
    ['原　因 及び 影響', '原因および影響'],
    ['お客さまへの２次被害', 'お客様への二次被害'],
    ['情報漏洩の恐れ', '情報漏えいのおそれ']
  ])('%s', (text, plain) => {
    expect(plainTitle(text)).toBe(plain)
  })
})

describe('phraseOf', () => {
  it.each([
    ['【対象件数】12件', '対象件数'],
    ['窓口(架空商事(※3))', '窓口'],
    ['概要(経緯)について', '概要'],
    ['漏えいした情報:確定', '漏えいした情報'],
    ['2026年1月9日原因のご報告', '原因'],
    ['会員情報約1,200件', '会員情報'],
    ['流出した情報※2', '流出した情報'],
    ['【重要】お願い', 'お願い'],
    ['件数', '件数']
  ])('%s is about %s', (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase)
  })
})

describe('isDateTitle', () => {
  it.each(['8月1日', '令和8年3月末', '2026/01/09', '[2026年1月9日]', '6月24日~7月13日', '9月25日(木)午前9時頃'])(
    '%s is',
    (text) => {
      expect(isDateTitle(text)).toBe(true)
    }
  )
  it.each(['8月1日の対応', '(原因)', '発生日', '12', '8月6日までの調査'])('%s is not', (text) => {
    expect(isDateTitle(text)).toBe(false)
  })
})

describe('unframe', () => {
  it('takes off what says only "about this"', () => {
    expect(unframe('原因等について')).toBe('原因')
    expect(unframe('等')).toBe('等')
  })
})
