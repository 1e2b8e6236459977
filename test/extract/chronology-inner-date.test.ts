import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readInnerDate} from '../../src/extract/chronology-inner-date.ts'
import {fold} from '../../src/text/fold.ts'

const read = (line: string) => readInnerDate(fold(line))

describe('readInnerDate', () => {
  it.each([
    ['また、同年5月20日には新システムへ移行しました。', '新システムへ移行しました。'],
    ['その後12月21日から22日にかけて、別のサーバーへ侵入しました。', '別のサーバーへ侵入しました。'],
    ['これを受けて同年4月1日（水）午前10時頃、端末を止めました。', '端末を止めました。'],
    ['しかしながら、翌31日午後に再び止まりました。', '再び止まりました。'],
    ['さらに 4月6日(月)に別の相手が現れました。', '別の相手が現れました。']
  ])('%j goes on from the sentence before', (line, rest) => {
    const lead = read(line)
    expect(lead?.style).toBe('linked')
    expect(line.slice(lead?.end)).toBe(rest)
  })

  it.each([
    ['発生日時：令和７年10月4日（土）17時45分頃', '発生日時', ''],
    ['②　検知日時：10月4日 18:00（監視装置による）', '検知日時', '（監視装置による）'],
    ['・発覚：10月4日　倉庫の端末に異常', '発覚', '倉庫の端末に異常'],
    ['サイト停止時刻： 2025年10月4日 13時10分', 'サイト停止時刻', '']
  ])('%j begins with a label', (line, name, rest) => {
    const lead = read(line)
    expect(lead?.style).toBe('labelled')
    expect(lead?.label && line.slice(lead.label.from, lead.label.to)).toBe(name)
    expect(line.slice(lead?.end)).toBe(rest)
  })

  it.each([
    ['・第2報を公表（2025年10月4日）', '第2報を公表'],
    ['架空倉庫の再開について （10月4日付）', '架空倉庫の再開について'],
    ['調査の結果を公表 [2025/10/4]', '調査の結果を公表'],
    ['調査の結果を公表（10月4日（土））', '調査の結果を公表']
  ])('%j ends in a date', (line, name) => {
    const lead = read(line)
    expect(lead?.style).toBe('trailing')
    expect(lead?.label && line.slice(lead.label.from, lead.label.to)).toBe(name)
  })

  it.each([
    'なお、10月4日以前の分は対象外です。',
    'また、10月4日までに購入した方も含みます。',
    'また、弊社は10月4日に報告しました。',
    '対象期間：2025年10月4日～10月8日',
    '受付時間：10月4日 9:00',
    '日時：10月4日 9:00',
    '更新日：2025年10月4日',
    '停止したもの：10台',
    '攻撃を確認（10月4日時点）',
    '会員の方（2025年4月1日～9月30日）',
    '会員の方（2025年4月）',
    '（2025年10月4日）',
    '※10月4日に更新',
    ''
  ])('%j tells no event', (line) => {
    expect(read(line)).toBeNull()
  })

  it('stays within the line, whatever stands in it', () => {
    const part = fc.constantFrom(
      'また、',
      'その後',
      '発生',
      '：',
      '10月',
      '4日',
      '（',
      '）',
      '[',
      ']',
      '、',
      '付',
      '検知',
      '・',
      ' '
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const line = parts.join('')
        const lead = read(line)
        if (!lead) return
        expect(lead.start).toBeLessThan(lead.end)
        expect(lead.end).toBeLessThanOrEqual(line.length)
        if (lead.label) expect(lead.label.from).toBeLessThan(lead.label.to)
      })
    )
  })
})
