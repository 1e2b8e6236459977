import {expect, it} from 'vitest'
import {regionOfPosition, regionOfRange} from '../../src/report/sarif-region.ts'
import {createSource, positionAt} from '../../src/syntax/source.ts'

const region = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  startLine,
  startColumn,
  endLine,
  endColumn
})

it.each<[string, [number, number], ReturnType<typeof region>]>([
  ['ab\ncd', [0, 2], region(1, 1, 1, 3)],
  ['ab\ncd', [2, 3], region(1, 3, 2, 1)],
  ['ab\r\ncd', [4, 6], region(2, 1, 2, 3)],
  ['a\rb\r\nc', [2, 6], region(2, 1, 3, 2)],
  ['😀b', [2, 3], region(1, 3, 1, 4)],
  ['ab', [1, 1], region(1, 2, 1, 2)],
  // A byte order mark is no column.
  ['\ufeffab\ncd', [2, 3], region(1, 2, 1, 3)],
  ['\ufeffab\ncd', [4, 5], region(2, 1, 2, 2)],
  ['\ufeffab', [0, 1], region(1, 1, 1, 1)]
])('%j %j', (text, range, expected) => {
  expect(regionOfRange(range, text)).toEqual(expected)
  expect(regionOfPosition(positionAt(createSource(text), ...range), text)).toEqual(expected)
})
