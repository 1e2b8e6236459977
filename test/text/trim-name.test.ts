import {describe, expect, it} from 'vitest'
import {trimName} from '../../src/text/trim-name.ts'

const trimmed = (text: string) => {
  const {start, end} = trimName(text, {start: 0, end: text.length})
  return text.slice(start, end)
}

describe('trimName', () => {
  it.each([
    ['弊社の「架空便」等', '架空便'],
    ['現在会員サイト', '会員サイト'],
    ['・会員サイト', '会員サイト'],
    ['1. 会員サイト', '会員サイト'],
    ['11月3日の配達サービス', '配達サービス'],
    ['当社サイトでのクレジットカード決済', 'クレジットカード決済'],
    ['「架空ナビ」のページ', '架空ナビ'],
    ['架空店の受注・出荷業務', '架空店'],
    ['受注、出荷等の通常業務', '受注、出荷'],
    ['当該予約システム', '予約システム'],
    ['【復旧】会員サイト', '会員サイト'],
    ['ポイントの交換', 'ポイントの交換'],
    ['ホームページの閲覧', 'ホームページの閲覧'],
    ['会員サイトのご利用', '会員サイト'],
    ['ホームページ内の「架空の間」', '架空の間'],
    ['今回の障害による会員サイト', '会員サイト'],
    ['休止中の会員サイト', '会員サイト'],
    ['A. 会員サイト', '会員サイト']
  ])('%j is %j', (text, name) => {
    expect(trimmed(text)).toBe(name)
  })
  it.each(['商品の発送', '一部発注システム'])('keeps %j', (name) => {
    expect(trimmed(name)).toBe(name)
  })
})
