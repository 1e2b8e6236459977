import {describe, expectTypeOf, it} from 'vitest'
import {type Quantity, quantitySchema} from '../../src/schema/index.ts'
import {accepts, checksObject, refuses} from './check.ts'
import {at} from './example.ts'

const rest = {unit: '割', qualifier: 'about', text: '約2割', position: at(0, 3)}

describe('quantitySchema', () => {
  const wrong = {unit: [null], qualifier: ['約', null], text: [null], position: [null]}
  describe('single', () =>
    checksObject(quantitySchema, {value: 2, previous: 1, ...rest}, {...wrong, value: ['2'], previous: [null]}, [
      'previous'
    ]))
  describe('range', () => checksObject(quantitySchema, {min: 1, max: 2, ...rest}, {...wrong, min: ['1'], max: [null]}))

  accepts(quantitySchema, [
    {value: 0.5, ...rest},
    {min: 1, max: 2, previous: 1, ...rest}
  ])
  refuses(quantitySchema, [rest, {min: 1, ...rest}, {max: 1, ...rest}, {value: 1, min: 1, max: 2, ...rest}])
  refuses(quantitySchema, [
    {value: Number.NaN, ...rest},
    {value: 1, previous: undefined, ...rest}
  ])

  it('has a value or bounds, and a previous value only where there was one', () => {
    type Single = Extract<Quantity, {value: number}>
    expectTypeOf<Extract<Quantity, {min: number}>['max']>().toEqualTypeOf<number>()
    expectTypeOf<Pick<Single, 'previous'>>().toEqualTypeOf<{previous?: number}>()
    expectTypeOf<{previous: undefined}>().not.toExtend<Pick<Single, 'previous'>>()
  })
})
