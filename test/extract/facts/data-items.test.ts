import {describe, expect, it} from 'vitest'
import {extractDataItems} from '../../../src/extract/facts/data-items.ts'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import type {LeakCode} from '../../../src/lexicon/fact-codes.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

const read = (body: string, leak: LeakCode = 'possible') =>
  extractDataItems(factText(outlineOf(entry({body})), null), leak)
const codesOf = (body: string, leak?: LeakCode) => read(body, leak).map(({code}) => code)

const list = '## 漏えいした可能性のある情報\n'

describe('extractDataItems', () => {
  it.each([
    ['a list', `${list}- 氏名\n- 住所`],
    ['a sentence', '会員様の氏名、住所が流出した可能性があります。'],
    ['a label', '漏えいした情報：氏名、住所'],
    ['brackets', '会員情報（氏名・住所）が第三者に閲覧された可能性を否定できません。'],
    ['a table', '## 対象者\n|対象|項目|\n|-|-|\n|会員|氏名、住所|'],
    ['a table of any section', '## 概要\n|区分|情報の項目|件数|\n|-|-|-|\n|会員|氏名、住所|12|'],
    ['a caption with items', `${list}● 会員：氏名、住所`],
    ['what the sentence announces', '漏えいした情報は、氏名、住所です。'],
    ['a list that denies another', `${list}氏名、住所\n\n※クレジットカード情報は含まれておりません。`],
    ['a sentence that denies another', '氏名、住所が流出しましたが、口座番号は含まれておりません。'],
    ['an exclusion in brackets', `${list}氏名、住所（電話番号は除く）`]
  ])('reads %s', (_, body) => {
    expect(codesOf(body)).toEqual(['name', 'address'])
  })

  it('gives the words, their place and the rule', () => {
    const text = entry({body: `${list}- ご氏名\n- 氏名カナ`})
    const [name] = extractDataItems(factText(outlineOf(text), null), 'confirmed')
    expect(name?.text).toBe('氏名')
    const places = name?.evidence.map(({position}) => text.slice(position.start.offset, position.end.offset))
    expect(places).toEqual(['氏名', '氏名'])
    expect(name?.evidence.map(({rule}) => rule)).toEqual(['listed-items', 'listed-items'])
  })

  it.each(['none', 'notConfirmed', 'notMentioned'] as const)('reads none where the leak is %s', (leak) => {
    expect(codesOf(`${list}- 氏名`, leak)).toEqual([])
  })

  it.each([
    ['advice', '## お客様へのお願い\nパスワードの変更をお願いいたします。'],
    ['a contact', '## お問い合わせ窓口\n電話番号：（省略）'],
    ['a denial', `${list}クレジットカード番号は保有しておりません。`],
    ['a contingency', '万が一、氏名や住所の漏えいが確認された場合には公表いたします。'],
    ['the means of entry', '社員のIDとパスワードが窃取され、侵入されました。'],
    ['an address that was abused', 'メールアドレスが不正に利用され、迷惑メールが送信されました。'],
    ['what a fake page asks for', 'クレジットカード情報の入力を求める偽の画面が表示されました。'],
    ['a report that was not received', '氏名や住所が漏えいしたとの報告は受けておりません。']
  ])('reads no item in %s', (_, body) => {
    expect(codesOf(body)).toEqual([])
  })

  describe('otherPersonal', () => {
    it('stands for personal information of no kind', () => {
      expect(codesOf('お客様の個人情報が流出した可能性があります。')).toEqual(['otherPersonal'])
    })

    it('gives way to a kind', () => {
      expect(codesOf(`個人情報が流出した可能性があります。\n\n${list}- 氏名`)).toEqual(['name'])
    })

    it('stands beside kinds for an item of a list that names none', () => {
      const items = `${list}- 会員情報（氏名）\n- 採用面接を受けた方の個人情報`
      expect(codesOf(items)).toEqual(['name', 'otherPersonal'])
    })

    it('is not what only a denial names', () => {
      expect(codesOf('個人情報の漏えいは確認されておりません。情報漏えいの可能性は残ります。')).toEqual([])
    })
  })
})
