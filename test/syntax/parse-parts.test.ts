import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseParts} from '../../src/syntax/parse-parts.ts'
import {parse, plain} from './whole-parser.ts'

/** Cut wherever that is possible, and at a length. */
function expectSameNodes(text: string): void {
  const whole = plain(parse(text).children)
  for (const shortest of [1, 12]) expect(plain(parseParts(text, parse, shortest))).toEqual(whole)
}

const indents = ['', '', '  ', '  ', '   ', '    ', '      ', '\t', ' ', '        ']
const markers = ['- ', '- ', '- ', '* ', '+ ', '1. ', '2. ', '10. ', '3) ', '-   ', '-\t']
const contents = ['項目', '**項目**', '', '> 引用', '- 項目', '# 題', '```', '---', 'a | b']
const others = ['続き', '**続き**', '> 引用', '> - 引用', '>', '# 題', '---', '* * *', '```', '~~~', '-', '1.']
const inlines = ['| a | b |', '|---|---|', '- | -', '行末  ', '`', '\\', '[a](b)']

/** A line of some pieces, one of each choice. */
const lineOf = (...choices: string[][]) =>
  fc.tuple(...choices.map((choice) => fc.constantFrom(...choice))).map((pieces) => pieces.join(''))

const anyLine = fc.oneof(
  {arbitrary: lineOf(indents, markers, contents), weight: 4},
  {arbitrary: lineOf(['', '', '  ']), weight: 3},
  {arbitrary: lineOf(indents, [...others, ...inlines]), weight: 2}
)

describe('parseParts', () => {
  it('gives the nodes that the parser gives for the whole text', () => {
    const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.array(anyLine, {maxLength: 16}), ending, (lines, eol) => expectSameNodes(lines.join(eol))),
      {numRuns: 1000}
    )
  })

  it.each<[string, string]>([
    ['a list whose items are far apart', '- 甲\n\n- 乙'],
    ['a list in a list', '- 甲\n  - 乙\n\n  - 丙\n- 丁'],
    ['numbers that go on', '3. 甲\n   1. 乙\n4. 丙'],
    ['a paragraph of an item', '- 甲\n  - 乙\n\n  続き\n\n  - 丙'],
    ['another marker', '- 甲\n* 乙\n+ 丙'],
    ['code that goes on', '- 甲\n  ```\n  - 乙\n  - 丙\n  ```\n- 丁'],
    ['code that its item ends', '- 甲\n  - ~~~\n    乙\n- 丙\n  - ~~~'],
    ['code that ends in a blank line', '- 甲\n  - ~~~\n\n- 乙'],
    ['a line that goes on from an item without an indent', '- 甲\n続き\n- 乙'],
    ['indents of tabs', '-\t甲\n\t-\t乙\n\n\t-\t丙']
  ])('keeps %s', (_, text) => {
    expectSameNodes(text)
  })

  it('asks for a long list in parts, each with the items it is in', () => {
    const asked: string[] = []
    parseParts(
      '- 甲\n  - 乙\n\n  - 丙\n- 丁',
      (markdown) => {
        asked.push(markdown)
        return parse(markdown)
      },
      1
    )
    expect(asked).toEqual(['- 甲', '- #\n  - 乙', '- #\n  - 丙', '- 丁'])
  })

  it('asks for no character more than a few times', () => {
    let length = 0
    const text = '- 甲\n  - 乙\n\n'.repeat(2000)
    parseParts(text, (markdown) => {
      length += markdown.length
      return parse(markdown)
    })
    expect(length).toBeLessThan(text.length * 1.1)
  })
})
