import {describe, expect, it} from 'vitest'
import {run} from '../../../src/cli/run.ts'
import {disclosureJsonSchema, jsonSchemas} from '../../../src/schema/index.ts'
import {fakeStreams} from '../fake-streams.ts'

describe('schema', () => {
  it('prints the JSON Schema of a disclosure', async () => {
    const {streams, out, error} = fakeStreams()
    expect(await run(['schema'], streams)).toBe(0)
    expect(JSON.parse(out())).toEqual(disclosureJsonSchema())
    expect(error()).toBe('')
  })

  it('prints the JSON Schema of a part', async () => {
    const {streams, out} = fakeStreams()
    expect(await run(['schema', 'Phase'], streams)).toBe(0)
    expect(JSON.parse(out())).toEqual(jsonSchemas().Phase)
  })

  it.each(['phase', 'constructor', '__proto__'])('refuses the name %s and tells the others', async (name) => {
    const {streams, out, error} = fakeStreams()
    expect(await run(['schema', name], streams)).toBe(2)
    expect(out()).toBe('')
    expect(error()).toContain(`Unexpected schema '${name}', expected Disclosure, Publication,`)
  })
})
