import {describe, expect, it} from 'vitest'
import {findNames, readHeadName} from '../../src/extract/phase-name.ts'
import {fold} from '../../src/text/fold.ts'

function nameOf(text: string): string | null {
  const read = readHeadName(fold(text), 0)
  return read && text.slice(0, read.end)
}

describe('readHeadName', () => {
  it.each([
    ['第1弾', ['第1弾', '第1弾 出荷の試行', '第1弾（予定）', '第1弾：受注', '第1弾 はがきでの注文']],
    ['第1.5弾', ['第1.5弾 出荷の試行']],
    ['第3弾', ['第3弾・出荷の試行', '第3弾～出荷の試行～']],
    ['第 2 弾の拡大', ['第 2 弾の拡大 直送', '第 2 弾の拡大（12 月 1 日）']],
    ['第２弾の拡大②', ['第２弾の拡大② 倉庫']],
    ['第2弾', ['第2弾の概要'.slice(0, 3), '第2弾【完了】']],
    ['本格復旧フェーズ', ['本格復旧フェーズ 2025 年 12 月上旬以降', '本格復旧フェーズ 12 月 2 日', '本格復旧フェーズ']],
    ['本格復旧フェーズ 1', ['本格復旧フェーズ 1 12 月 2 日開始', '本格復旧フェーズ 1（予定）']],
    ['本格復旧フェーズ第1段階', ['本格復旧フェーズ第1段階 倉庫']],
    ['第１弾～第３弾', ['第１弾～第３弾（終了）']],
    ['STEP 2', ['STEP 2 出荷', 'STEP 2']],
    ['フェーズⅡ', ['フェーズⅡ：店舗']],
    ['第一段階', ['第一段階（済）']],
    ['二次復旧', ['二次復旧（予定）']],
    ['中長期', ['中長期（～2027年3月）']]
  ])('%s', (name, texts) => {
    for (const text of texts) expect(nameOf(text), text).toBe(name)
  })

  it.each([
    '第1弾と同様',
    '第 1 弾 のお客様',
    '第1弾では',
    '第1弾以降',
    '第5報',
    '第1回',
    '2段階認証',
    '二段階認証の導入',
    '一次調査',
    'フェーズに応じて',
    'STEPを進む',
    '短期間の停止',
    '現段階',
    '段階的に'
  ])('not %s', (text) => {
    expect(nameOf(text)).toBeNull()
  })
})

it('findNames finds names inside a text', () => {
  const text = fold('第 1 弾の拡大と同様、フェーズ2より対象を拡大。第3報')
  expect(findNames(text).map(({start, end}) => text.slice(start, end))).toEqual(['第 1 弾の拡大', 'フェーズ2'])
})
