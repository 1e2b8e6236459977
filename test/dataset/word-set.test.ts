import {expect, it} from 'vitest'
import {Vocabulary, WordSet} from '../../src/dataset/word-set.ts'

it('is a set of the words that it was made of', () => {
  const vocabulary = new Vocabulary()
  const words = new Set(['見本', '架空', 'VPN'])
  const set = new WordSet(vocabulary, words)
  const other = new WordSet(vocabulary, new Set(['架空', '例示']))
  expect(set.size).toBe(3)
  expect([...set]).toEqual([...words])
  expect([...set.entries()]).toEqual([...words.entries()])
  expect([...set.keys()]).toEqual([...words.keys()])
  expect([set.has('架空'), set.has('例示'), set.has('未知')]).toEqual([true, false, false])
  expect([...other]).toEqual(['架空', '例示'])
  const seen: string[] = []
  set.forEach((word) => {
    seen.push(word)
  })
  expect(seen).toEqual([...words])
})
