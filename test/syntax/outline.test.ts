import {describe, expect, it} from 'vitest'
import {positionOf, positionOfLines} from '../../src/syntax/outline.ts'
import {entry} from '../entry.ts'
import {linesOf} from '../lines.ts'

const body = '- **受注**は12件\n  続き\n\n> 引用の行\n> 次の行'
const text = entry({body})
const slice = ({start, end}: ReturnType<typeof positionOf>) => text.slice(start.offset, end.offset)

describe('positionOf', () => {
  it('gives the whole line by default, and any piece of it', () => {
    const line = linesOf(body)[0]
    if (!line) throw new Error('no line')
    expect(line.text).toBe('受注は12件')
    expect(slice(positionOf(line, 3, 6))).toBe('12件')
    expect(slice(positionOf(line, 0, 2))).toBe('受注')
    expect(slice(positionOf(line, 4))).toBe('2件')
    expect(slice(positionOf(line, 2, 2))).toBe('')
    expect(positionOf(line, 3, 6).start.line).toBe(text.slice(0, text.indexOf('12件')).split('\n').length)
  })
})

describe('positionOfLines', () => {
  it('goes from the first character of one to the last of the other', () => {
    const lines = linesOf(body)
    const [first, second] = lines
    const last = lines.at(-1)
    if (!first || !second || !last) throw new Error('no lines')
    expect(slice(positionOfLines(second, last))).toBe('続き\n\n> 引用の行\n> 次の行')
    expect(slice(positionOfLines(second, second))).toBe('続き')
    expect(positionOfLines(first, last).end.line).toBe(last && positionOf(last).end.line)
  })
})
