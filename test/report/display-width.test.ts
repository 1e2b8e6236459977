import {describe, expect, it} from 'vitest'
import {displayWidth, padEnd, truncate} from '../../src/report/display-width.ts'

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['第1弾', 5],
    ['ｶｸｳ', 3],
    ['１２', 4],
    ['※1', 2],
    ['か\u3099', 2],
    ['𠮷野', 4],
    ['🏭', 2]
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('padEnd', () => {
  it('fills by columns, not by characters', () => {
    expect(padEnd('対象', 6)).toBe('対象  ')
  })

  it('leaves a text that is wider', () => {
    expect(padEnd('対象商品', 6)).toBe('対象商品')
  })
})

describe('truncate', () => {
  it.each([
    ['第1弾の拡大', 11, '第1弾の拡大'],
    ['第1弾の拡大', 10, '第1弾の...'],
    ['第1弾の拡大', 9, '第1弾...'],
    ['第1弾の拡大', 3, '...'],
    ['𠮷𠮷𠮷', 5, '𠮷...'],
    ['か\u3099か\u3099か\u3099', 5, 'か\u3099...']
  ])('%s in %i columns', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut)
  })
})
