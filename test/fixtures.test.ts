import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {DisclosureError, parseDisclosure} from '../src/index.ts'

const folder = join(import.meta.dirname, '../fixtures')

/** What an expectation says besides the keys of a disclosure (fixtures/README.md). */
interface Expectation extends Record<string, unknown> {
  path?: string
  error?: string
  messagesAbout?: string[]
  /** Counted over all entries by facts-gate.test.ts. */
  facts?: object
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Cuts a result down to what is expected of it: the expected keys of objects, every element of arrays, and the count
 * of the references of a footnote.
 */
function cutTo(actual: unknown, expected: unknown, key = ''): unknown {
  if (key === 'references' && typeof expected === 'number' && Array.isArray(actual)) return actual.length
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((value, place) => cutTo(value, place < expected.length ? expected[place] : {}))
  if (isObject(expected) && isObject(actual))
    return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, cutTo(actual[name], value, name)]))
  return actual
}

describe('fixtures', () => {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort()

  it('are there', () => {
    expect(names.length).toBeGreaterThan(60)
  })

  it.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8')
    const expectation: Expectation = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'))
    const {path, error, messagesAbout: _messages, facts: _facts, ...expected} = expectation
    const options = path === undefined ? {} : {path}
    if (error !== undefined) {
      const refused = () => parseDisclosure(text, options)
      expect(refused).toThrow(DisclosureError)
      expect(refused).toThrow(expect.objectContaining({code: error}))
      return
    }
    expect(Object.keys(expected).length).toBeGreaterThan(0)
    expect(cutTo(parseDisclosure(text, options), expected)).toEqual(expected)
  })
})
