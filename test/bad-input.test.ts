import {describe, expect, it} from 'vitest'
import {type Disclosure, DisclosureError, disclosureSchema, parseDisclosure, safeParseDisclosure} from '../src/index.ts'
import {entry} from './entry.ts'
import {bodyOf, lettersOfSections, lettersOfSource} from './kept-text.ts'
import {expectPlacesInside} from './places.ts'

/** Reads a body that must be read: with the right overview, with a valid result, and with all of its text. */
function expectRead(body: string, kept = true): Disclosure {
  const text = entry({body})
  const disclosure = parseDisclosure(text)
  expect(disclosureSchema.safeParse(disclosure).success).toBe(true)
  expect(disclosure.publication).toMatchObject({
    title: 'システム障害のお知らせ',
    publishedOn: '2025-09-05',
    organizations: ['架空商事株式会社'],
    sourceUrl: 'https://example.jp/news/5'
  })
  expectPlacesInside(disclosure, text)
  if (kept) expect(lettersOfSections(disclosure.sections, text)).toBe(lettersOfSource(bodyOf(text)))
  return disclosure
}

function expectRefused(value: string | Uint8Array, code: string): void {
  const result = safeParseDisclosure(value)
  expect(result).toMatchObject({success: false, error: {code}})
  if (!result.success) {
    expect(result.error).toBeInstanceOf(DisclosureError)
    expect(result.error.message).toMatch(/^Unexpected [^\n]{5,150}$/)
  }
}

describe('what is no disclosure', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    [
      'a web article',
      '# 新製品の発表\n\n架空商事は本日、新しい製品を発表しました。\n\n## 価格\n\n- 一\n- 二\n- 三\n- 四'
    ],
    ['HTML', '<!doctype html><html><body><h1>公表概要</h1><p>本文</p></body></html>'],
    ['JSON', '{"publication": {"title": "公表概要"}}'],
    ['a table', 'a,b\n1,2\n'],
    ['two million letters', 'あ'.repeat(2_000_000)],
    ['unpaired surrogates', '\ud800\udc00\udc00\ud800'.repeat(100)],
    ['a heading inside a quote', '> # 公表概要\n> - 一\n> - 二'],
    ['a heading inside code', '```\n# 公表概要\n- 一\n- 二\n- 三\n# 本文\n```']
  ])('%s', (_, text) => {
    expectRefused(text, 'not-a-disclosure')
    expectRefused(new TextEncoder().encode(text), 'not-a-disclosure')
  })

  it('binary data', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(100)])
    expectRefused(png, 'not-text')
    expectRefused(
      Uint8Array.from({length: 4096}, (_, place) => (place * 197 + 13) % 256),
      'not-text'
    )
    expectRefused('PK\u0003\u0004\0\0\0\0', 'not-text')
  })

  it('fifty megabytes, refused before they are read', () => {
    const text = entry({body: 'あ'.repeat(50_000_000)})
    const bytes = new Uint8Array(50_000_000).fill(0x61)
    const before = process.cpuUsage().user
    expectRefused(text, 'too-large')
    expectRefused(bytes, 'too-large')
    expect(process.cpuUsage().user - before).toBeLessThan(500_000)
  })
})

describe('markup that never ends', () => {
  it.each([
    '<!-- 覚え書き\n受注は止まった\n\n次の文',
    '<script>\n受注は止まった\n\n次の文',
    '<script src="a"\n受注は止まった\n\n次の文',
    '<style>\n受注は止まった',
    '<pre>\n受注は止まった',
    '<div\n受注は止まった\n\n次の文',
    '<div>\n受注は止まった\n\n次の文',
    '<details>\n<summary>\n受注は止まった',
    '<a href="https://example.jp/\n受注は止まった',
    '<?php\n受注は止まった',
    '<![CDATA[\n受注は止まった',
    '<!DOCTYPE\n受注は止まった',
    '```\n受注は止まった\n\n次の文',
    '~~~~\n受注は止まった',
    '`受注は止まった\n\n次の文',
    '**受注は止まった\n\n次の文',
    '***受注*は止まった',
    '[受注は止まった\n\n次の文',
    '[受注](は止まった\n\n次の文',
    '![受注](は止まった',
    '[受注][は止まった',
    '「受注（は【止まった\n\n次の文',
    '| 受注 | は\n|---|\n| 止まった',
    '> - > - 受注は止まった',
    '## \n受注は止まった\n#',
    '\\',
    '&#',
    '受注は止まった\\\n'
  ])('%j keeps its text', (body) => {
    // Names of tags are no text; what stands between them is.
    const {sections} = expectRead(body, !/<[a-z]/.test(body))
    const read = lettersOfSections(sections, '')
    for (const word of ['受注', '止まった', '次の文']) if (body.includes(word)) expect(read).toContain(word)
  })
})

describe('line ends and odd characters', () => {
  const body = '受注が停止。\n\n## 原因\n- 一\n- 二\n\n| 日 | 事 |\n|---|---|\n| 1日 | 停止 |'
  const short = ({publication, sections}: Disclosure) => [
    publication.title,
    publication.publishedOn,
    publication.organizations,
    publication.sourceUrl,
    sections.map(({heading, role, blocks}) => [heading, role, blocks.map(({kind, text}) => [kind, text])])
  ]

  it.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r']
  ])('%s', (_, lineEnd) => {
    const plain = entry({body})
    const text = plain.replaceAll('\n', lineEnd)
    const disclosure = parseDisclosure(text)
    expect(short(disclosure)).toEqual(short(parseDisclosure(plain)))
    expectPlacesInside(disclosure, text)
  })

  it('NUL in a text that is an entry all the same', () => {
    expect(expectRead('受注\0が停止\0\0').sections[0]?.blocks[0]?.text).toBe('受注\0が停止\0\0')
  })

  it('unpaired surrogates', () => {
    expect(expectRead('受注\ud800が\udc00停止').sections[0]?.blocks[0]?.text).toBe('受注\ud800が\udc00停止')
    expect(parseDisclosure(entry({title: '題\ud83d'})).publication.title).toBe('題\ud83d')
  })

  it.each(['\u2028', '\u0085', '\u000b', '\u200b', '\u202e', '\ufeff', '\ufffe', '\u{10ffff}', 'か\u3099'])(
    'U+%#: %j inside a sentence',
    (character) => {
      expect(expectRead(`受注${character}停止`).sections[0]?.blocks[0]?.text).toBe(`受注${character}停止`)
    }
  )
})

describe('nesting and repetition without end', () => {
  const times = 10_000
  const indented = Array.from({length: times}, (_, place) => `${'  '.repeat(place % 30)}- 段`).join('\n')
  it.each<[string, string]>([
    ['bullets on one line', `${'- '.repeat(times)}末`],
    ['bullets on lines of their own', indented],
    ['ever deeper bullets', Array.from({length: 500}, (_, place) => `${'  '.repeat(place)}- 段`).join('\n')],
    ['quotes', `${'> '.repeat(times)}末`],
    ['quotes without blanks', `${'>'.repeat(times)}末`],
    ['quotes and bullets', `${'> - '.repeat(times)}末`],
    ['emphasis', `${'*甲 **乙 '.repeat(times)}末`],
    ['asterisks', `${'*'.repeat(times)}末`],
    ['underscores', `${'_甲 '.repeat(times)}末`],
    ['brackets', `${'['.repeat(times)}末`],
    ['images', `${'!['.repeat(times)}末`],
    ['links', `${'[甲]('.repeat(times)}末`],
    ['Japanese brackets', `${'（【「'.repeat(times)}末`],
    ['backticks', `${Array.from({length: 200}, (_, place) => '`'.repeat(place)).join('甲')}末`],
    ['fences', '```\n甲\n'.repeat(999)],
    ['angle brackets', `${'<'.repeat(times)}末`],
    ['tags', `${'<div>\n'.repeat(2000)}末`],
    ['comments', `${'<!--\n'.repeat(2000)}末`],
    ['ampersands', `${'&'.repeat(times)}末`],
    ['backslashes', `${'\\'.repeat(times)}末`],
    ['a quote that goes on', `> 引\n${'続\n'.repeat(3000)}末`],
    ['blanks', `${' '.repeat(times)}末`],
    ['wide blanks', `甲${'　'.repeat(times)}末`],
    ['digits', `${'1'.repeat(times)}件`],
    ['groups of digits', `${'1,234'.repeat(times)}件`],
    ['dates', '2025年1月9日、'.repeat(2000)],
    ['numerals', `${'千二百万'.repeat(times)}件`],
    ['footnote marks', '（※1、2）'.repeat(1000)],
    ['particles', '架空の'.repeat(times)],
    ['URLs', 'https://example.jp/'.repeat(2000)],
    ['arrows', '1→'.repeat(times)],
    ['headings', '## 原因\n'.repeat(1000)],
    ['cells', `|${'甲|'.repeat(2000)}\n|${'-|'.repeat(2000)}`]
  ])('%s', (name, body) => {
    const kept = !['tags', 'ever deeper bullets', 'bullets on lines of their own'].includes(name)
    const disclosure = expectRead(body, kept)
    if (!kept) expect(lettersOfSections(disclosure.sections, '').match(/[段末]/g)).toEqual(body.match(/[段末]/g))
  })

  it('an overview of ten thousand bullets', () => {
    const links = Array.from({length: times}, (_, place) => `- 関連${place}：https://example.org/${place}`)
    expect(parseDisclosure(entry({links})).publication.otherLinks).toHaveLength(times)
  })
})

describe('time', () => {
  const chapter = (place: number) =>
    [
      `## ${place}．対応状況`,
      '受注システムは2025年8月30日に停止し、約1,200件の注文に影響がありました（※1）。**9月3日**に一部を再開しています。',
      '- 対象：法人のお客様　340名',
      '- 出荷拠点：架空物流センター',
      '',
      '| 日時 | 内容 |',
      '|---|---|',
      '| 8月30日 2:10 | 異常を検知 |',
      '| 8月31日 | 外部の専門家に調査を依頼 |',
      '',
      '※1 重複を含みます。詳細は https://example.jp/a_b をご覧ください。',
      ''
    ].join('\n')
  const report = (chapters: number) =>
    entry({body: Array.from({length: chapters}, (_, place) => chapter(place + 1)).join('\n')})

  /** Least processor time of some runs, in microseconds: other processes of the machine do not count. */
  function processorTime(text: string): number {
    const runs = Array.from({length: 4}, () => {
      const before = process.cpuUsage().user
      parseDisclosure(text)
      return process.cpuUsage().user - before
    })
    return Math.min(...runs)
  }

  it('grows with the length of a realistic entry, not with its square', () => {
    processorTime(report(20))
    const [short, long] = [processorTime(report(20)), processorTime(report(160))]
    // Eight times the text; a quadratic reader would need sixty-four times the time.
    expect(long / short).toBeLessThan(24)
  })

  it('grows with the length of one line of dated sentences, not with its square', () => {
    const line = (sentences: number) =>
      entry({body: '受注システムは停止しておりましたが、9月3日に再開しました。'.repeat(sentences)})
    processorTime(line(1000))
    expect(processorTime(line(8000)) / processorTime(line(1000))).toBeLessThan(24)
  })
})
