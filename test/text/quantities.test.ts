import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/text/fold.ts'
import {findQuantities} from '../../src/text/quantities.ts'

/** `text → value unit qualifier` of each quantity, to keep the corpus readable. */
function read(text: string): string[] {
  const folded = fold(text)
  return findQuantities(folded).map((quantity) => {
    const value = 'value' in quantity ? `${quantity.value}` : `${quantity.min}..${quantity.max}`
    const previous = quantity.previous === undefined ? '' : `${quantity.previous}→`
    expect(folded.slice(quantity.unitStart, quantity.unitEnd)).toBe(quantity.unit)
    return `${folded.slice(quantity.start, quantity.end)}: ${previous}${value} ${quantity.unit} ${quantity.qualifier}`
  })
}

describe('findQuantities', () => {
  const single: [string, string[]][] = [
    [
      '文具など約 200 万アイテム（9 サプライヤー）',
      ['約 200 万アイテム: 2000000 アイテム about', '9 サプライヤー: 9 サプライヤー exact']
    ],
    ['北と南の５拠点、計 7 拠点', ['5拠点: 5 拠点 exact', '7 拠点: 7 拠点 exact']],
    ['最大で延べ８，８５３，８３９件', ['最大で延べ8,853,839件: 8853839 件 max']],
    ['最大約17万3千件', ['最大約17万3千件: 173000 件 max']],
    ['少なくとも 40 名', ['少なくとも 40 名: 40 名 min']],
    ['およそ12万3,456人', ['およそ12万3,456人: 123456 人 about']],
    ['10名様以上', ['10名様以上: 10 名 min']],
    ['37 アイテム以上', ['37 アイテム以上: 37 アイテム min']],
    ['約 40 商品弱', ['約 40 商品弱: 40 商品 about']],
    ['約100件以上', ['約100件以上: 100 件 min']],
    ['サーバー計 20 数台', ['20 数台: 20 台 min']],
    ['パソコンPC334台につきましては', ['334台: 334 台 exact']],
    ['※3 5.2万口座が該当', ['5.2万口座: 52000 口座 exact']],
    ['※1,360アカウントは公表済', ['1,360アカウント: 1360 アカウント exact']],
    ['2.1件の誤送信', ['1件: 1 件 exact']],
    ['Office 365 アカウント 3件', ['3件: 3 件 exact']],
    ['30名前後', ['30名前後: 30 名 about']],
    ['3名様', ['3名: 3 名 exact']],
    ['一日 8,000 件まで', ['8,000 件まで: 8000 件 max']],
    ['10 箱までのご注文', ['10 箱まで: 10 箱 max']],
    ['5 拠点まで拡大', ['5 拠点: 5 拠点 exact']],
    ['30件までに', ['30件: 30 件 exact']],
    ['4日まで、8月4日まで', []],
    ['医療用品 約 1,200 品', ['約 1,200 品: 1200 品 about']],
    ['24時間監視を3拠点で', ['3拠点: 3 拠点 exact']],
    ['弊社社員一名', ['一名: 1 名 exact']]
  ]
  it.each(single)('%s', (text, expected) => expect(read(text)).toEqual(expected))

  const ranges: [string, string[]][] = [
    ['従来の 1～2 割程度', ['1~2 割程度: 1..2 割 about']],
    ['約 60~70 名', ['約 60~70 名: 60..70 名 about']],
    ['1〜2万人', ['1~2万人: 10000..20000 人 exact']],
    ['5,000～1万人', ['5,000~1万人: 5000..10000 人 exact']],
    ['5-10名', ['5-10名: 5..10 名 exact']],
    ['5ー10名', ['5ー10名: 5..10 名 exact']],
    ['4、5通', ['4、5通: 4..5 通 about']],
    ['3件から5件程度', ['3件から5件程度: 3..5 件 about']],
    ['3件から5件まで', ['3件から5件: 3..5 件 exact']],
    ['約3～約5件', ['約3~約5件: 3..5 件 about']],
    ['3名～5名', ['3名~5名: 3..5 名 exact']]
  ]
  it.each(ranges)('range %s', (text, expected) => expect(read(text)).toEqual(expected))

  const changes: [string, string[]][] = [
    ['9→10 サプライヤー', ['9→10 サプライヤー: 9→10 サプライヤー exact']],
    ['約 310→約 1,280 商品', ['約 310→約 1,280 商品: 310→1280 商品 about']],
    ['310商品 → 最大 1,280商品', ['310商品 → 最大 1,280商品: 310→1280 商品 max']],
    ['（18→69に変更）', ['18→69: 18→69  exact']],
    ['18件 ⇒ 69件', ['18件 ⇒ 69件: 18→69 件 exact']],
    ['18名から69名に訂正', ['18名から69名: 18→69 名 exact']]
  ]
  it.each(changes)('change %s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ...[
      '第 1 弾',
      '第三社',
      '2 丁目',
      '6 番 8 号',
      '3PL',
      '2月',
      '10時',
      '5日',
      '※6 件名',
      '第26条第1項',
      '8-1',
      '1.2.3'
    ],
    ...[
      '03-1234-5678 名',
      '10:30 件',
      '10/27 件',
      '3件目',
      '1件ごとに',
      '同一人物',
      '一部のお客様',
      '数十名',
      '複数件'
    ],
    ...[
      'ホテルH2 店',
      '別紙1 社',
      'Office 365 アカウント',
      '18→69',
      '4月10日程度',
      '13時20分程度',
      '2031年以内',
      '10月1日~5日'
    ]
  ])('nothing in %s', (text) => expect(read(text)).toEqual([]))

  it('keeps a telephone number out of a range', () => expect(read('0120-333-444 社')).toEqual([]))

  it('takes no change between different units', () => {
    expect(read('2社から3名に連絡')).toEqual(['2社: 2 社 exact', '3名: 3 名 exact'])
  })

  it('takes two counts joined with から for two', () => expect(read('3件から5件')).toHaveLength(2))

  it('gives ordered, disjoint spans inside any text', () => {
    const pieces = fc.constantFrom(
      '約',
      '最大',
      '3',
      '1,234',
      '万',
      '件',
      '名',
      '~',
      '→',
      '以上',
      '程度',
      ' ',
      '、',
      '一',
      '第',
      '日'
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const {start, end, unitStart, unitEnd} of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(unitStart).toBeGreaterThan(start)
          expect(unitEnd).toBeLessThanOrEqual(end)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
