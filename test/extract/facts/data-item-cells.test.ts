import {describe, expect, it} from 'vitest'
import {refusedRows} from '../../../src/extract/facts/data-item-cells.ts'
import {textOf} from './text-of.ts'

function refused(body: string): string[] {
  const {lines} = textOf(body)
  return lines.filter(refusedRows(lines)).map(({line}) => line.text)
}

describe('refusedRows', () => {
  it('finds the rows that did not get out', () => {
    expect(refused('|項目|漏えいの有無|\n|-|-|\n|氏名|あり|\n|住所|なし|')).toEqual(['住所', 'なし'])
    expect(refused('|項目|対象|\n|-|-|\n|氏名|○|\n|住所|×|')).toEqual(['住所', '×'])
  })

  it('leaves tables of anything else', () => {
    expect(refused('|項目|暗号化|\n|-|-|\n|住所|なし|')).toEqual([])
    expect(refused('住所：なし')).toEqual([])
  })
})
