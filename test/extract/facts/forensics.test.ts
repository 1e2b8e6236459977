import {describe, expect, it} from 'vitest'
import {extractForensics} from '../../../src/extract/facts/forensics.ts'
import {slicesOf, textOf} from './text-of.ts'

const takesPart = (body: string) => extractForensics(textOf(body)).value

describe('extractForensics', () => {
  it.each([
    '外部専門家の協力のもと、調査を進めております。',
    '第三者機関による調査を開始する予定です。',
    'セキュリティ会社に診断を依頼しました。',
    '専門のIT業者にも依頼し確認中です。',
    '委託先が外部の業者に調査を依頼しています。',
    '外部の事業者と連携し、被害範囲の調査を進めております。',
    '外部の協力会社とともに、侵入経路の特定を進めています。',
    '専門の技術者が端末の記録を調べています。',
    '## フォレンジック調査\n完了しました。'
  ])('true: %s', (body) => {
    expect(takesPart(body)).toBe(true)
  })

  it.each([
    '外部の第三者から攻撃を受けました。',
    '警察および関係機関と連携しています。',
    '外部の事業者と連携し、代わりの窓口を設けました。',
    '委託先の外部ベンダーが運用するシステムが停止しました。',
    '必要に応じて外部専門家に相談します。',
    'フォレンジック調査とは、証拠を保全して行う調査です。',
    '損害調査会社から連絡を受けました。',
    '外部のセキュリティ会社から情報が公開されている旨の連絡を受け、調査を開始しました。',
    '## お客様へのお願い\n高い安全性が必要な方は専門業者にご相談ください。'
  ])('false: %s', (body) => {
    expect(takesPart(body)).toBe(false)
  })

  it('gives the words with their places', () => {
    const body = '本日、**専門機関**に依頼しました。'
    const {evidence} = extractForensics(textOf(body))
    expect(slicesOf(body, evidence)).toEqual(['専門機関'])
  })
})
