import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {createTextSpool} from '../../src/dataset/text-spool.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-'))
})

afterEach(() => rmSync(folder, {recursive: true}))

it('gives texts of any length as they came, in any order and between those that are added', () => {
  const spool = createTextSpool(join(folder, 'texts'))
  const texts = [0, 1, 30_000, 5, 200_000, 3, 7000].map((length, number) => `${number}架`.repeat(length))
  for (const [number, text] of texts.entries()) {
    expect(spool.add(text)).toBe(number)
    expect(spool.get(number)).toBe(text)
  }
  for (const number of [6, 0, 4, 1, 2, 5, 3, 6]) expect(spool.get(number)).toBe(texts[number])
  expect(spool.size()).toBe(texts.length)
  expect(() => spool.get(texts.length)).toThrow(RangeError)
  spool.close()
})
