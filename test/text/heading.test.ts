import {describe, expect, it} from 'vitest'
import {parseHeading} from '../../src/text/heading.ts'

describe('parseHeading: number', () => {
  const corpus: Record<string, string[]> = {
    '1': [
      '１．経緯',
      '1. 経緯',
      '1　経緯',
      '１、経緯',
      '1: 経緯',
      '1経緯',
      '⒈ 経緯',
      '■ 1. 経緯',
      '【1. 経緯】',
      '1.2026年の経過'
    ],
    '10': ['１０．窓口', '10 窓口'],
    '8-1': ['8-1 拠点', '８－１．拠点', '8‐1 拠点'],
    '4.3': ['4.3 調査と連携'],
    '(2)': ['（２）原因', '(2) 原因', '（ 2 ）原因', '⑵原因'],
    '3)': ['3) 対象', '３）対象'],
    '①': ['①項目', '① 項目', '➀項目', '❶ 項目', '・①項目'],
    '④': ['④2025年4月14日'],
    Ⅰ: ['Ⅰ. 概要', 'Ⅰ　概要'],
    II: ['II. 概要'],
    一: ['一、概要', '一．概要'],
    第1章: ['第１章 はじめに', '第 1 章　はじめに'],
    Q1: ['Q1. 何が起きましたか', 'Ｑ１：何が起きましたか'],
    'Q4-2': ['┗ Q4-2. 該当しますか'],
    'a)': ['a) 端末', 'ａ）端末'],
    A: ['A. 端末'],
    '(ア)': ['(ア) 端末', '（ア）端末']
  }
  for (const [number, headings] of Object.entries(corpus))
    it.each(headings)(`%s is ${number}`, (heading) => {
      expect(parseHeading(heading).number).toBe(number)
    })

  it.each([
    '2025年10月の状況',
    '10月1日',
    '１０ 月 １ 日',
    '7 月 30 日',
    '3つの対策',
    '1日の受注',
    '24時間体制の監視',
    '2 人目の担当者',
    '2次被害の有無',
    '2要素認証の導入',
    '2025/01/20 お知らせ',
    '9:00 再開',
    '0120-000-000',
    '03-0000-0000',
    '5.5万件の情報',
    '第2弾の開始',
    '第３報からの変更点',
    '一部サービスの停止',
    '（調査会社の見解）',
    '経緯',
    ''
  ])('%s has none', (heading) => {
    expect(parseHeading(heading).number).toBeNull()
  })

  it.each([
    ['2 本件の概要', '2', '本件の概要'],
    ['4 校内の対応', '4', '校内の対応'],
    ['3 時系列', '3', '時系列'],
    ['6　台帳の扱い', '6', '台帳の扱い'],
    ['5 日程', '5', '日程']
  ])('%s begins with a number, not with a count', (heading, number, title) => {
    expect(parseHeading(heading)).toMatchObject({number, title})
  })
})

describe('parseHeading: title', () => {
  it.each([
    ['■ ２．復旧状況（更新）', '復旧状況'],
    ['◾️今後の対応', '今後の対応'],
    ['-営業に関して', '営業に関して'],
    ['【１. これまでの経緯】', '【これまでの経緯】'],
    ['【原因】', '【原因】'],
    ['10月1日', '10月1日'],
    ['＜新規＞ 第 2 弾', '第 2 弾'],
    ['（３月５日更新）Q7. 報告しましたか', '報告しましたか'],
    ['■', '■'],
    ['【2025年7月1日追記】', '【2025年7月1日追記】']
  ])('%s gives %s', (heading, title) => {
    expect(parseHeading(heading).title).toBe(title)
  })
})

describe('parseHeading: update', () => {
  const corpus: [{kind: string; since: number | null}, string[]][] = [
    [
      {kind: 'updated', since: 6},
      ['復旧計画（第 6 報から更新）', '復旧計画 (第６報より更新)', '復旧計画（第六報から更新）']
    ],
    [
      {kind: 'updated', since: null},
      [
        '状況（下線更新）',
        '状況（更新）',
        '【更新】状況',
        '状況（3月5日更新）',
        '状況（今回更新）',
        '状況※更新',
        '【追記】状況',
        '状況（2026年1月9日 18:40 更新）',
        '追記(4日7:00現在)',
        '【追記:1月9日15:30分現在】'
      ]
    ],
    [{kind: 'unchanged', since: null}, ['状況（更新なし）', '状況（変更はありません）']],
    [{kind: 'unchanged', since: 2}, ['状況（第2報から変更はありません）']],
    [{kind: 'new', since: null}, ['＜新規＞ 状況', '【NEW】状況', '状況（新規）']]
  ]
  for (const [update, headings] of corpus)
    it.each(headings)('%s', (heading) => {
      expect(parseHeading(heading).update).toEqual(update)
    })

  it.each([
    '機器の更新',
    '追記（担当課）',
    '更新履歴',
    '対策（証明書の更新）',
    '新規受注の停止',
    '（架空サーバーの更新）'
  ])('%s has none', (heading) => {
    expect(parseHeading(heading).update).toBeNull()
  })
})

describe('parseHeading: rank', () => {
  it('falls from chapter to letter', () => {
    const ranks = ['第1章 概要', '1. 概要', '1-1 概要', '1-1-1 概要', '(1) 概要', '① 概要', 'a) 概要'].map(
      (heading) => parseHeading(heading).rank ?? -1
    )
    expect(ranks).toEqual([...ranks].sort((left, right) => left - right))
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  it('is null without a number, and for questions', () => {
    expect(parseHeading('概要').rank).toBeNull()
    expect(parseHeading('Q1. 概要').rank).toBeNull()
  })
})
