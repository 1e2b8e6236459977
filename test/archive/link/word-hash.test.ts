import {expect, it} from 'vitest'
import {wordHash, wordHashes} from '../../../src/archive/link/word-hash.ts'

it('gives a word the number of FNV-1a, on every machine', () => {
  expect(wordHash('')).toBe(0x811c9dc5)
  expect(wordHash('a')).toBe(0xe40c292c)
  expect(wordHash('foobar')).toBe(0xbf9cf968)
})

it('gives each word once, in ascending order', () => {
  const hashes = wordHashes(['架空', '見本', '架空', '例示'])
  expect(hashes).toHaveLength(3)
  expect([...hashes]).toEqual([...hashes].sort((one, other) => one - other))
  expect([...hashes]).toContain(wordHash('見本'))
})
