import {describe, expectTypeOf, it} from 'vitest'
import {
  type Phase,
  type PhaseFieldKey,
  phaseFieldSchema,
  phaseReferenceSchema,
  phaseSchema,
  phaseValueSchema
} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {at, exampleDisclosure} from './example.ts'

const position = at(0, 3)
const value = {scope: null, text: '', sameAs: null, footnotes: [], quantities: [], position}

describe('phaseSchema', () => {
  checksObject(phaseSchema, exampleDisclosure().phases[0] ?? {}, {
    name: [null],
    update: ['unchanged', ''],
    status: ['done', '開始'],
    startsOn: ['4月', '2031-04-31'],
    startsPart: ['上旬'],
    startsOpen: [null, 1],
    footnotes: [null, [1]],
    fields: [null, [{}]],
    notes: [null, [null]]
  })

  it('keeps its codes in the type', () => {
    expectTypeOf<Phase['status']>().toEqualTypeOf<'started' | 'planned' | 'completed' | null>()
    expectTypeOf<Phase['startsPart']>().toEqualTypeOf<'early' | 'mid' | 'late' | null>()
    expectTypeOf<PhaseFieldKey>().toEqualTypeOf<
      'target' | 'orderMethod' | 'products' | 'shippingSites' | 'shippingCapacity'
    >()
  })
})

describe('phaseFieldSchema', () => {
  checksObject(
    phaseFieldSchema,
    {key: null, label: '追加対象', values: [value], position},
    {key: ['対象'], values: [[{}]]}
  )
})

describe('phaseValueSchema', () => {
  checksObject(phaseValueSchema, value, {
    text: [null],
    sameAs: ['第1弾', {}],
    quantities: [null, [{}]],
    footnotes: [null]
  })
})

describe('phaseReferenceSchema', () => {
  checksObject(phaseReferenceSchema, {name: '第1弾', phase: 0}, {name: [null], phase: [-1, 0.5]})
})
