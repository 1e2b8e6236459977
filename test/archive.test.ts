import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Disclosure, disclosureSchema, type Position, parseDisclosure, type Section} from '../src/index.ts'
import {fold} from '../src/text/fold.ts'
import {bodyOf, lettersOf, lettersOfSections, lettersOfSource} from './kept-text.ts'
import {expectPlacesInside} from './places.ts'
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

const sliceOf = (text: string, {start, end}: Position) => text.slice(start.offset, end.offset)

/** What stands at the place is the text; where it is not to the letter, only marks of Markdown make the difference. */
function expectText(written: string, slice: string): void {
  if (slice.trim() === written) return
  expect(slice).toMatch(/[*<>&\\[|`\n\r]|^[ \t]*(?:[-+]|\d+[.)])/)
  expect(lettersOfSource(slice)).toBe(lettersOf(written))
}

function expectSection(section: Section, text: string): void {
  const slice = sliceOf(text, section.position)
  const heading = lettersOf(section.heading ?? '')
  expect([lettersOf(slice), lettersOfSource(slice)].some((letters) => letters.startsWith(heading))).toBe(true)
  for (const block of section.blocks) {
    const written = sliceOf(text, block.position)
    if (block.kind !== 'html' && !(block.kind === 'image' && written.startsWith('<'))) expectText(block.text, written)
    const pieces =
      block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flatMap(({cells}) => cells) : []
    for (const piece of pieces) expectText(piece.text, sliceOf(text, piece.position))
  }
  for (const child of section.sections) expectSection(child, text)
}

/** A date may stand in the middle of its event (検知日時：…（…）), and is left out of its text. */
function expectInOrder(letters: string, slice: string): void {
  let at = 0
  for (const letter of letters) {
    at = slice.indexOf(letter, at) + 1
    expect(at, `${letter} of ${letters} in ${slice}`).toBeGreaterThan(0)
  }
}

/** Every place slices the source to what it stands for. */
function expectPlaces(disclosure: Disclosure, text: string): void {
  const at = (position: Position) => sliceOf(text, position)
  for (const item of disclosure.publication.items) expect(at(item.position)).toBe(item.text)
  for (const section of disclosure.sections) expectSection(section, text)
  for (const phase of disclosure.phases) {
    expect(lettersOfSource(at(phase.position))).toContain(lettersOf(phase.heading))
    for (const field of phase.fields) {
      expect(at(field.position)).toContain(field.label)
      for (const value of field.values) {
        expectText(value.text, at(value.position))
        for (const quantity of value.quantities) expectText(quantity.text, at(quantity.position))
      }
    }
  }
  for (const service of disclosure.services) {
    for (const statement of service.statements) expectText(statement.text, at(statement.position))
    expect([service.name, service.statements[0]?.text].map((name) => lettersOf(name ?? ''))).toContain(
      lettersOfSource(at(service.position))
    )
  }
  for (const note of disclosure.footnotes) {
    expect(lettersOfSource(at(note.position)).endsWith(lettersOf(note.text))).toBe(true)
    for (const reference of note.references) {
      expect(at(reference)).toMatch(/^\S[^\n]{0,20}$/)
      if (note.number !== null) expect(fold(at(reference))).toMatch(/\d|[一-十①-⑳]/)
    }
  }
  for (const event of disclosure.chronology)
    expectInOrder(lettersOfSource(event.text), lettersOfSource(at(event.position)))
}

describe.skipIf(names.length === 0)(`the archive in ${folder}`, () => {
  it.each(months)('%s is read without loss, within the contract, each place in the source', (month) => {
    for (const name of names.filter((candidate) => candidate.startsWith(month))) {
      const text = textOf(name)
      const disclosure = parseDisclosure(text, {path: name})
      const parsed = disclosureSchema.safeParse(disclosure)
      expect(parsed.error, name).toBeUndefined()
      try {
        expect(lettersOfSections(disclosure.sections, text)).toBe(lettersOfSource(bodyOf(text)))
        expectPlacesInside(disclosure, text)
        expectPlaces(disclosure, text)
      } catch (error) {
        throw new Error(name, {cause: error})
      }
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
