import {describe, expect, it} from 'vitest'
import {extractAffectedCounts} from '../../../src/extract/facts/affected-counts.ts'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import type {LeakCode} from '../../../src/lexicon/fact-codes.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

const read = (body: string, leak: LeakCode = 'possible') =>
  extractAffectedCounts(factText(outlineOf(entry({body})), null), leak)
const valuesOf = (body: string, leak?: LeakCode) => read(body, leak).affectedCounts.map(({value}) => value)

describe('extractAffectedCounts', () => {
  it.each([
    ['a sentence', '会員約3,400名の情報が流出した可能性があります。', [3400]],
    ['parts and the total', '## 対象者\n会員120名、職員30名、計150名', [120, 30, 150]],
    ['a table with bare numbers', '## 対象者\n|対象|件数|\n|-|-|\n|会員|1,200|\n|株主|80|', [1200, 80]],
    ['a table of any section', '## 概要\n|対象者|人数|\n|-|-|\n|会員|120名|', [120]],
    ['a number under its label', '## 概要\n漏えいした個人情報\n対象者数\n148,620人', [148620]],
    ['a number under a heading that counts', '【流出した可能性のある最大件数】\n- 38,313件', [38313]],
    ['accounts that were entered', '会員情報が閲覧された可能性があります。不正ログイン件数：84件', [84]],
    [
      'what an outsider left traces at',
      '情報が漏えいした可能性があります。メール約7,000通に対して、第三者によるアクセスの痕跡が確認されました。',
      [7000]
    ],
    [
      'no number under a heading that says it was not reached',
      '## 漏えいした情報\n会員120名\n\n## アクセスが無いことが確認された情報\n公開されているID 2名分',
      [120]
    ],
    ['a caption', '■ 対象件数：633件', [633]],
    ['a repetition once', '個人情報（633件）が流出しました。\n\n## 対象件数\n633件', [633]],
    ['equal numbers of two groups', '## 対象者\n- 会員：38名\n- 職員：38名', [38, 38]],
    ['a list that a line names', '## 概要\n- 漏えいした可能性のある人数\n\n会員 120 人\n\n職員 30 人', [120, 30]],
    ['a number behind the sentence on the leak', '会員情報が漏えいしました。件数は120件です。', [120]],
    [
      'a repetition in a note',
      '## 漏えいした情報\n会員19名分の氏名\n\n（※）会員は19名にとどまります。（確認中です。）',
      [19]
    ],
    ['a corrected value', '## 対象件数\n18件→69件', [69]],
    [
      'a value that the next sentence corrects',
      '前回のお知らせでは、漏えいした会員を1,200名としておりました。正しくは1,350名です。',
      [1350]
    ],
    [
      'a value that replaces the published one',
      '漏えいの対象者は1,200名と公表いたしました。その後の精査により、1,350名に訂正いたします。',
      [1350]
    ],
    [
      'those whose kinds of information are named',
      '誤って参加者38名のメールアドレスを「CC」に入力して送信しました。',
      [38]
    ],
    ['those concerned', '個人情報が漏えいした可能性があります。\n\n対象は1,120名です。', [1120]],
    [
      'a value in place of the first',
      '第1報では1,200件と発表しましたが、重複を除いた結果、1,085件であることが判明しました。',
      [1085]
    ],
    ['the number of a kind', '氏名、口座番号（4件）を含むデータへのアクセスが可能な状態でした。', [4]],
    [
      'brackets that go on with the sentence before',
      '会員の情報が漏えいした可能性があります。（全国で1,200名）',
      [1200]
    ],
    [
      'a number before the sentence on the leak',
      '件数は最大で約7,000件となる見込みです。会員情報が漏えいしたおそれがあります。',
      [7000]
    ],
    ['what a value has grown to', '漏えいした情報は、当初の1,500件から1,820件となりました。', [1820]],
    [
      'a part of those told before',
      '## 調査の結果\n- 会員6,812名の氏名が外部に送信されたことを確認しました。\n- このうち37名の方は、免許証の番号も含まれます。',
      [6812, 37]
    ]
  ])('reads %s', (_, body, values) => {
    expect(valuesOf(body)).toEqual(values)
  })

  it.each([
    ['services', '## 復旧の状況\n約200名が対応し、3店舗で再開しました。'],
    ['those who have been told', '漏えいの対象の方に連絡しております（うち529名の方に対し連絡済み）。'],
    ['mailboxes that were entered', '2名のメールアドレスに対する不正アクセスが判明しました。'],
    ['accounts that were abused', '侵害された4名のアカウントから、会員の情報を含むメールが外部に送信されました。'],
    ['cases of misuse under their heading', '## 被害の状況\n### 不正利用されたポイント\n444件'],
    ['kinds that are denied', '会員50名の住所は含まれておりません。'],
    ['a contact', '## お問い合わせ窓口\n専用窓口に120件のご連絡がありました。'],
    ['schools', '## 対象校\n小学校 26校'],
    ['staff', '外部の専門家3名が漏えいした情報を調査しています。']
  ])('reads none of %s', (_, body) => {
    expect(valuesOf(body)).toEqual([])
  })

  it('gives the largest value, and null where there is none', () => {
    expect(read('## 対象者\n会員120名、職員30名').affectedMax).toBe(120)
    expect(read('調査を続けています。')).toEqual({affectedCounts: [], affectedMax: null})
  })

  it('gives the words, their place and the rule', () => {
    const text = entry({body: '## 対象者\n会員 約 3,400 名'})
    const {affectedCounts} = extractAffectedCounts(factText(outlineOf(text), null), 'confirmed')
    expect(affectedCounts).toMatchObject([{value: 3400, unit: '名', qualifier: 'about'}])
    const [evidence] = affectedCounts[0]?.evidence ?? []
    expect(evidence?.rule).toBe('listed-number')
    expect(text.slice(evidence?.position.start.offset, evidence?.position.end.offset)).toBe(evidence?.text)
  })

  it('gives the number in brackets the qualifier before them', () => {
    const {affectedCounts} = read('最大1,895件（1,030名）の会員情報が流出した可能性があります。')
    expect(affectedCounts.map(({value, qualifier}) => [value, qualifier])).toEqual([
      [1895, 'max'],
      [1030, 'max']
    ])
  })

  it.each(['none', 'notMentioned'] as const)('reads none where the leak is %s', (leak) => {
    expect(valuesOf('## 対象者\n会員120名', leak)).toEqual([])
  })

  it('reads those who were exposed where the leak is not confirmed', () => {
    expect(valuesOf('## 対象者\n会員120名', 'notConfirmed')).toEqual([120])
  })
})
