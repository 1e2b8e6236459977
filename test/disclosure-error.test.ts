import {describe, expect, expectTypeOf, it} from 'vitest'
import {DisclosureError, type DisclosureErrorCode} from '../src/disclosure-error.ts'
import type {DisclosureMessage} from '../src/schema/index.ts'

const message: DisclosureMessage = {ruleId: 'made-up', severity: 'error', reason: 'Unexpected end', place: null}

describe('DisclosureError', () => {
  it('is an error with a name, a code and messages', () => {
    const error = new DisclosureError('too-large', 'Unexpected 3 characters, expected at most 2', [message])
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(DisclosureError)
    expect(String(error)).toBe('DisclosureError: Unexpected 3 characters, expected at most 2')
    expect(error.code).toBe('too-large')
    expect(error.messages).toEqual([message])
    expect(error.stack).toContain('disclosure-error.test.ts')
  })

  it('has no messages unless some are given', () => {
    expect(new DisclosureError('not-text', 'Unexpected bytes, expected UTF-8').messages).toEqual([])
  })

  it('knows three codes', () => {
    expectTypeOf<DisclosureErrorCode>().toEqualTypeOf<'not-a-disclosure' | 'too-large' | 'not-text'>()
  })
})
