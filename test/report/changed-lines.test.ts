import {describe, expect, it} from 'vitest'
import {changedLines} from '../../src/report/changed-lines.ts'

describe('changedLines', () => {
  it('gives the lines that differ', () => {
    expect(changedLines('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\n')).toEqual([
      {start: 1, end: 2, lines: ['B\n']},
      {start: 4, end: 4, lines: ['e\n']}
    ])
    expect(changedLines('a\n', 'a\n')).toEqual([])
    expect(changedLines('', 'a')).toEqual([{start: 0, end: 0, lines: ['a']}])
  })

  it('sees the line end that is missing', () => {
    expect(changedLines('a\nb', 'a\nb\n')).toEqual([{start: 1, end: 2, lines: ['b\n']}])
  })

  it('does not end a line at CR or U+2028', () => {
    expect(changedLines('a\rb\u2028c\n', 'a\rb\u2028d\n')).toEqual([{start: 0, end: 1, lines: ['a\rb\u2028d\n']}])
  })

  it.each([
    ['all alike', () => 'x \n'],
    ['all different', (index: number) => `${index} \n`],
    ['backwards', (index: number) => `${-index} \n`]
  ])('takes long texts: %s', (_, line) => {
    const before = Array.from({length: 200_000}, (_, index) => line(index)).join('')
    expect(changedLines(before, before.replaceAll(' ', ''))).toHaveLength(1)
    expect(changedLines(before, before.split('\n').reverse().join('\n')).length).toBeGreaterThan(0)
  })
})
