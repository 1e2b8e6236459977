import {describe, expect, it} from 'vitest'
import {extractPublication} from '../../src/extract/publication.ts'
import {disclosureMessageSchema} from '../../src/schema/message.ts'
import {type EntryParts, entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

const path = '2025/09/01_架空商事株式会社.md'

/** Rule, severity and what stands at the place of each message. */
function messagesOf(parts: EntryParts, entryPath: string | null = null): [string, string, string | null][] {
  const text = entry(parts)
  return extractPublication(outlineOf(text), entryPath).messages.map((message) => {
    expect(disclosureMessageSchema.safeParse(message).success).toBe(true)
    expect(message.reason).toMatch(/^Unexpected .+, expected .+/)
    const {place} = message
    return [message.ruleId, message.severity, place && text.slice(place.start.offset, place.end.offset)]
  })
}

describe('publicationMessages', () => {
  it.each<[string, EntryParts, [string, string, string | null][]]>([
    ['nothing', {}, []],
    ['an empty heading', {heading: '# '}, [['overview-heading', 'error', '']]],
    ['a slip in a heading', {heading: '# 公表以外用'}, [['overview-heading', 'error', '公表以外用']]],
    ['a note in a heading is none', {heading: '# 公表概要（続報）'}, []],
    ['no heading', {heading: ''}, [['overview-heading', 'error', null]]],
    ['no body', {bodyHeading: ''}, [['body-missing', 'error', null]]],
    ['no date', {overview: ['- お知らせ', '- 架空商事', '- https://example.jp/']}, [['date-missing', 'warning', null]]],
    ['a doubtful date', {date: '2025年9月5日？'}, [['date-doubtful', 'warning', '2025年9月5日？']]],
    ['a garbled date', {date: '2025年9がちゅ5日'}, [['date-garbled', 'error', '2025年9がちゅ5日']]],
    ['a date that is told to be missing', {date: '日付記載なし'}, []],
    [
      'a swap',
      {overview: ['- お知らせ', '- 架空商事', '- 2025年9月5日', '- https://example.jp/']},
      [['date-organization-swapped', 'error', '2025年9月5日']]
    ],
    ['no source', {source: ''}, [['source-missing', 'warning', '']]],
    ['a source that was not found', {source: '（確認できず）'}, [['source-missing', 'warning', '（確認できず）']]],
    [
      'two sources',
      {source: 'https://example.jp/ahttps://example.jp/b'},
      [['source-urls-glued', 'error', 'https://example.jp/ahttps://example.jp/b']]
    ],
    ['a label without a link', {links: ['- 第1報：']}, [['prior-report-without-link', 'error', '第1報：']]],
    [
      'an empty overview',
      {overview: []},
      [
        ['title-missing', 'error', null],
        ['organization-missing', 'error', null],
        ['source-missing', 'warning', null],
        ['date-missing', 'warning', null]
      ]
    ]
  ])('%s', (_, parts, messages) => {
    expect(messagesOf(parts)).toEqual(messages)
  })

  it('says where a date was taken from', () => {
    const {messages} = extractPublication(outlineOf(entry({date: '2025年9がちゅ5日'})), path)
    expect(messages[0]?.reason).toContain('took 2025-09-01 from the path')
    expect(messagesOf({overview: ['- お知らせ', '- 架空商事', '- https://example.jp/']}, path)).toEqual([
      ['date-from-path', 'warning', null]
    ])
  })
})
