import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {positionOf} from '../../src/syntax/outline.ts'
import {createSource} from '../../src/syntax/source.ts'
import {indexSlice, positionInIndex} from '../../src/syntax/text-index.ts'
import {entry} from '../entry.ts'
import {linesOf, outlineOf, sliceOf, textsOf} from '../lines.ts'

describe('indexPhrasing', () => {
  it.each<[string, string[]]>([
    ['対象：**100**名', ['対象：100名']],
    ['**【重要】** お知らせ', ['【重要】 お知らせ']],
    ['*斜体* です', ['斜体 です']],
    ['***太い斜体*** です', ['太い斜体 です']],
    ['~~取消~~', ['~~取消~~']],
    ['[一覧](https://example.jp/list)へ', ['一覧へ']],
    ['![構成図](a.png)の説明', ['構成図の説明']],
    ['`a *b* c`', ['a *b* c']],
    ['一行目  \n二行目\\\n三行目', ['一行目', '二行目', '三行目']],
    ['一<br>二<br/>三<BR />四', ['一', '二', '三', '四']],
    ['<span style="color:red">赤字</span>の文', ['赤字の文']],
    ['<u>下線</u>と<!-- 覚え書き -->注', ['下線と注']],
    ['氏名は<氏名>です', ['氏名は<氏名>です']],
    ['S-1-5-<domain>-500', ['S-1-5-<domain>-500']],
    ['約束*1と記録*2です', ['約束*1と記録*2です']],
    ['1,200件*1、340名*2', ['1,200件*1、340名*2']],
    ['*1 初出の注\n*2 次の注', ['*1 初出の注', '*2 次の注']],
    ['（*1）と（*2）', ['（*1）と（*2）']],
    ['https://example.jp/a_b_c/d_e_f.html', ['https://example.jp/a_b_c/d_e_f.html']],
    ['info_desk_ _架空_ です', ['info_desk_ _架空_ です']],
    ['Ａ&amp;Ｂ &lt;注&gt; &#x3042;&#12356;&nbsp;う', ['Ａ&Ｂ <注> あい\u00a0う']],
    ['&#x20BB7;田', ['𠮷田']],
    ['&notanentity; と & と &;', ['&notanentity; と & と &;']],
    ['\\*逃げ\\_た\\#字 \\a', ['*逃げ_た#字 \\a']],
    ['一行目\n   字下げの二行目\n　全角の三行目', ['一行目', '字下げの二行目', '全角の三行目']],
    ['    四字下げ', ['四字下げ']],
    ['> 引用一\n> 引用二\n怠けた三', ['引用一', '引用二', '怠けた三']],
    ['> > 二重\n> > 続き', ['二重', '続き']],
    ['- 項目\n  続き\n怠けた続き', ['項目', '続き', '怠けた続き']],
    ['> - **太字**の\n>   続き', ['太字の', '続き']],
    ['**閉じない', ['**閉じない']],
    ['[閉じない](', ['[閉じない](']],
    ['[参照][一]', ['[参照][一]']],
    ['[※1]: 注の文', ['[※1]: 注の文']],
    ['一\r\n二\r\n\r\n三', ['一', '二', '三']],
    ['一\r二\r\r三', ['一', '二', '三']],
    ['一\0二', ['一\0二']],
    ['𠮷野家𠮷*1', ['𠮷野家𠮷*1']],
    ['\ud800と\udc00', ['\ud800と\udc00']],
    ['\u200b見えない字\u200b', ['見えない字']]
  ])('%j reads %j', (body, texts) => {
    expect(textsOf(body)).toEqual(texts)
  })

  it.each<[string, string[]]>([
    ['Ａ&amp;Ｂ', ['Ａ&amp;Ｂ']],
    ['\\*逃げ', ['\\*逃げ']],
    ['一<br>二', ['一', '二']],
    ['一\r\n二', ['一', '二']],
    ['> 引用一\n>   引用二', ['引用一', '引用二']],
    ['- 項目\n  続き', ['項目', '続き']],
    ['約束*1と記録*2です', ['約束*1と記録*2です']],
    ['**100**', ['100']],
    ['対象：**100**名', ['対象：**100**名']],
    ['![構成図](a.png)', ['構成図']],
    ['`符号`', ['符号']],
    ['[一覧](https://example.jp/)', ['一覧']],
    ['一\0二', ['一\0二']],
    ['&#x20BB7;田', ['&#x20BB7;田']]
  ])('%j stands in the source as %j', (body, slices) => {
    expect(linesOf(body).map(sliceOf)).toEqual(slices)
  })

  it('gives the place of a piece behind markup, entities and continued lines', () => {
    for (const [body, piece, slice] of [
      ['対象は**100**名', '100', '100'],
      ['対象は**100**名', '100名', '100**名'],
      ['- 一\n  > **太い** &amp; 12件', '12件', '12件'],
      ['Ａ&amp;Ｂ社の5件', '&', '&amp;'],
      ['Ａ&amp;Ｂ社の5件', '5件', '5件'],
      ['a<br>b 7名', '7名', '7名'],
      ['\\*1 は \\*2', '*2', '\\*2'],
      ['𠮷野&#x20BB7;9社', '9社', '9社']
    ] as const) {
      const line = linesOf(body).find(({text}) => text.includes(piece))
      const at = line?.text.indexOf(piece) ?? 0
      const place = line && positionOf(line, at, at + piece.length)
      expect(entry({body}).slice(place?.start.offset, place?.end.offset)).toBe(slice)
    }
  })

  it('survives emphasis of any depth', () => {
    const body = `${'*あ '.repeat(300)}底${' い*'.repeat(300)}`
    const texts = textsOf(body)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('底')
    expect(texts[0]?.match(/あ/g)).toHaveLength(300)
  })
})

describe('positionInIndex', () => {
  const index = indexSlice(createSource('一\r\n二三'), 0, 5)

  it('makes each line end one character', () => {
    expect(index.text).toBe('一\n二三')
  })

  it.each([
    [0, 1, 0, 1],
    [1, 2, 1, 3],
    [2, 4, 3, 5],
    [0, 4, 0, 5],
    [2, 2, 3, 3],
    [4, 4, 5, 5]
  ])('places %i to %i at %i to %i', (start, end, from, to) => {
    const position = positionInIndex(index, start, end)
    expect([position.start.offset, position.end.offset]).toEqual([from, to])
  })

  it('gives an empty place for an empty text', () => {
    const empty = indexSlice(createSource('一二'), 1, 1)
    expect(empty.text).toBe('')
    expect(() => positionInIndex(empty, 0, 0)).not.toThrow()
  })
})

describe('places of lines', () => {
  const plain = fc.constantFrom(
    '受注',
    '12件',
    '架空商事',
    '𠮷',
    '。',
    '（注）',
    'abc',
    '３名',
    '1月9日',
    'ー',
    '\u3000'
  )
  const marks = fc.constantFrom(
    '**',
    '*',
    '_',
    '`',
    '&amp;',
    '&#12354;',
    '\\*',
    '<br>',
    '<b>',
    '</b>',
    '[',
    '](x)',
    '![',
    '|',
    '~~',
    '※1',
    '<!--'
  )
  const breaks = fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '\n- ',
    '\n  - ',
    '\n> ',
    '\n## ',
    '\n    ',
    '\n1. ',
    '\r',
    '\n| a | b |\n|---|---|\n| ',
    '\n```\n'
  )
  const bodies = (pieces: fc.Arbitrary<string>) => fc.array(pieces, {maxLength: 25}).map((all) => `始${all.join('')}`)

  it('slice the source to the text of the line where there is no markup in it', () => {
    fc.assert(
      fc.property(bodies(fc.oneof(plain, breaks)), (body) => {
        const outline = outlineOf(entry({body}))
        expect(outline.lines.length).toBeGreaterThan(0)
        for (const line of outline.lines) expect(sliceOf(line)).toBe(line.text)
      })
    )
  })

  it('lie inside the text and follow each other, whatever the markup', () => {
    fc.assert(
      fc.property(bodies(fc.oneof(plain, breaks, marks)), (body) => {
        const text = entry({body})
        let last = 0
        for (const line of outlineOf(text).lines) {
          const {start, end} = positionOf(line)
          expect(start.offset).toBeGreaterThanOrEqual(last)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          expect(line.folded).toHaveLength(line.text.length)
          expect(line.text.trim()).toBe(line.text)
          expect(line.source.text.slice(line.from, line.from + line.text.length)).toBe(line.text)
          last = end.offset
        }
      })
    )
  })
})
