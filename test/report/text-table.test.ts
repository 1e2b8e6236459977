import {describe, expect, it} from 'vitest'
import {formatTable} from '../../src/report/text-table.ts'

describe('formatTable', () => {
  it('aligns columns by display width', () => {
    const rows = [
      ['対象', '一部のお客さま'],
      ['注文方法', '電話']
    ]
    expect(formatTable(rows, {width: 40, indent: 0, flexible: 1})).toEqual([
      '対象      一部のお客さま',
      '注文方法  電話'
    ])
  })

  it('breaks the flexible column at the width of the terminal', () => {
    const lines = formatTable([['対象商品', '事務用品と衛生用品と飲料と工具']], {width: 30, indent: 2, flexible: 1})
    expect(lines).toEqual(['  対象商品  事務用品と衛生用品', '            と飲料と工具'])
  })

  it('keeps the line breaks of a cell and writes no blanks at the end of a line', () => {
    expect(formatTable([['a', 'b\nc', 'd']], {width: 40, indent: 1, flexible: 1})).toEqual([' a   b   d', '     c'])
  })

  it('gives each painted piece its column and row', () => {
    const paint = (piece: string, column: number, row: number) => `${row}${column}<${piece}>`
    const rows = [['aa', 'b'], ['cc']]
    expect(formatTable(rows, {width: 40, indent: 0, flexible: 1, paint})).toEqual(['00<aa>  01<b>', '10<cc>'])
  })

  it('gives no lines for no rows', () => {
    expect(formatTable([], {width: 40, indent: 0, flexible: 0})).toEqual([])
  })
})
