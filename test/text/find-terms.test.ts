import {describe, expect, it} from 'vitest'
import {termFinder} from '../../src/text/find-terms.ts'

const find = termFinder([
  {code: 'loss', terms: ['紛失', '置き忘れ'], unless: ['紛失届']},
  {code: 'attack', terms: ['DoS', '攻撃'], unless: []},
  {code: 'login', terms: ['不正ログイン'], unless: []},
  {code: 'access', terms: ['不正ログイン'], unless: []}
])
const codes = (text: string) => find(text, 0, text.length).map(({code}) => code)

describe('termFinder', () => {
  it('gives each term with its place', () => {
    expect(find('端末を紛失しました', 0, 9)).toEqual([{code: 'loss', start: 3, end: 5}])
  })
  it('gives every code of a term', () => {
    expect(codes('不正ログイン')).toEqual(['login', 'access'])
  })
  it('takes the longest word at a place', () => {
    expect(codes('紛失届を出す')).toEqual([])
  })
  it('does not cut Latin terms out of words', () => {
    expect(codes('WINDoS、DoSX')).toEqual([])
    expect(codes('DoS攻撃')).toEqual(['attack', 'attack'])
  })
  it('stays within the stretch', () => {
    expect(find('紛失と置き忘れ', 1, 5)).toEqual([])
  })
})
