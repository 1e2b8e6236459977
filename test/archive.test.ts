import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {disclosureSchema, parseDisclosure} from '../src/index.ts'
import {placeFaults} from './fuzz/place-faults.ts'
import {sliceFaults, tellsExactly} from './fuzz/slice-faults.ts'
import {bodyOf, lettersOfSections, lettersOfSource} from './kept-text.ts'
import {sameInOtherWords, valuesOf} from './values.ts'

const root = join(import.meta.dirname, '..')
const folder = resolve(root, process.env.ARCHIVE_DIR ?? '../shared/archive')
const names = existsSync(folder)
  ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /^\d{4}\/\d{2}\/[^/]+\.md$/.test(name))
      .sort()
  : []
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const months = [...new Set(names.map((name) => name.slice(0, 7)))]

describe.skipIf(names.length === 0)(`the archive in ${folder}`, () => {
  it.each(months)('%s is read without loss, within the contract, each place in the source', (month) => {
    for (const name of names.filter((candidate) => candidate.startsWith(month))) {
      const text = textOf(name)
      const disclosure = parseDisclosure(text, {path: name})
      const parsed = disclosureSchema.safeParse(disclosure)
      expect(parsed.error, name).toBeUndefined()
      expect(lettersOfSections(disclosure.sections, text), name).toBe(lettersOfSource(bodyOf(text)))
      expect(placeFaults(disclosure, text), name).toEqual([])
      expect(sliceFaults(disclosure, text, tellsExactly), name).toEqual([])
    }
  })

  const stride = 13
  const sample = names.filter((_, place) => place % stride === 0)

  it('is read twice to the same bytes', () => {
    const read = () => sample.map((name) => JSON.stringify(parseDisclosure(textOf(name), {path: name})))
    expect(read()).toEqual(read())
  })

  it.each(Object.entries(sameInOtherWords))('says the same with %s', (_, change) => {
    for (const name of sample) {
      const values = valuesOf(parseDisclosure(textOf(name), {path: name}))
      expect(valuesOf(parseDisclosure(change(textOf(name)), {path: name})), name).toEqual(values)
    }
  })
})

it.runIf(names.length === 0)('there is no archive to read: set ARCHIVE_DIR to a checkout', () => {
  console.info(`No archive in ${folder}; its tests are skipped.`)
})
