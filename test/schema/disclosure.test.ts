import {describe, expect, expectTypeOf, it} from 'vitest'
import {type Disclosure, disclosureSchema, type Section, schemaVersion} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {exampleDisclosure} from './example.ts'

describe('disclosureSchema', () => {
  checksObject(disclosureSchema, exampleDisclosure(), {
    schemaVersion: [null, '', '1', 'v1.0.0', 1],
    publication: [null, {}],
    sections: [null, {}],
    phases: [null],
    services: [null],
    footnotes: [null],
    chronology: [null],
    facts: [null, {}],
    messages: [null, ['x']]
  })

  it('says where a fault lies', () => {
    const disclosure = {...exampleDisclosure(), chronology: [{...exampleDisclosure().chronology[0], time: '25:00'}]}
    const result = disclosureSchema.safeParse(disclosure)
    expect(result.error?.issues.map(({path}) => path)).toEqual([['chronology', 0, 'time']])
  })

  it('leaves the prototype of objects alone', () => {
    disclosureSchema.safeParse(
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}')
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('has the type of its parts', () => {
    expectTypeOf<Disclosure['sections']>().toEqualTypeOf<Section[]>()
    expectTypeOf<Disclosure['path']>().toEqualTypeOf<string | null>()
    expectTypeOf(schemaVersion).toEqualTypeOf<string>()
  })
})

describe('schemaVersion', () => {
  it('is 1.0.0', () => {
    expect(schemaVersion).toBe('1.0.0')
  })
})
