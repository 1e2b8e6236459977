import {expect, it} from 'vitest'
import {readingMessage} from '../../src/extract/reading-message.ts'
import {disclosureMessageSchema} from '../../src/schema/message.ts'

it('makes a message of the contract', () => {
  const message = readingMessage('title-missing', 'error', 'Unexpected overview, expected a title', null)
  expect(message).toEqual({
    ruleId: 'title-missing',
    severity: 'error',
    reason: 'Unexpected overview, expected a title',
    place: null
  })
  expect(disclosureMessageSchema.parse(message)).toEqual(message)
})
