import {describe, expect, it} from 'vitest'
import {findDataItemTerms} from '../../../src/extract/facts/data-item-terms.ts'
import {fold} from '../../../src/text/fold.ts'

const read = (text: string) =>
  findDataItemTerms(fold(text), 0, text.length).map(({code, start, end}) => [code, text.slice(start, end)])

describe('findDataItemTerms', () => {
  it('takes the longest term at a place', () => {
    expect(read('勤務先電話番号、勤務先')).toEqual([
      ['phone', '勤務先電話番号'],
      ['affiliation', '勤務先']
    ])
  })

  it('finds terms written with radicals and in full width', () => {
    expect(read('⽒名、ＩＤ')).toEqual([
      ['name', '⽒名'],
      ['credential', 'ＩＤ']
    ])
  })

  it('reads how to reach persons in the brackets behind it', () => {
    expect(read('連絡先（氏名、メールアドレス）').map(([code]) => code)).toEqual(['name', 'email'])
    expect(read('連絡先（勤務先）').map(([code]) => code)).toEqual(['phone', 'affiliation'])
  })

  it('keeps to the stretch that it is given', () => {
    expect(findDataItemTerms('氏名、住所、性別', 3, 5)).toEqual([{code: 'address', start: 3, end: 5}])
  })

  it.each([
    ['the name of a system', '成績管理システムを停止'],
    ['the page of a department', '架空学科のページ'],
    ['whom to write to', '所在地：東京都架空区'],
    ['a piece of a Latin word', 'VIDEOを公開'],
    ['what somebody did', '講座を履修した学生'],
    ['the name of a service', 'アカウントサービス「ARCH ID」'],
    ['a piece of a company name', 'ARCH Auto-ID社'],
    ['the name of a programme', 'ご家族力プラス加入者']
  ])('reads no item in %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
