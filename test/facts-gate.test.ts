import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {extractFacts, type IncidentFacts, parseDisclosure} from '../src/index.ts'

/*
 * What the facts reach on entries written by hand, whose values a careful reader set down before any code was run
 * (fixtures/README.md). A floor is the number of entries whose value is wholly right. Floors may only rise: whoever
 * makes a field better raises its floor with it, and nobody lowers one to make a change pass.
 */
const fields = [
  'causes',
  'leak',
  'dataItems',
  'affectedCounts',
  'affectedMax',
  'occurredOn',
  'discoveredOn',
  'secondaryDamage',
  'reportedTo',
  'forensics'
] as const

type Field = (typeof fields)[number]
type Values = Record<Field, unknown>

const floors: Record<Field, number> = {
  causes: 15,
  leak: 16,
  dataItems: 16,
  affectedCounts: 16,
  affectedMax: 16,
  occurredOn: 16,
  discoveredOn: 16,
  secondaryDamage: 15,
  reportedTo: 16,
  forensics: 16
}

/** Facts without their evidence, in the form of an expectation. */
const valuesOf = (facts: IncidentFacts): Values => ({
  causes: facts.causes.map(({code}) => code),
  leak: facts.leak.code,
  dataItems: facts.dataItems.map(({code}) => code),
  affectedCounts: facts.affectedCounts.map(({value, unit, qualifier}) => ({value, unit, qualifier})),
  affectedMax: facts.affectedMax,
  occurredOn: facts.occurredOn?.date ?? null,
  discoveredOn: facts.discoveredOn?.date ?? null,
  secondaryDamage: facts.secondaryDamage.code,
  reportedTo: facts.reportedTo.map(({code}) => code),
  forensics: facts.forensics.value
})

interface Sample {
  name: string
  expected: Values
  actual: Values
}

const samplesOf = (
  folder: string,
  ending: string,
  read: (text: string, publishedOn: string) => IncidentFacts
): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ending.length)
      const {facts, publishedOn} = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'))
      return {name, expected: facts, actual: valuesOf(read(readFileSync(join(folder, file), 'utf8'), publishedOn))}
    })

const fixtures = join(import.meta.dirname, '../fixtures')
const samples = [
  ...samplesOf(join(fixtures, 'facts'), '.md', (text) => parseDisclosure(text).facts),
  ...samplesOf(join(fixtures, 'free-text'), '.txt', (text, publishedOn) => extractFacts(text, {publishedOn}))
]

/** The order of a list says nothing: counts stand in the order of the text, codes in that of the specification. */
const comparable = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((element) => JSON.stringify(element)).sort() : value)

describe('facts of our own entries', () => {
  it('are all expected', () => {
    expect(samples.length).toBeGreaterThanOrEqual(16)
    for (const {name, expected} of samples)
      expect([name, Object.keys(expected).sort()]).toEqual([name, [...fields].sort()])
  })

  it.each(fields)('%s', (field) => {
    const wrong = samples.filter(({expected, actual}) => comparable(expected[field]) !== comparable(actual[field]))
    const misses = wrong.map(
      ({name, expected, actual}) =>
        `${name}: ${JSON.stringify(actual[field])}, expected ${JSON.stringify(expected[field])}`
    )
    const right = samples.length - wrong.length
    expect(right, `Floor of ${floors[field]} not reached:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(floors[field])
  })
})
