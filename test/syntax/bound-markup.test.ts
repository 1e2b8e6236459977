import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {boundMarkup} from '../../src/syntax/bound-markup.ts'

describe('boundMarkup', () => {
  it.each([
    '',
    '- 一\n  - 二\n    - 三',
    '> > > 引用',
    '**太字** と `符号` と [題](所)',
    '- - - - a',
    '---',
    `${'**件** '.repeat(50)}`,
    '> 引用\n怠けた続き',
    '- 項\n'.repeat(2000)
  ])('%j stays', (text) => {
    expect(boundMarkup(text)).toBe(text)
  })

  it.each(['*', '[', '`', '<', '\\'])('shows no more than a page full of %s', (mark) => {
    const text = `前\n\n${mark.repeat(5000)}末\n\n後${mark}`
    const bound = boundMarkup(text)
    expect(bound).toHaveLength(text.length)
    expect(bound.split(mark).length - 1).toBeLessThan(400)
    expect(bound.endsWith(`末\n\n後${mark}`)).toBe(true)
  })

  it('shows a quote that goes on without end as text', () => {
    const text = `> 引用\n${'続き\n'.repeat(5000)}`
    expect(boundMarkup(text)).toBe(`x${text.slice(1)}`)
  })

  it('shows markers as letters where many lines go on from them, however few from each', () => {
    const text = '> 引用\n- 項\n続き\n'.repeat(700)
    expect(boundMarkup(text)).toBe('x 引用\nx 項\n続き\n'.repeat(700))
    expect(boundMarkup(`${'> 引用\n続き\n\n'.repeat(700)}`)).toBe('> 引用\n続き\n\n'.repeat(700))
  })

  it('shows fences of code as letters where there is no end of them', () => {
    const bound = boundMarkup('- 項\n  - ~~~\n'.repeat(1000))
    expect(bound.startsWith('- 項\n  - ~~~\n')).toBe(true)
    expect(bound.match(/~~~/g)).toHaveLength(300)
    expect(bound.endsWith('- 項\n  - xxx\n')).toBe(true)
  })

  it('keeps the length and every letter of any text', () => {
    const piece = fc
      .tuple(
        fc.constantFrom('*', '[', '`', '<', '\\', '- ', '> ', '1. ', '  ', '\n', '\n\n', '\r\n', '架空', 'a', '\ud800'),
        fc.integer({min: 1, max: 400})
      )
      .map(([text, times]) => text.repeat(times))
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        const text = pieces.join('')
        const bound = boundMarkup(text)
        expect(bound.length).toBe(text.length)
        expect(bound.replace(/[^架空a\ud800\n\r ]/g, '')).toBe(text.replace(/[^架空a\ud800\n\r ]/g, ''))
      })
    )
  })
})
