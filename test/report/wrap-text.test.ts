import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {displayWidth} from '../../src/report/display-width.ts'
import {wrapText} from '../../src/report/wrap-text.ts'

describe('wrapText', () => {
  it.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['出荷を再開', 10, ['出荷を再開']],
    ['出荷を再開', 9, ['出荷を再', '開']],
    ['出荷を再開します。', 8, ['出荷を再', '開しま', 'す。']],
    ['拠点「東」を追加', 6, ['拠点', '「東」', 'を追加']],
    ['約 200 万アイテム', 8, ['約 200', '万アイテ', 'ム']],
    ['FAX order by web', 10, ['FAX order', 'by web']],
    ['FAXでorder', 6, ['FAXで', 'order']],
    ['一行目\n二行目', 20, ['一行目', '二行目']],
    ['一行目\r\n  二行目', 20, ['一行目', '二行目']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['見本　　　　学園', 6, ['見本', '学園']],
    ['見　\u3099', 2, ['見', '　\u3099']]
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  it('keeps only the line breaks of the text where the width is infinite', () => {
    expect(wrapText('長い文'.repeat(100), Number.POSITIVE_INFINITY)).toHaveLength(1)
  })

  const anyText = fc.string({
    unit: fc.constantFrom(...'見本学園、。（）「」ー a1,.()-　\n'.split(''), '\u3099', '\u001b', '𠮷')
  })

  it('gives no line wider than asked, and loses nothing but blanks', () => {
    const withoutBlanks = (text: string) => text.replace(/\s/g, '').replaceAll('\u001b', '<U+001B>')
    fc.assert(
      fc.property(anyText, fc.integer({min: 2, max: 30}), (text, width) => {
        const lines = wrapText(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(text))
      })
    )
  })

  it('breaks one endless word', () => {
    expect(wrapText('ж'.repeat(100_000), 50)).toHaveLength(2000)
  })
})
