import {describe, expect, it} from 'vitest'
import type {NameKind} from '../../src/text/service-name.ts'
import {isBareActivity, kindOfName, splitNames} from '../../src/text/service-name.ts'

const corpus: Record<NameKind, readonly string[]> = {
  quoted: ['「架空ナビ」', '公式サイト「架空ナビ」'],
  service: ['会員サイト', '架空堂オンラインショップ', 'クレジットカード決済', 'お電話による配車サービス'],
  activity: ['商品の発送', '生産活動', '物流体制', '取引先との取引', '外来診療', '受注・出荷業務', '会員登録'],
  system: ['倉庫管理システム', '社内システム', '電子カルテ'],
  generic: ['サービス', 'サイト', 'Webサイト', 'ご利用', 'ECサイト'],
  reference: ['当サービス', '当該サイト', '本システム'],
  thing: [],
  whole: ['一部システム', '各種サービス', 'すべてのシステム', '弊社システム'],
  none: [
    '共有サーバー',
    '対象アカウント',
    '関連システム',
    '関係システム',
    '以下のサービス',
    '社内ネットワーク',
    '業務用パソコン',
    '不正アクセス',
    'お問い合わせ窓口',
    '情報の閲覧',
    'ア'
  ]
}

describe('kindOfName', () => {
  for (const [kind, names] of Object.entries(corpus)) {
    it.each([...names])(`%j is ${kind}`, (name) => {
      expect(kindOfName(name)).toBe(kind)
    })
  }
})

describe('isBareActivity', () => {
  it.each(['出荷', 'ご注文', '受注・出荷業務', '予約受付', '受付', '生産活動'])('%j is nothing else', (name) => {
    expect(isBareActivity(name)).toBe(true)
  })
  it.each(['商品の発送', '架空店の受注', 'サイト'])('%j names more', (name) => {
    expect(isBareActivity(name)).toBe(false)
  })
})

describe('splitNames', () => {
  const split = (text: string) =>
    splitNames(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))
  it.each([
    ['受注、出荷', ['受注', '出荷']],
    ['会員サイトおよび予約サイト', ['会員サイト', '予約サイト']],
    ['「架空便」「空想便」', ['「架空便」', '「空想便」']],
    ['予約サイトや配達サービス', ['予約サイト', '配達サービス']],
    ['WEB受注・予約管理システム', ['WEB受注・予約管理システム']],
    ['園児の送迎および給食', ['園児の送迎', '給食']],
    ['会員サイト', ['会員サイト']]
  ])('%j gives %j', (text, names) => {
    expect(split(text)).toEqual(names)
  })
})
