import {describe, expect, it} from 'vitest'
import {headLines} from '../../../src/rules/core/head-lines.ts'
import {createSource} from '../../../src/syntax/source.ts'
import {entry} from '../../entry.ts'

const linesOf = (text: string, limit = text.length) =>
  headLines(createSource(text), limit).map(({kind, part, text: line}) => [kind, part, line])

describe('headLines', () => {
  const text = entry({
    overview: ['- お知らせ', '-2025年9月5日', ' 架空商事', '<!-- 注 -->'],
    between: '\n# 事案ID\n- 1\n'
  })

  it('tells the lines before the body apart', () => {
    expect(linesOf(text)).toEqual([
      ['heading', 'overview', '# 公表概要'],
      ['bullet', 'overview', '- お知らせ'],
      ['gluedBullet', 'overview', '-2025年9月5日'],
      ['loose', 'overview', ' 架空商事'],
      ['comment', 'overview', '<!-- 注 -->'],
      ['blank', 'overview', ''],
      ['heading', 'incidentId', '# 事案ID'],
      ['bullet', 'incidentId', '- 1'],
      ['blank', 'incidentId', ''],
      ['heading', 'body', '# 本文']
    ])
  })

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`]
  ])('leaves out %s', (_, written) => {
    expect(linesOf(written)).toEqual(linesOf(text))
    for (const {start, end, text: line} of headLines(createSource(written), written.length))
      expect(written.slice(start, end)).toBe(line)
  })

  it('ends where the body begins without its heading', () => {
    const without = entry({bodyHeading: '## 経緯'})
    expect(linesOf(without, without.indexOf('経緯')).at(-1)).toEqual(['blank', 'overview', ''])
  })
})
