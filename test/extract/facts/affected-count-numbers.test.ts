import {describe, expect, it} from 'vitest'
import {countedNumbers} from '../../../src/extract/facts/affected-count-numbers.ts'
import {factText} from '../../../src/extract/facts/fact-lines.ts'
import {entry} from '../../entry.ts'
import {outlineOf} from '../../lines.ts'

function read(body: string, heads: readonly string[] = []) {
  const last = factText(outlineOf(entry({body})), null).lines.at(-1)
  return last ? countedNumbers(last, heads).map(({value, unit, qualifier}) => `${value} ${unit} ${qualifier}`) : []
}

describe('countedNumbers', () => {
  it.each([
    ['会員約1.2万名', ['12000 名 about']],
    ['最大45万件、うち300社', ['450000 件 max', '300 社 exact']],
    ['18→69件に変更', ['69 件 exact']],
    ['対象件数：1,234', ['1234 件 exact']],
    ['店舗16店、サーバー3台', []],
    ['2025年4月1日', []]
  ])('%s', (body, counts) => {
    expect(read(body)).toEqual(counts)
  })

  it.each([
    ['件数', '120 件 exact'],
    ['人数', '120 人 exact'],
    ['数量（名）', '120 名 exact'],
    ['最大件数', '120 件 max']
  ])('reads a bare cell under %s', (head, count) => {
    expect(read(`|対象|${head}|\n|-|-|\n|会員|120|`, [head.replace('（', '(').replace('）', ')')])).toEqual([count])
  })

  it('takes the qualifier of the heading', () => {
    const {lines} = factText(outlineOf(entry({body: '- 120件'})), null)
    const [fact] = lines.slice(-1)
    expect(fact && countedNumbers(fact, [], '最大件数')).toMatchObject([{value: 120, qualifier: 'max'}])
  })

  it('reads no bare cell under another head', () => {
    expect(read('|対象|部屋|\n|-|-|\n|会員|120|', ['部屋'])).toEqual([])
  })
})
