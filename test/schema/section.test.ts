import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  type Block,
  type BlockKind,
  blockSchema,
  type Section,
  type SectionRole,
  sectionRoles,
  sectionSchema,
  sectionUpdateSchema
} from '../../src/schema/index.ts'
import {accepts, checksObject, refuses} from './check.ts'
import {at, exampleDisclosure} from './example.ts'

const position = at(0, 1)
const section: Section = {
  heading: null,
  number: null,
  title: '',
  role: 'other',
  update: null,
  depth: 0,
  blocks: [],
  sections: [],
  position
}

const nested = (levels: number): Section => (levels === 0 ? section : {...section, sections: [nested(levels - 1)]})

describe('sectionSchema', () => {
  checksObject(sectionSchema, section, {
    title: [null],
    role: ['', 'お詫び', 'constructor', null],
    update: ['updated', {}],
    depth: [-1, 0.5, null],
    blocks: [null, [{}]],
    sections: [null, [{}], [{...section, sections: [{...section, role: 'x'}]}]]
  })
  accepts(sectionSchema, exampleDisclosure().sections)

  it('accepts sections deep in one another', () => {
    expect(sectionSchema.safeParse(nested(100)).success).toBe(true)
  })

  it('has a recursive type', () => {
    expectTypeOf<Section['sections']>().toEqualTypeOf<Section[]>()
    expectTypeOf<Section['role']>().toEqualTypeOf<SectionRole>()
    expectTypeOf<Section['blocks']>().toEqualTypeOf<Block[]>()
  })
})

describe('sectionRoles', () => {
  it('names each role once', () => {
    expect(new Set(sectionRoles).size).toBe(17)
    expect(sectionRoles).toHaveLength(17)
  })
})

describe('sectionUpdateSchema', () => {
  checksObject(sectionUpdateSchema, {kind: 'unchanged', since: 6}, {kind: ['same', null], since: [0, '6']})
})

describe('blockSchema', () => {
  const list = {kind: 'list', ordered: false, items: [{text: 'あ', position}], text: 'あ', position}
  const table = {kind: 'table', header: false, rows: [{cells: [{text: '', position}]}], text: '', position}
  const image = {kind: 'image', url: null, text: '', position}

  describe('list', () =>
    checksObject(blockSchema, list, {kind: ['x', null], ordered: [null], items: [[{text: 'あ'}], ['あ']]}))
  describe('table', () => checksObject(blockSchema, table, {header: [0], rows: [[[]], [{cells: ['']}]]}))
  describe('image', () => checksObject(blockSchema, image, {url: [1], text: [null]}))
  describe.each(['paragraph', 'quote', 'code', 'html'])('%s', (kind) => {
    checksObject(blockSchema, {kind, text: 'あ', position}, {kind: ['heading'], text: [null], position: [null]})
  })
  refuses(blockSchema, [
    {kind: 'paragraph', text: 'あ', position, items: []},
    {...list, kind: 'table'},
    {...image, kind: 'paragraph'}
  ])

  it('is told apart by kind', () => {
    expectTypeOf<BlockKind>().toEqualTypeOf<'paragraph' | 'list' | 'table' | 'image' | 'quote' | 'code' | 'html'>()
    expectTypeOf<Extract<Block, {kind: 'image'}>['url']>().toEqualTypeOf<string | null>()
    expectTypeOf<Extract<Block, {kind: 'list'}>['ordered']>().toEqualTypeOf<boolean>()
  })
})
