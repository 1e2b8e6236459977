import {describe, expect, it} from 'vitest'
import {toBlock} from '../../src/extract/blocks.ts'
import {type Block, blockSchema} from '../../src/schema/section.ts'
import {entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

/** The blocks of a body, in short, with what stands at their places. */
function blocksOf(body: string): {block: Block; slice: string}[] {
  const text = entry({body})
  const outline = outlineOf(text)
  return outline.root.nodes.flatMap((node) => {
    const block = toBlock(outline, node)
    if (block === null) return []
    expect(blockSchema.safeParse(block).success).toBe(true)
    return [{block, slice: text.slice(block.position.start.offset, block.position.end.offset)}]
  })
}

const short = (body: string) => blocksOf(body).map(({block}) => [block.kind, block.text])

describe('toBlock', () => {
  it.each<[string, string, [string, string][]]>([
    ['a paragraph', '**太い** 一行\n  二行<br>三行', [['paragraph', '太い 一行\n二行\n三行']]],
    ['a list', '- 一\n  続き\n  - 二\n- 三', [['list', '一\n続き\n二\n三']]],
    ['a quote', '> 一\n>\n> - 二', [['quote', '一\n二']]],
    ['code', '```txt\n一\n  二\n```', [['code', '```txt\n一\n  二\n```']]],
    ['an indented text is a paragraph', '    一\n    二', [['paragraph', '一\n二']]],
    [
      'a rule is none',
      '一\n\n---\n\n二',
      [
        ['paragraph', '一'],
        ['paragraph', '二']
      ]
    ],
    ['a table', '| 日 | 事 |\n|---|---|\n| 1日 | 検<br>知 |\n| | 復旧 |', [['table', '日\t事\n1日\t検\n知\n\t復旧']]],
    ['a picture', '![構成図](a.png)', [['image', '構成図']]],
    ['a picture with an underscore', '![図_一](a_b.png)', [['image', '図_一']]],
    ['a picture without text', '![](a.png)', [['image', '']]],
    ['a picture as HTML', '<img width="9" alt="構成図" src="https://example.jp/a.png" />', [['image', '構成図']]],
    ['a picture in a sentence', '図は![構成図](a.png)です', [['paragraph', '図は構成図です']]],
    ['HTML alone', '<details></details>', [['html', '<details></details>']]],
    ['HTML around a text', '<div>本文</div>', [['paragraph', '本文']]],
    ['HTML without end', '<div\n本文', [['paragraph', '<div\n本文']]],
    ['a comment without end', '<!-- 覚え書き\n本文', [['paragraph', '<!-- 覚え書き\n本文']]]
  ])('%s', (_, body, blocks) => {
    expect(short(body)).toEqual(blocks)
  })

  it.each([
    ['![構成図](a.png "題")', 'a.png'],
    ['![a_b](a_b/c_d.png)', 'a_b/c_d.png'],
    ['<img alt="a_b" src="a_b.png">', 'a_b.png'],
    ['<img src="https://example.jp/a.png">', 'https://example.jp/a.png'],
    ["<img alt='x' src='b.png'>", 'b.png'],
    ['<img src=c.png>', 'c.png'],
    ['<img alt="無し">', null]
  ])('%s has the URL %s', (body, url) => {
    expect(blocksOf(body).map(({block}) => block.kind === 'image' && block.url)).toEqual([url])
  })

  it('gives the items of lists and the cells of tables with their places', () => {
    const [list] = blocksOf('3. 一\n4. 二\n   続き')
    expect(list?.block).toMatchObject({kind: 'list', ordered: true, items: [{text: '一'}, {text: '二\n続き'}]})
    const text = entry({body: '- 一\n- 二'})
    const [bullets] = blocksOf('- 一\n- 二')
    expect(bullets?.block).toMatchObject({ordered: false})
    if (bullets?.block.kind === 'list')
      expect(bullets.block.items.map(({position}) => text.slice(position.start.offset, position.end.offset))).toEqual([
        '- 一',
        '- 二'
      ])
    const [table] = blocksOf('| 日 | 事 |\n|---|---|\n| 1日 | |')
    expect(table?.block).toMatchObject({
      kind: 'table',
      header: true,
      rows: [{cells: [{text: '日'}, {text: '事'}]}, {cells: [{text: '1日'}, {text: ''}]}]
    })
  })

  it.each(['一\n  二', '- 一\n- 二', '> 一\n> 二', '```\n一\n```', '| a |\n|---|\n| b |', '![a](b)'])(
    'places %j',
    (body) => {
      expect(blocksOf(body).map(({slice}) => slice)).toEqual([body])
    }
  )
})
