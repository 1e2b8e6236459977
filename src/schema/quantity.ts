import * as z from 'zod'
import {qualifiers} from './codes.ts'
import {positionSchema} from './position.ts'

export {qualifiers}

/** How a number is meant. */
export const qualifierSchema = z.enum(qualifiers).meta({
  id: 'Qualifier',
  title: 'Qualifier',
  description: 'exact: as it stands; about: 約, 程度; max: 最大, 以内; min: 以上, 超.'
})

const shared = {
  previous: z.exactOptional(z.number()).describe('Value before a change that the text states (9→10: 9).'),
  unit: z.string().describe('Counter or unit as written: 人, 件, 割; empty if none.'),
  qualifier: qualifierSchema.describe('How the number is meant.'),
  text: z.string().describe('The number with unit and qualifier as written.'),
  position: positionSchema.describe('Place of the text.')
}

export const singleQuantitySchema = z
  .strictObject({value: z.number().describe('The number, multiplied out: 約200万 → 2000000.'), ...shared})
  .meta({id: 'SingleQuantity', title: 'Single quantity', description: 'One number with its unit.'})

export const rangeQuantitySchema = z
  .strictObject({
    min: z.number().describe('Lower bound, inclusive, multiplied out.'),
    max: z.number().describe('Upper bound, inclusive, multiplied out.'),
    ...shared
  })
  .meta({id: 'RangeQuantity', title: 'Range quantity', description: 'A range of numbers with its unit.'})

export const quantitySchema = z.union([singleQuantitySchema, rangeQuantitySchema]).meta({
  id: 'Quantity',
  title: 'Quantity',
  description: 'A number or a range with its unit. Either `value`, or `min` and `max`.'
})

/** exact: as it stands; about: 約, 程度; max: 最大, 以内; min: 以上, 超. */
export type Qualifier = z.infer<typeof qualifierSchema>

/** A number or a range with its unit. Either `value`, or `min` and `max`. */
export type Quantity = z.infer<typeof quantitySchema>
