import {describe, expect, it} from 'vitest'
import {laterLabels, readLabel} from '../../src/extract/phase-label.ts'
import {fold} from '../../src/text/fold.ts'

function split(text: string, inList = false): [string, string] | null {
  const label = readLabel(fold(text), inList)
  return label && [text.slice(label.label.start, label.label.end), text.slice(label.valueStart)]
}

describe('readLabel', () => {
  it.each([
    ['【対象】 法人', '対象', '法人'],
    ['［出荷拠点］東倉庫', '出荷拠点', '東倉庫'],
    ['〔対象商品〕：飲料', '対象商品', '飲料'],
    ['＜新規＞【お届け日数】 3 日', 'お届け日数', '3 日'],
    ['【対象商品（※3）】 文具', '対象商品', '文具'],
    ['【独自の項目】 あり', '独自の項目', 'あり'],
    ['■対象：法人', '対象', '法人'],
    ['・出荷拠点　東倉庫', '出荷拠点', '東倉庫'],
    ['①対象商品：飲料', '対象商品', '飲料'],
    ['ご注文方法 電話', 'ご注文方法', '電話'],
    ['追加対象 一部の会員', '追加対象', '一部の会員'],
    ['出荷拠点', '出荷拠点', ''],
    ['＜対象＞法人', '対象', '法人']
  ])('%s', (text, label, value) => {
    expect(split(text)).toEqual([label, value])
  })

  it('takes any short words before a colon in a list', () => {
    expect(split('制限値：5点', true)).toEqual(['制限値', '5点'])
    expect(split('制限値：5点', false)).toBeNull()
  })

  it.each([
    '対象のお客様にはご案内します',
    '対象 のお客様',
    '対象外です',
    '＜単品注文＞文具',
    '【完了】',
    '【第1弾】受付',
    '詳細：https://example.jp/',
    '10：30 開始'
  ])('not %s', (text) => {
    expect(split(text)).toBeNull()
  })
})

it('laterLabels finds labels behind the first', () => {
  const text = fold('【対象】 法人 【注文方法】 電話【要確認】')
  expect(laterLabels(text).map((at) => text.slice(at, at + 6))).toEqual(['【注文方法】'])
})
