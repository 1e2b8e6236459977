import {describe, expectTypeOf, it} from 'vitest'
import {
  type ServiceState,
  type ServiceStatus,
  serviceStatementSchema,
  serviceStatusSchema
} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {at, exampleDisclosure} from './example.ts'

describe('serviceStatusSchema', () => {
  checksObject(serviceStatusSchema, exampleDisclosure().services[0] ?? {}, {
    name: [null],
    status: [null, 'resumed', '停止'],
    since: ['4月'],
    resumesOn: ['未定', ''],
    statements: [null, [{text: ''}]]
  })

  it('keeps its codes in the type', () => {
    expectTypeOf<ServiceStatus['status']>().toEqualTypeOf<ServiceState>()
  })
})

describe('serviceStatementSchema', () => {
  checksObject(serviceStatementSchema, {text: '停止中', position: at(0, 3)}, {text: [null], position: [null]})
})
