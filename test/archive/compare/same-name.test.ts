import {describe, expect, it} from 'vitest'
import {nameKey, pairUp, serviceSames, textKey} from '../../../src/archive/compare/same-name.ts'

const service = (name: string, alias: string | null = null, parent: string | null = null) => ({name, alias, parent})
const areSame = (one: ReturnType<typeof service>, other: ReturnType<typeof service>) =>
  pairUp([one], [other], ...serviceSames).pairs.length === 1

describe('textKey', () => {
  it('leaves out blanks and marks of footnotes', () => {
    expect(textKey('コピー用紙など 42 アイテム（※3）')).toBe('コピー用紙など42アイテム')
    expect(textKey('事務用品（※3、4）')).toBe(textKey('事務用品※11'))
  })
})

describe('nameKey', () => {
  it.each([
    ['第 1 弾', '第１弾'],
    ['第一弾', '第1弾'],
    ['第十二弾の拡大', '第12弾の拡大'],
    ['「見本マルシェ」', '見本マルシェ'],
    ['ＷＥＢ注文', 'web 注文']
  ])('%s is %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

  it.each([
    ['第1弾', '第2弾'],
    ['第1弾', '第1弾の拡大'],
    ['第一工場', '第二工場']
  ])('%s is not %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)))
})

describe('pairUp', () => {
  it('pairs each with one other at most, the first with the first', () => {
    const before = [
      {id: 1, name: 'a'},
      {id: 2, name: 'a'},
      {id: 3, name: 'b'}
    ]
    const after = [
      {id: 4, name: 'c'},
      {id: 5, name: 'a'}
    ]
    const {pairs, onlyBefore, onlyAfter} = pairUp(before, after, (one, other) => one.name === other.name)
    expect(pairs.map(({before, after}) => [before.id, after.id])).toEqual([[1, 5]])
    expect(onlyBefore.map(({id}) => id)).toEqual([2, 3])
    expect(onlyAfter.map(({id}) => id)).toEqual([4])
  })
})

describe('serviceSames', () => {
  it.each([
    ['an alias', service('MIHON', 'ミホン'), service('ミホン'), true],
    ['a parent left out', service('受注', null, '見本マルシェ'), service('受注'), true],
    ['other parents', service('受注', null, '見本マルシェ'), service('受注', null, '例示便'), false],
    ['の left out', service('メールの送受信'), service('メール送受信'), true],
    ['業務 left out', service('受注・出荷業務'), service('受注・出荷'), true],
    [
      '活動 left out, of other parents',
      service('営業活動', null, '見本支店'),
      service('営業', null, '例示支店'),
      false
    ],
    ['nothing but 業務', service('業務'), service('活動'), false],
    ['other names', service('受注'), service('出荷'), false]
  ])('%s', (_, one, other, answer) => {
    expect(areSame(one, other)).toBe(answer)
    expect(areSame(other, one)).toBe(answer)
  })
})
