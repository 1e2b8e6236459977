import {describe, expect, it} from 'vitest'
import {archiveHeadingCode, buildWholeOutline} from '../../src/syntax/build-outline.ts'
import type {Outline} from '../../src/syntax/outline.ts'
import {parseOutlines} from '../../src/syntax/parse-outlines.ts'
import {parseTree} from '../../src/syntax/parse-tree.ts'
import {createSource} from '../../src/syntax/source.ts'
import {entry} from '../entry.ts'
import {outlineOf} from '../lines.ts'

const bullets = '- お知らせ\n- 2025年9月5日\n- 架空商事株式会社\n- https://example.jp/\n'
const kinds = (outline: Outline) => outline.parts.map(({kind}) => kind)
const texts = (outline: Outline) => outline.lines.map(({text}) => text)
const whole = (text: string) => {
  const source = createSource(text)
  return buildWholeOutline(parseTree(source), source)
}

describe('archiveHeadingCode', () => {
  it.each([
    ['公表概要', 'overview'],
    ['公表概要 ', 'overview'],
    ['公表　概要', 'overview'],
    ['公表概要（復旧報）', 'overview'],
    ['公表概要(続報)', 'overview'],
    ['公表以外用', 'overview'],
    ['事案ＩＤ', 'incidentId'],
    ['公表種別', 'releaseType'],
    ['好評種別', 'releaseType'],
    ['本文', 'body'],
    ['　本　文', 'body']
  ])('%s is %s', (text, code) => {
    expect(archiveHeadingCode(text)).toBe(code)
  })

  it.each([
    '',
    '概要',
    '公表概要について',
    '公表概要（続報',
    '本文（続き）',
    '事案ID（1）',
    '公表以外',
    '本件',
    'constructor'
  ])('%j is no heading of the archive', (text) => {
    expect(archiveHeadingCode(text)).toBeNull()
  })
})

describe('buildOutlines: the overview', () => {
  it.each([
    '# 公表概要',
    '# 公表概要   ',
    '#  公表概要',
    '#　公表概要',
    ' # 公表概要',
    '\ufeff# 公表概要',
    '\n\n# 公表概要',
    '# 公表概要 #',
    '# 公表以外用',
    '# ',
    '#',
    '　\n# 公表概要'
  ])('opens with %j', (heading) => {
    const outlines = parseOutlines(entry({heading}))
    expect(outlines).toHaveLength(1)
    expect(outlines.map(kinds)).toEqual([['overview']])
    expect(outlines[0]?.parts[0]?.lines).toHaveLength(4)
    expect(outlines.map(texts)).toEqual([['受注システムが停止しました。']])
  })

  it('opens with bullets alone above the body', () => {
    const outline = outlineOf(`${bullets}\n# 本文\n停止しました。`)
    expect(outline.parts.map(({heading, lines}) => [heading, lines.length])).toEqual([[null, 4]])
    expect(texts(outline)).toEqual(['停止しました。'])
  })

  it.each([
    '',
    ' \n\n',
    '# 製品のご紹介\n文',
    '- 一\n- 二\n- 三\n\n文',
    '- 一\n- 二\n\n# 本文\n文',
    '# 本文\n文',
    '文だけ',
    '## 公表概要\n- 一\n- 二\n- 三',
    '# \n文'
  ])('does not open with %j', (text) => {
    expect(parseOutlines(text)).toEqual([])
    expect(whole(text)).toBeNull()
  })

  it.each([
    ['without a blank line', '# 事案ID\n- 2025-09-01-架空商事株式会社\n# 公表種別\n- 続報'],
    ['with many', '\n\n# 事案ID\n\n- 2025-09-01-架空商事株式会社\n\n\n# 公表種別\n\n- 続報\n\n'],
    ['with white space', '　\n# 事案ID\n- 2025-09-01-架空商事株式会社\n \n# 好評種別\n- 続報\n　\n']
  ])('knows the parts beside it, %s', (_, between) => {
    const outline = outlineOf(entry({between}))
    expect(kinds(outline)).toEqual(['overview', 'incidentId', 'releaseType'])
    expect(outline.parts.map(({lines}) => lines.map(({text}) => text)).slice(1)).toEqual([
      ['2025-09-01-架空商事株式会社'],
      ['続報']
    ])
    expect(texts(outline)).toEqual(['受注システムが停止しました。'])
  })
})

describe('buildOutlines: the body', () => {
  it.each(['# 本文', '#  本文', '#   本文', ' # 本文', '#　本文', '# 本文　', '# 本 文'])(
    'opens with %j',
    (bodyHeading) => {
      const outline = outlineOf(entry({bodyHeading}))
      expect(outline.bodyHeading).not.toBeNull()
      expect(texts(outline)).toEqual(['受注システムが停止しました。'])
    }
  )

  it.each([
    ['at the first other heading', `# 公表概要\n${bullets}\n## 概要\n文`, ['概要', '文']],
    ['at the first text after the bullets', `# 公表概要\n${bullets}\n文\n\n- 項`, ['文', '項']],
    ['after the last part', `# 公表概要\n${bullets}# 公表種別\n- 初報\n\n# 詳細\n文`, ['詳細', '文']],
    ['nowhere', `# 公表概要\n${bullets}`, []]
  ])('opens, where the heading is missing, %s', (_, text, lines) => {
    const outline = outlineOf(text)
    expect(outline.bodyHeading).toBeNull()
    expect(outline.parts[0]?.lines).toHaveLength(4)
    expect(texts(outline)).toEqual(lines)
  })

  it('goes on over other headings of the first level', () => {
    const outline = outlineOf(entry({body: '前文\n# よくあるご質問\n答\n# 公表種別\n後\n# 本文\n末'}))
    expect(texts(outline)).toEqual(['前文', 'よくあるご質問', '答', '公表種別', '後', '本文', '末'])
    expect(outline.root.children.map(({heading}) => heading?.text)).toEqual(['よくあるご質問', '公表種別', '本文'])
  })

  it('is empty where nothing stands under its heading', () => {
    const outline = outlineOf(entry({body: ''}))
    expect(outline.lines).toEqual([])
    expect(outline.root).toMatchObject({children: [], from: 0, to: 0, nodes: []})
  })
})

describe('buildOutlines: several overviews', () => {
  const text = `${entry({body: '一\n## 二\n三'})}\n# 公表概要（復旧報）\n${bullets}\n# 本文\n四\n## 五\n`

  it('gives an outline each', () => {
    const outlines = parseOutlines(text)
    expect(outlines.map(texts)).toEqual([
      ['一', '二', '三'],
      ['四', '五']
    ])
    expect(outlines.map((outline) => outline.parts[0]?.heading?.text)).toEqual(['公表概要', '公表概要（復旧報）'])
    const [first, second] = outlines
    expect(first?.position.end.offset).toBeLessThanOrEqual(second?.position.start.offset ?? 0)
    expect(text.slice(second?.position.start.offset)).toMatch(/^# 公表概要（復旧報）/)
  })

  it('gives the whole text to the first where one is asked for', () => {
    const outline = whole(text)
    expect(outline && texts(outline)).toEqual([
      '一',
      '二',
      '三',
      '公表概要（復旧報）',
      'お知らせ',
      '2025年9月5日',
      '架空商事株式会社',
      'https://example.jp/',
      '本文',
      '四',
      '五'
    ])
    expect(outline?.parts).toHaveLength(1)
  })

  it('takes a heading that stands twice as one overview', () => {
    const twice = `# 公表概要\n# 公表概要\n${bullets}\n# 本文\n文`
    for (const outlines of [parseOutlines(twice), [whole(twice)]]) {
      expect(outlines).toHaveLength(1)
      expect(outlines[0]?.parts[0]?.lines).toHaveLength(4)
      expect(outlines[0] && texts(outlines[0])).toEqual(['文'])
    }
  })

  it('loses nothing behind a second overview that comes before any body', () => {
    const outline = whole(`# 公表概要\n${bullets}\n# 公表概要（続報）\n- 二\n\n# 本文\n文`)
    expect(outline?.parts[0]?.lines).toHaveLength(4)
    expect(outline && texts(outline)).toEqual(['公表概要（続報）', '二', '本文', '文'])
  })
})

describe('buildOutlines: position', () => {
  it('goes from the first heading to the end of the text', () => {
    const text = entry({body: '一\n\n二'})
    const {position} = outlineOf(`\n\n${text}`)
    expect(position.start).toEqual({line: 3, column: 1, offset: 2})
    expect(position.end.offset).toBe(text.trimEnd().length + 2)
  })
})
