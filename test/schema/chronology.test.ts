import {describe} from 'vitest'
import {chronologyEventSchema} from '../../src/schema/index.ts'
import {checksObject} from './check.ts'
import {exampleDisclosure} from './example.ts'

describe('chronologyEventSchema', () => {
  checksObject(chronologyEventSchema, exampleDisclosure().chronology[0] ?? {}, {
    date: ['3月30日', '2031-02-30'],
    dateEnd: ['-'],
    time: ['9:30', '24:00', '午前'],
    text: [null],
    reportNumber: [0],
    planned: [null, 'true'],
    position: [null]
  })
})
