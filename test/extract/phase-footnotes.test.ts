import {describe, expect, it} from 'vitest'
import {isFootnoteDefinition, referencesIn} from '../../src/extract/phase-footnotes.ts'
import {fold} from '../../src/text/fold.ts'

describe('referencesIn', () => {
  it.each([
    ['37 点（※2）', ['※2']],
    ['（※１、２）', ['※1', '※2']],
    ['点※3※4', ['※3', '※4']],
    ['件*1', ['*1']],
    ['（注4）', ['注4']],
    ['※10 月 30 日より', []],
    ['※通常出荷', []]
  ])('%s', (text, labels) => {
    expect(referencesIn(fold(text))).toEqual(labels)
  })
})

describe('isFootnoteDefinition', () => {
  it.each(['※1 手作業です。', '※１　手作業です。', '*2 文具等', '（※3）会員', '注1：会員'])('is one: %s', (text) => {
    expect(isFootnoteDefinition(fold(text))).toBe(true)
  })
  it.each(['※対象のお客様', '※10 月 30 日より', '注文方法', '2 拠点'])('is none: %s', (text) => {
    expect(isFootnoteDefinition(fold(text))).toBe(false)
  })
})
