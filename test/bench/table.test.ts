import {expect, it} from 'vitest'
import {toMarkdown, toPlain} from './table.ts'

const table = {
  title: 'Reading with `read`',
  columns: ['reader', 'ms'],
  rows: [
    ['`read`', '12.5'],
    ['readTwice', '1,025']
  ]
}

it('aligns a table for a terminal', () => {
  expect(toPlain(table)).toBe(
    ['Reading with read', 'reader        ms', 'read        12.5', 'readTwice  1,025'].join('\n')
  )
})

it('writes a table for a README', () => {
  expect(toMarkdown(table)).toBe(
    ['Reading with `read`', '', '| reader | ms |', '|---|--:|', '| `read` | 12.5 |', '| readTwice | 1,025 |'].join('\n')
  )
})
