import {describe, expect, it} from 'vitest'
import {disclosureSchema, fixDisclosure, parseDisclosure, validateDisclosure} from '../../src/index.ts'
import {entry} from '../entry.ts'
import {longPatterns, overviewPatterns, patterns} from './patterns.ts'

/** Characters of the shorter text; the longer one has four times as many. */
const length = 4000
/** Where a text is repaired: long enough that the bound on the readings of a round is met. */
const repairedLength = 8000
/** Where copying what is read already takes longer than reading it. */
const longLength = 25_000
const factor = 4
/** Linear time is 4 times as long, quadratic time 16 times; what lies between is the noise of the machine. */
const mostGrowth = 10
/** Microseconds below which a time says nothing. */
const leastTime = 10_000

/** The least processor time of some runs, in microseconds: other processes of the machine do not count. */
function processorTime(run: () => unknown): number {
  const times = Array.from({length: 3}, () => {
    const before = process.cpuUsage().user
    run()
    return process.cpuUsage().user - before
  })
  return Math.min(...times)
}

function growth(textOf: (length: number) => string, run: (text: string) => unknown, from = length): number {
  const [short, long] = [textOf(from), textOf(from * factor)]
  const shortTime = Math.max(
    leastTime,
    processorTime(() => run(short))
  )
  return processorTime(() => run(long)) / shortTime
}

describe('time grows with the length of', () => {
  it.each(Object.entries(patterns))('%s', (_, bodyOf) => {
    expect(growth((characters) => entry({body: bodyOf(characters)}), validateDisclosure)).toBeLessThan(mostGrowth)
  })

  it.each(Object.entries(longPatterns))('%s, also far beyond an entry', (_, bodyOf) => {
    expect(growth((characters) => entry({body: bodyOf(characters)}), parseDisclosure, longLength)).toBeLessThan(
      mostGrowth
    )
  })

  it.each(Object.entries(overviewPatterns))(
    'an overview of %s, also to repair it',
    (_, linesOf) => {
      const fix = (text: string) => fixDisclosure(text, validateDisclosure(text))
      expect(growth((characters) => entry({links: linesOf(characters)}), fix, repairedLength)).toBeLessThan(mostGrowth)
    },
    240_000
  )
})

describe('what is far larger than any entry', () => {
  const maxLength = 10_000_000

  it.each<[string, string]>([
    ['one line of 5 MB', '停止しました'.repeat(280_000)],
    ['one line of 5 MB without any letter', ' '.repeat(5_000_000)],
    ['one word of 5 MB', 'a'.repeat(5_000_000)],
    ['a table of 10,000 columns', `${'|甲'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|乙'.repeat(10_000)}|`]
  ])('%s is read whole', (_, body) => {
    const disclosure = parseDisclosure(entry({body}), {maxLength})
    expect(disclosureSchema.safeParse(disclosure).error).toBeUndefined()
    expect(disclosure.publication.organizations).toEqual(['架空商事株式会社'])
    const [block] = disclosure.sections[0]?.blocks ?? []
    expect(block?.text.replace(/[|\s]/g, '').length ?? 0).toBe(body.replace(/[|\s-]/g, '').length)
  })
})
