import {describe, expect, it} from 'vitest'
import {overviewItems} from '../../src/extract/overview-items.ts'
import {positionOf} from '../../src/syntax/outline.ts'
import {archiveUrl, type EntryParts, entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

const items = (parts: EntryParts) => overviewItems(outlineOf(entry(parts)))
const roles = (...bullets: string[]) => items({overview: bullets.map((text) => `- ${text}`)}).map(({role}) => role)
const link = archiveUrl('2025/09/01_架空商事株式会社.md')

describe('overviewItems: roles', () => {
  it.each<[string, string[], string[]]>([
    [
      'by place',
      ['お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/'],
      ['title', 'date', 'organization', 'source']
    ],
    [
      'by shape',
      ['お知らせ', '架空商事', '2025年9月5日', 'https://example.jp/'],
      ['title', 'organization', 'date', 'source']
    ],
    [
      'a date of a news list in the title',
      ['2025.9.5 お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/'],
      ['title', 'date', 'organization', 'source']
    ],
    [
      'links after the source',
      [
        'お知らせ',
        '2025年9月5日',
        '架空商事',
        'https://example.jp/',
        `第1報：${link}`,
        '関連：https://example.org/',
        '第2報：'
      ],
      ['title', 'date', 'organization', 'source', 'priorReport', 'link', 'priorReport']
    ],
    [
      'a source with none',
      ['お知らせ', '2025年9月5日', '架空商事', '（確認できず）', `第1報：${link}`],
      ['title', 'date', 'organization', 'source', 'priorReport']
    ],
    [
      'what is left over behind the source',
      ['お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/', '覚え書き'],
      ['title', 'date', 'organization', 'source', 'unknown']
    ],
    [
      'a second date',
      ['お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/', '2025年9月6日'],
      ['title', 'date', 'organization', 'source', 'unknown']
    ],
    [
      'an ID and a type before the title',
      ['事案ID：2025-09-01-架空商事', '公表種別：続報', 'お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/'],
      ['incidentId', 'releaseType', 'title', 'date', 'organization', 'source']
    ],
    [
      'a title that is only the number of a report',
      ['第２報', '2025年9月5日', '架空商事', 'https://example.jp/'],
      ['title', 'date', 'organization', 'source']
    ],
    [
      'Markdown links',
      [
        '[お知らせ](https://example.jp/1)',
        '2025年9月5日',
        '架空商事',
        '[公表資料](https://example.jp/)',
        `[第1報](${link})`
      ],
      ['title', 'date', 'organization', 'source', 'priorReport']
    ],
    [
      'a date with a slip in the place of 年',
      ['お知らせ', '2025ねん9月5日', '架空商事', 'https://example.jp/'],
      ['title', 'date', 'organization', 'source']
    ],
    [
      'a date without signs',
      ['お知らせ', '20250905', '架空商事', 'https://example.jp/'],
      ['title', 'date', 'organization', 'source']
    ],
    [
      'an ID and a type as bullets',
      ['お知らせ', '2025年9月5日', '架空商事', 'https://example.jp/', '事案ID：2025-09-01-架空商事', '公表種別：続報'],
      ['title', 'date', 'organization', 'source', 'incidentId', 'releaseType']
    ]
  ])('%s', (_, bullets, expected) => {
    expect(roles(...bullets)).toEqual(expected)
  })
})

describe('overviewItems: labels and values', () => {
  it.each([
    [`第1報：${link}`, '第1報'],
    [`第1報； ${link}`, '第1報'],
    [`関連 ${link}`, '関連'],
    [`[第1報](${link})`, '第1報'],
    [link, null],
    ['覚え書き', null]
  ])('%s', (text, label) => {
    expect(items({links: [`- ${text}`]}).at(-1)?.label).toBe(label)
  })

  it('takes what a named field says', () => {
    const named = items({links: ['- 事案ＩＤ： 2025-09-01-架空商事', '- 公表種別: 続報']})
    expect(named.slice(-2).map(({value}) => value)).toEqual(['2025-09-01-架空商事', '続報'])
  })

  it('gives the place of the text, without a glued hyphen', () => {
    const text = entry({overview: ['- お知らせ', '-2025年9月5日', '- 架空商事', '- https://example.jp/']})
    const places = overviewItems(outlineOf(text)).map(({line}) => positionOf(line))
    expect(places.map(({start, end}) => text.slice(start.offset, end.offset))).toEqual([
      'お知らせ',
      '2025年9月5日',
      '架空商事',
      'https://example.jp/'
    ])
  })
})
