import {describe, expect, it} from 'vitest'
import {isLeading, isUnderLeading} from '../../../src/extract/facts/data-item-leads.ts'
import {textOf} from './text-of.ts'

function firstLine(body: string) {
  const [line] = textOf(body).lines
  if (!line) throw new Error('no line')
  return line
}

describe('isLeading', () => {
  it.each([
    '以下の情報が閲覧された可能性があります。',
    '漏えいした情報は次のとおりです。',
    '会員ページにログイン後に、参照及びお手続きできる情報は、以下のとおりです。',
    '流出した可能性のあるデータにつきましては、下記の通りです。',
    '不正アクセスを受けました。漏えいした可能性のある項目は、'
  ])('%s leads a list', (text) => {
    expect(isLeading(firstLine(text))).toBe(true)
  })

  it.each([
    '情報漏えいの可能性を受け、以下の対応を行いました。',
    '以下の情報は漏えいしておりません。',
    '会員の情報が漏えいした可能性があります。',
    '対象となるデータは以下のとおりです。'
  ])('%s leads none', (text) => {
    expect(isLeading(firstLine(text))).toBe(false)
  })
})

describe('isUnderLeading', () => {
  it.each(['氏名、住所', '※電話番号は任意です。', '・お問い合わせ情報'])('%s belongs to the list', (text) => {
    expect(isUnderLeading(firstLine(text))).toBe(true)
  })

  it.each(['現在は復旧しております。', '・原因', '## 対応状況'])('%s ends it', (text) => {
    expect(isUnderLeading(firstLine(text))).toBe(false)
  })
})
