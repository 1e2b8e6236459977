import type {Position as UnistPosition} from 'unist'
import {describe, expectTypeOf, it} from 'vitest'
import {type Position, pointSchema, positionSchema} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {at} from './example.ts'

describe('pointSchema', () => {
  const numbers = [-1, 1.5, '1', Number.NaN, Number.POSITIVE_INFINITY, null]
  checksObject(pointSchema, {line: 1, column: 1, offset: 0}, {line: numbers, column: numbers, offset: numbers})
})

describe('positionSchema', () => {
  checksObject(positionSchema, at(3, 9), {start: [null, 3, {line: 1, column: 1}], end: [null, 9]})

  it('is a unist position, the offset always there', () => {
    expectTypeOf<Position>().toExtend<UnistPosition>()
    expectTypeOf<Position['start']['offset']>().toEqualTypeOf<number>()
  })
})
