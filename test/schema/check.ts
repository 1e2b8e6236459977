import {expect, it} from 'vitest'
import type * as z from 'zod'
import {removeAt, replaceAt} from './mutations.ts'

/** Tests that each value is accepted and comes out as it went in. */
export function accepts(schema: z.ZodType, values: unknown[]): void {
  it.each(values.map((value) => [JSON.stringify(value), value]))('accepts %s', (_, value) => {
    expect(schema.safeParse(value)).toEqual({success: true, data: value})
  })
}

/** Tests that each value is refused. */
export function refuses(schema: z.ZodType, values: unknown[]): void {
  it.each(values.map((value) => [JSON.stringify(value) ?? String(value), value]))('refuses %s', (_, value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
}

/**
 * Tests an object schema: the example is accepted, each key must be there unless it is in `optional`, unknown keys
 * (those of every object's prototype among them) are refused, and so is each of the `wrong` values of a key.
 */
export function checksObject(
  schema: z.ZodType,
  example: object,
  wrong: Record<string, unknown[]>,
  optional: string[] = []
): void {
  accepts(schema, [example])
  refuses(schema, [null, undefined, [], 'x', {}])
  it.each(Object.keys(example))('minds a missing %s', (key) => {
    expect(schema.safeParse(removeAt(example, [key])).success).toBe(optional.includes(key))
  })
  it.each(['x', 'constructor', 'toString', '__proto__'])('refuses an unknown key %s', (key) => {
    expect(schema.safeParse(replaceAt(example, [key], {})).success).toBe(false)
  })
  const cases = Object.entries(wrong).flatMap(([key, values]) => [undefined, ...values].map((value) => ({key, value})))
  it.each(cases)('refuses $key: $value', ({key, value}) => {
    expect(Object.keys(example)).toContain(key)
    expect(schema.safeParse(replaceAt(example, [key], value)).success).toBe(false)
  })
}
