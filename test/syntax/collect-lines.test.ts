import {describe, expect, it} from 'vitest'
import type {Line} from '../../src/syntax/outline.ts'
import {positionOf} from '../../src/syntax/outline.ts'
import {entry} from '../entry.ts'
import {linesOf, outlineOf, sliceOf} from '../lines.ts'

/** What a line is, in short: `item2 - 文`, `cell 0:1:1 文`. */
function short(line: Line): string {
  const cell = line.cell ? ` ${line.cell.table}:${line.cell.row}:${line.cell.column}${line.cell.header ? 'h' : ''}` : ''
  const marker = line.marker === null ? '' : ` ${line.marker}`
  return `${line.quoted ? '>' : ''}${line.kind}${line.depth || ''}${marker}${cell} ${line.text}`
}

describe('collectLines', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph', '一\n二', ['text 一', 'text 二']],
    ['headings', '## 概要\n#### 経緯 ####\n##　原因', ['heading2 概要', 'heading4 経緯', 'heading2 原因']],
    ['a glued heading keeps its depth', '##概要', ['heading2 概要']],
    ['an indented heading', ' ##   概要', ['heading2 概要']],
    ['an empty heading', '##\n文', ['heading2 ', 'text 文']],
    ['bullets', '- 一\n- 二\n  続き', ['item1 - 一', 'item1 - 二', 'item1 続き']],
    ['other bullets', '* 一\n+ 二', ['item1 * 一', 'item1 + 二']],
    ['numbers', '3. 三\n4. 四\n\n1) 一', ['item1 3. 三', 'item1 4. 四', 'item1 1) 一']],
    ['nested bullets', '- 一\n  - 二\n    - 三\n- 四', ['item1 - 一', 'item2 - 二', 'item3 - 三', 'item1 - 四']],
    ['two bullets on one line', '- - 一', ['item2 - 一']],
    ['an empty bullet gives none', '- \n- 二', ['item1 - 二']],
    ['loose items', '- 一\n\n  二\n\n- 三', ['item1 - 一', 'item1 二', 'item1 - 三']],
    ['a quote', '> 一\n> - 二', ['>text 一', '>item1 - 二']],
    ['a quote in an item', '- 一\n  > 二', ['item1 - 一', '>item1 二']],
    ['a heading in a quote', '> ## 一\n> 二', ['>heading2 一', '>text 二']],
    ['code', '```txt\n一\n\n  二\n```', ['code 一', 'code 二']],
    ['code without end', '```\n一\n二', ['code 一', 'code 二']],
    ['code of tildes in an item', '- 一\n  ~~~\n  二\n  ~~~', ['item1 - 一', 'code1 二']],
    ['rules', '一\n\n---\n\n***\n二', ['text 一', 'text 二']],
    ['a line of bullets that is none', '・一\n●二\n○三', ['text ・一', 'text ●二', 'text ○三']],
    ['blank lines of U+3000', '一\n　\n二', ['text 一', 'text 二']]
  ])('%s', (_, body, lines) => {
    expect(linesOf(body).map(short)).toEqual(lines)
  })

  it('reads tables cell by cell, blank cells and line breaks kept', () => {
    const body = '| 日 | 事 |\n|---|---|\n| 1日 | 検知<br>停止 |\n| | **復旧** |\n\n| 甲 |\n|---|\n| 乙 |'
    const lines = linesOf(body)
    expect(lines.map(short)).toEqual([
      'cell 0:0:0h 日',
      'cell 0:0:1h 事',
      'cell 0:1:0 1日',
      'cell 0:1:1 検知\n停止',
      'cell 0:2:0 ',
      'cell 0:2:1 復旧',
      'cell 1:0:0h 甲',
      'cell 1:1:0 乙'
    ])
    expect(lines.map(sliceOf)).toEqual(['日', '事', '1日', '検知<br>停止', '', '復旧', '甲', '乙'])
  })

  it('takes nothing in front of a marker for the marker', () => {
    expect(linesOf('> 1. 一\n> 2. 二').map((line) => line.marker)).toEqual(['1.', '2.'])
  })

  it('numbers blocks and marks their first lines', () => {
    const lines = linesOf('一\n二\n\n三\n- 四\n  五\n- 六\n\n## 七\n八')
    expect(lines.map(({block}) => block)).toEqual([0, 0, 1, 2, 2, 3, 4, 5])
    expect(lines.map(({first}) => first)).toEqual([true, false, true, true, false, true, true, true])
    expect(lines.map(({index}) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('keeps empty bullets in the overview, where their place counts', () => {
    const lines = outlineOf(entry({source: ''})).parts[0]?.lines ?? []
    expect(lines.map(short)).toEqual([
      'item1 - システム障害のお知らせ',
      'item1 - 2025年9月5日',
      'item1 - 架空商事株式会社',
      'item1 - '
    ])
    expect(lines.map(sliceOf).at(-1)).toBe('')
  })

  it('places an empty bullet within its line, also at the end of the text', () => {
    const placesOf = (text: string) => outlineOf(text).parts[0]?.lines.map((line) => positionOf(line).start)
    expect(placesOf('# 公表概要\n-\n- 一\n-')).toMatchObject([
      {line: 2, column: 2},
      {line: 3, column: 3},
      {line: 4, column: 2, offset: 14}
    ])
  })

  it('folds each line beside its text', () => {
    expect(linesOf('７⽉：１２件').map(({text, folded}) => [text, folded])).toEqual([['７⽉：１２件', '7月:12件']])
  })
})
