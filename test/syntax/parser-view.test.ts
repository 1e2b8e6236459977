import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parserView} from '../../src/syntax/parser-view.ts'

describe('parserView', () => {
  it.each([
    ['\ufeff# 公表概要', '#  公表概要'],
    ['##概要', '# 概要'],
    ['######概要', '##### 概要'],
    ['  ##概要', '#   概要'],
    ['- 一覧\n   # 本文', '- 一覧\n#    本文'],
    ['**【重要】**お知らせ', '**x重要x**お知らせ'],
    ['#　概要', '# 概要'],
    ['##　概要', '## 概要'],
    ['## 　概要', '##  概要'],
    ['#　　 概要', '#   概要'],
    ['a_b __c__ _ d', 'axb xxcxx _ d'],
    ['a\\_b \\__c__', 'a\\_b \\_xcxx'],
    ['___', '___'],
    ['<!-- 閉じる --> <!-- 閉じない', '<!-- 閉じる --> x!-- 閉じない'],
    ['本文\n##続き\n###　次', '本文\n# 続き\n### 次']
  ])('%j is shown as %j', (text, view) => {
    expect(parserView(text)).toBe(view)
  })

  it.each([
    '',
    '# 概要',
    '#概要',
    '#架空タグ #見本タグ',
    '####### 七つ',
    '    ##概要',
    '本文 ##概要',
    'あ\ufeffい',
    '　全角字下げ',
    '- a\n  - b\n    - c',
    '> > > 引用',
    '1. 一\n2. 二',
    '---',
    '* * *',
    '- - - - - - a'
  ])('%j stays', (text) => {
    expect(parserView(text)).toBe(text)
  })

  it.each(['- ', '> ', '* ', '+ ', '1. '])('keeps the nesting of %j to what a writer can mean', (marker) => {
    const view = parserView(`${marker.repeat(1000)}末尾`)
    expect(view.startsWith(marker.repeat(12))).toBe(true)
    expect(view.slice(0, marker.length * 40)).not.toBe(marker.repeat(40))
    expect(view.endsWith('末尾')).toBe(true)
  })

  it('keeps what is written behind deep indents', () => {
    const text = Array.from({length: 200}, (_, depth) => `${'  '.repeat(depth)}- 段${depth}`).join('\n')
    const view = parserView(text)
    expect(view).toHaveLength(text.length)
    expect(view.match(/段\d+/g)).toEqual(text.match(/段\d+/g))
    expect(view.split('\n').slice(0, 24)).toEqual(text.split('\n').slice(0, 24))
  })

  it('keeps the length and every letter of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '#',
        '##',
        '　',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '- ',
        '> ',
        '1. ',
        '\ufeff',
        '\0',
        '\ud800',
        '架空',
        '-',
        '>'
      ),
      fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)), maxLength: 4}),
      fc
        .tuple(fc.constantFrom('- ', '> ', '1) ', '  ', '* '), fc.integer({min: 1, max: 60}))
        .map(([text, times]) => text.repeat(times))
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
        const text = pieces.join('')
        const view = parserView(text)
        expect(view).toHaveLength(text.length)
        for (let index = 0; index < text.length; index++)
          if (view[index] !== text[index] && view[index] !== '#')
            expect(text[index]).toMatch(
              /[#\u3000\ufeff\-+*>\d_<[`\\（）「」『』【】〔〕〈〉《》、。・：；！？＜＞“”‘’…※]/
            )
      })
    )
  })
})
