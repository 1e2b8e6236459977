import {describe, expect, it} from 'vitest'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import {entry} from '../../entry.ts'
import {outlineOf, sliceOf} from '../../lines.ts'

const linesOf = (body: string) => factText(outlineOf(entry({body})), '2025-09-05').lines
const rolesOf = (body: string) => linesOf(body).map(({line, role}) => [line.text, role])

describe('factText', () => {
  it('carries the title bullet and the day of reference', () => {
    const text = factText(outlineOf(entry({title: '情報漏えいのお詫び'})), null)
    expect(text.title?.text).toBe('情報漏えいのお詫び')
    expect(text.publishedOn).toBeNull()
  })

  it('gives each line the role of its heading', () => {
    expect(rolesOf('はじめの文です。\n\n## 1. 原因\n設定の誤りです。\n\n### (1) 侵入経路\n不明です。')).toEqual([
      ['はじめの文です。', 'other'],
      ['1. 原因', 'cause'],
      ['設定の誤りです。', 'cause'],
      ['(1) 侵入経路', 'cause'],
      ['不明です。', 'cause']
    ])
  })

  it.each([
    ['a bracketed caption', '【漏えいした情報】', 'dataItems'],
    ['a sign', '■ 対応状況', 'response'],
    ['a number', '２．再発防止策', 'prevention'],
    ['a colon', '漏えいの原因：', 'cause'],
    ['a line alone', '二次被害の有無', 'secondaryDamage']
  ])('%s reaches the lines under it', (_, caption, role) => {
    const [first, second] = linesOf(`${caption}\n\n架空の文です。`)
    expect([first?.isHeading, first?.role, second?.role, second?.heading]).toEqual([true, role, role, caption])
  })

  it.each([
    ['a sentence', '■ 調査を続けています。'],
    ['a list item with a dot', '・氏名'],
    ['a note', '※ 件数は調査中'],
    ['the end of a polite sentence', '下記のとおりお知らせします'],
    ['a name', '架空商事株式会社'],
    ['an entry of a chronology', '3月6日　保守業者から連絡を受け、サーバーを停止']
  ])('%s is no caption', (_, line) => {
    expect(linesOf(`${line}\n\n架空の文です。`)[0]?.isHeading).toBe(false)
  })

  it('closes a caption at the next of its style and at a heading', () => {
    expect(
      rolesOf('■原因\n\n①侵入経路\n\n不明です。\n\n■再発防止策\n\n研修です。\n\n## 概要\n文です。').map(
        ([, role]) => role
      )
    ).toEqual(['cause', 'cause', 'cause', 'prevention', 'prevention', 'overview', 'overview'])
  })

  it('reads the label of a line for that line alone', () => {
    expect(rolesOf('## 概要\n漏えいした情報：氏名、住所\n件数は次のとおりです。')).toEqual([
      ['概要', 'overview'],
      ['漏えいした情報：氏名、住所', 'dataItems'],
      ['件数は次のとおりです。', 'overview']
    ])
  })

  it('joins lines broken in the middle of a sentence, and only those', () => {
    const [joined, ...rest] = linesOf(
      '架空商事のサーバーが不正なアクセスを受け、お客様の情報が外部へ流\n出した可能性があります。\n・氏名\n・住所'
    )
    expect(joined?.sentences).toHaveLength(1)
    expect(joined && sliceOf(joined.line)).toBe(joined?.line.text)
    expect(rest.map(({line}) => line.text)).toEqual(['・氏名', '・住所'])
  })

  it('cuts sentences', () => {
    expect(linesOf('停止しました。調査中です。')[0]?.sentences).toEqual([
      {start: 0, end: 7},
      {start: 7, end: 13}
    ])
  })

  it.each([
    ['a block quote', '> 情報が漏えいしました。'],
    ['the dated title of a notice', '2025年4月1日 個人情報漏えいに関するお詫び'],
    ['a title with its address', '情報漏えいについて https://example.jp/1'],
    ['an earlier notice', '前回のお知らせ：個人情報の流出について']
  ])('%s is quoted', (_, line) => {
    expect(linesOf(`概要です。\n\n${line}\n\n終わりです。`).map(({quoted}) => quoted)).toEqual([false, true, false])
  })

  it('quotes what stands under links and under the text of a mail', () => {
    const quoted = linesOf('## 関連リンク\n- 情報流出のお詫び\n\n## 不審メールの文面\n口座が盗まれました。').map(
      (line) => line.quoted
    )
    expect(quoted).toEqual([false, true, false, true])
  })

  it('does not quote a label that ends like a title', () => {
    expect(linesOf('2025年4月1日、情報の漏えいが判明しました。')[0]?.quoted).toBe(false)
  })
})
