import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {disclosureJsonSchema, disclosureSchema, jsonSchemas, partialDateSchema} from '../../src/schema/index.ts'
import {exampleDisclosure} from './example.ts'
import {pathsOf, removeAt, replaceAt} from './mutations.ts'

const ajv = () => new Ajv2020({strict: true, allowUnionTypes: true, strictTypes: false})
const validate = ajv().compile(disclosureJsonSchema())
const example = exampleDisclosure()
const paths = pathsOf(example)

const collect = (value: unknown, key: string): unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => [...(name === key ? [child] : []), ...collect(child, key)])
}

const disagreements = (inputs: {name: string; value: unknown}[]) =>
  inputs.filter(({value}) => validate(value) !== disclosureSchema.safeParse(value).success).map(({name}) => name)

describe('disclosureJsonSchema', () => {
  it('is a draft 2020-12 schema that ajv accepts in strict mode', () => {
    expect(disclosureJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv().validateSchema(disclosureJsonSchema())).toBe(true)
  })

  it('accepts the example, also after a trip through JSON', () => {
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(example)))).toBe(true)
  })

  it('gives the same text on each call, and a new object', () => {
    expect(JSON.stringify(disclosureJsonSchema())).toBe(JSON.stringify(disclosureJsonSchema()))
    expect(disclosureJsonSchema()).not.toBe(disclosureJsonSchema())
    expect(() => structuredClone(disclosureJsonSchema())).not.toThrow()
  })

  it('names each definition after its type and makes none up', () => {
    const names = Object.keys(disclosureJsonSchema().$defs ?? {})
    expect(names).toEqual(
      expect.arrayContaining(['Disclosure', 'Section', 'Phase', 'Quantity', 'Position', 'Evidence'])
    )
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
  })

  it('refers only to definitions that it holds', () => {
    const names = Object.keys(disclosureJsonSchema().$defs ?? {}).map((name) => `#/$defs/${name}`)
    const references = collect(disclosureJsonSchema(), '$ref')
    expect(references.length).toBeGreaterThan(50)
    expect(names).toEqual(expect.arrayContaining([...new Set(references)]))
  })

  it('describes every definition and every field', () => {
    const definitions = disclosureJsonSchema().$defs ?? {}
    const undescribed: string[] = []
    for (const [name, definition] of Object.entries(definitions)) {
      if (!definition.title || !definition.description) undescribed.push(name)
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        const described = typeof property === 'object' && (property.description ?? property.$ref)
        if (!described) undescribed.push(`${name}.${key}`)
      }
    }
    expect(undescribed).toEqual([])
  })

  it('refuses unknown keys in every object', () => {
    const objects = collect(disclosureJsonSchema().$defs, 'properties').length
    expect(collect(disclosureJsonSchema().$defs, 'additionalProperties')).toEqual(Array(objects).fill(false))
  })

  it('asks for no format, since checkers differ on what they accept', () => {
    expect(collect(disclosureJsonSchema(), 'format')).toEqual([])
  })
})

describe('the JSON Schema and the zod schema', () => {
  it('agree on every value removed', () => {
    const inputs = paths.map((path) => ({name: path.join('.'), value: removeAt(example, path)}))
    expect(inputs.length).toBeGreaterThan(400)
    expect(disagreements(inputs)).toEqual([])
  })

  it.each([
    ['null', null],
    ['a string', 'x'],
    ['an empty string', ''],
    ['a negative number', -1],
    ['zero', 0],
    ['a fraction', 1.5],
    ['a huge number', 1e300],
    ['a boolean', true],
    ['a list', []],
    ['an object', {}],
    ['a year', '2031'],
    ['no such day', '2031-02-29']
  ])('agree on every value replaced by %s', (_, replacement) => {
    const inputs = paths.map((path) => ({name: path.join('.'), value: replaceAt(example, path, replacement)}))
    expect(disagreements(inputs)).toEqual([])
  })

  it.each(['x', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])('agree on an unknown key %s', (key) => {
    const inObjects = paths.filter((path) => typeof path.at(-1) === 'string')
    const inputs = inObjects.map((path) => ({
      name: path.join('.'),
      value: replaceAt(example, [...path.slice(0, -1), key], {})
    }))
    expect(inputs.filter(({value}) => disclosureSchema.safeParse(value).success).map(({name}) => name)).toEqual([])
    expect(disagreements(inputs)).toEqual([])
  })

  it('agree on any value anywhere', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...paths).map((path) => path.at(-1))
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, replacement) => {
        const changed = replaceAt(example, path, replacement)
        expect(validate(changed)).toBe(disclosureSchema.safeParse(changed).success)
      }),
      {numRuns: 500, seed: 7}
    )
  })

  it('agree on every day of leap and common years', () => {
    const check = ajv().compile(jsonSchemas().PartialDate ?? {})
    for (const year of ['1900', '2000', '2024', '2025', '2100']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const time = new Date(`${date}T00:00:00Z`)
          const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
          expect([date, check(date), partialDateSchema.safeParse(date).success]).toEqual([date, real, real])
        }
      }
    }
  })
})

describe('jsonSchemas', () => {
  it('gives a schema for each part, each of which stands alone', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(() => ajv().compile(schema), name).not.toThrow()
    }
  })

  it('names each part as the definitions do, and the row', () => {
    const definitions = [...Object.keys(disclosureJsonSchema().$defs ?? {}), 'DisclosureRow']
    expect(definitions).toEqual(expect.arrayContaining(Object.keys(jsonSchemas())))
  })

  it('has the whole disclosure among them', () => {
    expect(jsonSchemas().Disclosure).toEqual(disclosureJsonSchema())
  })
})
