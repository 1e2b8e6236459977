import {describe, expectTypeOf, it} from 'vitest'
import {type DisclosureMessage, disclosureMessageSchema, messageFixSchema} from '../../src/schema/index.ts'
import {accepts, checksObject} from './check.ts'
import {at} from './example.ts'

const optional = ['actual', 'expected', 'url', 'fix']

describe('disclosureMessageSchema', () => {
  const message = {
    ruleId: 'made-up',
    severity: 'error',
    reason: 'Unexpected ２, expected 2',
    place: at(0, 1),
    actual: '２',
    expected: ['2'],
    url: 'https://example.com/rules/made-up',
    fix: {range: [0, 1], text: '2'}
  }
  const wrong = {severity: ['fatal', null], actual: [null], expected: ['2', [2]], url: [null], fix: [null, {}]}
  checksObject(disclosureMessageSchema, message, wrong, optional)
  accepts(disclosureMessageSchema, [{ruleId: 'made-up', severity: 'info', reason: '', place: null}])

  it('leaves optional keys out rather than undefined', () => {
    type Actual = Pick<DisclosureMessage, 'actual'>
    expectTypeOf<Actual>().toEqualTypeOf<{actual?: string}>()
    expectTypeOf<{actual: undefined}>().not.toExtend<Actual>()
    expectTypeOf<{expected: undefined}>().not.toExtend<Pick<DisclosureMessage, 'expected'>>()
  })
})

describe('messageFixSchema', () => {
  checksObject(
    messageFixSchema,
    {range: [0, 1], text: ''},
    {range: [[0], [0, 1, 2], [-1, 0], ['0', '1'], null], text: [null]}
  )
})
