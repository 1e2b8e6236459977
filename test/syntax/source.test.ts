import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSource, pointAt, positionAt} from '../../src/syntax/source.ts'

describe('createSource', () => {
  it.each<[string, number[]]>([
    ['', [0]],
    ['ab', [0]],
    ['ab\nc', [0, 3]],
    ['ab\r\nc\r\n', [0, 4, 7]],
    ['a\rb\n\nc', [0, 2, 4, 5]],
    ['a\u2028b\u0085c\fd', [0]]
  ])('finds the lines of %j', (text, starts) => {
    expect(createSource(text).lineStarts).toEqual(starts)
  })
})

describe('pointAt', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [7, 3, 2]
  ])('gives offset %i line %i and column %i', (offset, line, column) => {
    expect(pointAt(createSource('ab\r\nc\nd'), offset)).toEqual({line, column, offset})
  })

  it('agrees with counting line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '架', '𠮷', '\n', '\r', '\r\n')), (pieces) => {
        const text = pieces.join('')
        const source = createSource(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset)
          // Between CR and LF the line has not ended yet.
          const ends = before.match(text[offset] === '\n' ? /\r\n|\n|\r(?!$)/g : /\r\n|\n|\r/g) ?? []
          const point = pointAt(source, offset)
          expect(point.line).toBe(ends.length + 1)
          expect((source.lineStarts[point.line - 1] ?? 0) + point.column - 1).toBe(offset)
        }
      })
    )
  })
})

describe('positionAt', () => {
  it('gives both ends', () => {
    expect(positionAt(createSource('ab\nc'), 1, 4)).toEqual({
      start: {line: 1, column: 2, offset: 1},
      end: {line: 2, column: 2, offset: 4}
    })
  })
})
