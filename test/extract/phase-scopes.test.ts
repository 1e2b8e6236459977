import {describe, expect, it} from 'vitest'
import {isUpdateWord, roundScope, scopesIn} from '../../src/extract/phase-scopes.ts'
import {fold} from '../../src/text/fold.ts'

function scopesOf(text: string): string[] {
  return scopesIn(fold(text)).map(({end, scope}) => `${text.slice(scope.start, scope.end)}|${text.slice(end)}`)
}

describe('scopesIn', () => {
  it.each([
    ['＜ケース＞2 拠点', ['ケース|2 拠点']],
    ['＜ケース＞2 拠点 ＜バラ＞1 拠点', ['ケース|2 拠点 ＜バラ＞1 拠点', 'バラ|1 拠点']],
    ['ケース注文：2 拠点　バラ注文：1 拠点', ['ケース注文|2 拠点　バラ注文：1 拠点', 'バラ注文|1 拠点']]
  ])('divides %s', (text, expected) => {
    expect(scopesOf(text)).toEqual(expected)
  })

  it.each([
    '＜更新＞全会員',
    '北倉庫（住所：架空市）',
    '一覧：https://example.com/list',
    '9:00 から 17:00 まで',
    '飲料 30 品目'
  ])('leaves whole: %s', (text) => {
    expect(scopesOf(text)).toEqual([])
  })
})

describe('roundScope', () => {
  it('reads the words in the bracket', () => {
    expect(roundScope('(バラ注文)約 90 品目')?.end).toBe(6)
  })

  it.each(['(離島を除く)全会員', '(診療所を含む)一部の会員', '(※1)飲料', '(単品)', '全会員(個人)'])(
    'refuses %s',
    (text) => {
      expect(roundScope(text)).toBeNull()
    }
  )
})

it('isUpdateWord tells marks of update from scopes', () => {
  expect(['新規', '第 9 報から更新', '常温品'].map(isUpdateWord)).toEqual([true, true, false])
})
