import {describe, expect, it} from 'vitest'
import {isPlainBullet, isPlainHeading, isPlainText} from '../../src/syntax/plain-blocks.ts'

describe('isPlainText', () => {
  it.each([
    '2025年1月9日、停止しました。',
    '（１）架空商事株式会社',
    '※1 対象は100名です。',
    '10．5万件です。',
    '・氏名',
    'https://example.jp/a?b=c&d=e',
    '行末の空白 ',
    '[※1] 注',
    'Q&A'
  ])('%j is nothing but text', (line) => {
    expect(isPlainText(line)).toBe(true)
  })

  it.each([
    '- 氏名',
    '1. 概要',
    '12) 概要',
    '# 概要',
    '#架空',
    '> 引用',
    '---',
    '===',
    '+ 氏名',
    ': 氏名',
    '| 氏名 |',
    ' 字下げ',
    '\t字下げ',
    '行末の空白  ',
    '**重要**',
    '架空_商事',
    '`符号`',
    '<br>',
    '[※1](注)',
    'A&amp;B',
    '\\*',
    'a | b',
    '改行\r'
  ])('%j may be markup', (line) => {
    expect(isPlainText(line)).toBe(false)
  })
})

describe('isPlainHeading', () => {
  it.each(['# 本文', '###### 連絡先', '##  概要', '# 概要 '])('%j is a heading of nothing but text', (line) => {
    expect(isPlainHeading(line)).toBe(true)
  })

  it.each(['#本文', '# ', '####### 概要', '# 概要 #', ' # 概要', '## **概要**', '概要'])('%j is not', (line) => {
    expect(isPlainHeading(line)).toBe(false)
  })
})

describe('isPlainBullet', () => {
  it.each(['- 架空商事株式会社', '- 2025年1月9日', '- https://example.jp/', '- 架空商事株式会社  '])(
    '%j is a bullet of nothing but text',
    (line) => {
      expect(isPlainBullet(line)).toBe(true)
    }
  )

  it.each(['-', '- ', '-架空', '-  架空', '- - 架空', '- # 架空', '- 1. 架空', '* 架空', '- **架空**', '- [架空](a)'])(
    '%j is not',
    (line) => {
      expect(isPlainBullet(line)).toBe(false)
    }
  )
})
