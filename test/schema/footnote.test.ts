import {describe} from 'vitest'
import {footnoteSchema} from '../../src/schema/index.ts'
import {accepts, checksObject} from './check.ts'
import {at} from './example.ts'

describe('footnoteSchema', () => {
  const note = {label: '※1', number: 1, text: '祝日を除く', references: [at(0, 2)], position: at(9, 16)}
  checksObject(footnoteSchema, note, {label: [null], number: [-1, '1'], references: [null, ['※1']], position: [null]})
  accepts(footnoteSchema, [{...note, label: '※', number: null, references: []}])
})
