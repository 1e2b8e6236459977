import {describe, expect, it} from 'vitest'
import {findBareFootnoteMarks} from '../../src/text/bare-footnote-marks.ts'

const read = (text: string, head = 0) =>
  findBareFootnoteMarks(text, head).map(({start, label, numbers}) => [start, label, numbers])

describe('findBareFootnoteMarks', () => {
  it.each([
    ['調査①では', [[2, '①', [1]]]],
    ['① 記録を集める', [[0, '①', [1]]]],
    ['製品¹²の', [[2, '¹²', [12]]]],
    ['受理された[1]。', [[5, '[1]', [1]]]],
    ['受理 ［２］と', [[3, '[2]', [2]]]]
  ])('%s', (text, marks) => {
    expect(read(text)).toEqual(marks)
  })

  it('takes the head of the text proper behind a bullet', () => {
    expect(read('・① 甲', 1)).toEqual([[1, '①', [1]]])
  })

  it.each(['上記①の人数', '次の ①氏名 ②住所', '（※）①～④は', '項目①～③', '速度 ²'])('nothing in %s', (text) => {
    expect(read(text, -1)).toEqual([])
  })
})
