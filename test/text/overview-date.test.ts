import {describe, expect, it} from 'vitest'
import {
  isDatePlaceholder,
  looksLikeGarbledDate,
  looksLikeOverviewDate,
  parseOverviewDate
} from '../../src/text/overview-date.ts'

interface Reading {
  publishedOn: string | null
  updatedOn?: string
  doubtful?: true
}

const corpus: [Reading, string[]][] = [
  [
    {publishedOn: '2025-09-05'},
    [
      '2025年9月5日',
      '2025 年 9 月 5 日',
      '２０２５年９月５日',
      '2025年９⽉５⽇',
      '2025/09/05',
      '2025.9.5',
      '2025-09-05',
      '令和7年9月5日',
      '令和７年９月５日',
      'R7.9.5',
      '2025年9月5日（金）',
      '2025年9月5日 18:00',
      '2025年9月5日日',
      '2025年9月5日（ソースコードより）',
      '2025年9月5日（URLより）',
      '2025年9月5日（その後更新あり）',
      '公表日：2025年9月5日'
    ]
  ],
  [{publishedOn: '2025-09-05', doubtful: true}, ['2025年9月5日？', '2025年9月5日?', '2025年9月5日（？）']],
  [
    {publishedOn: '2025-09-05', updatedOn: '2025-09-08'},
    [
      '2025年9月5日（9月8日更新）',
      '2025年9月5日(9月8日更新)',
      '2025年9月5日、9月8日更新',
      '2025年9月5日、2025年9月8日更新',
      '2025年9月5日（2025年9月8日更新）',
      '2025年9月5日（更新：9月8日）',
      '2025年9月5日（最終更新日：2025年9月8日）',
      '2025年9月5日（9月8日追記）'
    ]
  ],
  [{publishedOn: null, updatedOn: '2025-09-08'}, ['2025年9月8日更新', '更新日：2025年9月8日', '2025年9月8日 更新']],
  [{publishedOn: '2025-12-28', updatedOn: '2026-01-06'}, ['2025年12月28日（2026年1月6日更新）']],
  [
    {publishedOn: '2025-01'},
    [
      '2025年1月XX日',
      '2025年1月ＸＸ日',
      '2025年1月',
      '2025年1月頃',
      '2025年1月X日',
      '2025年1月??日'.replace('??', 'xx')
    ]
  ],
  [
    {publishedOn: null},
    ['日付記載なし', '（日付記載なし）', '日付の記載なし', '公表日不明', '掲載日：記載なし'.replace('：', '')]
  ]
]

describe('parseOverviewDate', () => {
  for (const [reading, spellings] of corpus) {
    it.each(spellings)(`%s → ${JSON.stringify(reading)}`, (text) => {
      expect(parseOverviewDate(text, null)).toEqual({
        publishedOn: reading.publishedOn,
        updatedOn: reading.updatedOn ?? null,
        doubtful: reading.doubtful ?? false,
        garbled: false
      })
      expect(looksLikeOverviewDate(text)).toBe(true)
    })
  }

  it('takes the year of the path where the bullet has none', () => {
    expect(parseOverviewDate('12月頃', '2025-12')).toMatchObject({publishedOn: '2025-12', garbled: false})
    expect(parseOverviewDate('9月5日', '2025-09-05')).toMatchObject({publishedOn: '2025-09-05'})
  })

  it.each(['2025年9がちゅ5日', '2025年9月がちゅ5日', '2025年q月5日'])('%s is garbled', (text) => {
    expect(parseOverviewDate(text, '2025-09-05')).toMatchObject({publishedOn: null, updatedOn: null, garbled: true})
    expect(looksLikeGarbledDate(text)).toBe(true)
  })
})

describe('looksLikeOverviewDate', () => {
  it.each([
    '',
    '架空商事株式会社',
    'システム障害のお知らせ',
    '2025年9月5日に発生したシステム障害のお知らせ',
    '2025.9.5 システム障害のお知らせ',
    '9月5日のシステム障害について',
    '2025年度決算への影響',
    '令和グループ株式会社',
    'https://example.jp/2025/09/05',
    '第2報'
  ])('%j is no date', (text) => {
    expect(looksLikeOverviewDate(text)).toBe(false)
  })
})

describe('isDatePlaceholder', () => {
  it.each(['日付記載なし', '日付不明', '（掲載日不明）', '日時なし'])('%s is one', (text) => {
    expect(isDatePlaceholder(text)).toBe(true)
  })
  it.each(['', '記載なし', '（記載なし）', '(タイトルなし)', '（確認できず）', '2025年9月5日', '日本不明'])(
    '%j is none',
    (text) => {
      expect(isDatePlaceholder(text)).toBe(false)
    }
  )
})

describe('looksLikeGarbledDate', () => {
  it.each(['', '架空商事', '株式会社2025年', '2025年の障害、復旧のお知らせ'])('%j is none', (text) => {
    expect(looksLikeGarbledDate(text)).toBe(false)
  })
})
