import {describe, expect, it} from 'vitest'
import {notNamedHeadTerms} from '../../src/lexicon/service-not-named.ts'
import {canBeNamed} from '../../src/text/named-thing.ts'

describe('canBeNamed', () => {
  it.each(['園児の送迎', '保育', '証明書のコンビニ交付', '生産ライン', '給付金の申し込み', '本店での業務'])(
    '%j can',
    (phrase) => {
      expect(canBeNamed(phrase)).toBe(true)
    }
  )
  it.each([
    '再開時期',
    '共有サーバー',
    '対象の社員',
    '顧客データ',
    '当該施設',
    '一部の画面',
    '11',
    '21時15分',
    '送迎を',
    '業務',
    '保'
  ])('%j cannot', (phrase) => {
    expect(canBeNamed(phrase)).toBe(false)
  })
  it('knows each word once', () => {
    expect(new Set(notNamedHeadTerms).size).toBe(notNamedHeadTerms.length)
  })
})
