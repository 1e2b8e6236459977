import {describe, expect, it} from 'vitest'
import {readPhaseTitle, readTail} from '../../src/extract/phase-heading.ts'

describe('readPhaseTitle', () => {
  it.each([
    ['第 1 弾 電話注文の試行（10 月 29 日開始済）', '第 1 弾', '電話注文の試行', '10 月 29 日開始済'],
    ['第1弾（11 月 20 日（木）開始済）対象の拡大', '第1弾', '対象の拡大', '11 月 20 日(木)開始済'],
    ['第 3 弾 直送の拡大（9→10 社）（11 月 19 日開始済）', '第 3 弾', '直送の拡大（9→10 社）', '11 月 19 日開始済'],
    ['【短期（即時～3 月末）｜封じ込め】', '短期', '封じ込め', '即時~3 月末'],
    ['【第3弾】対象を拡大', '第3弾', '対象を拡大', ''],
    ['第1弾（電話注文）', '第1弾', '電話注文', ''],
    ['フェーズ1　店舗の再開　完了', 'フェーズ1', '店舗の再開', '完了'],
    ['本格復旧フェーズ：2025 年 12 月上旬以降', '本格復旧フェーズ', null, ':2025 年 12 月上旬以降'],
    ['第2段階 12月1日より 全店の再開', '第2段階', '全店の再開', '12月1日より'],
    ['第2段階：再開', '第2段階', '再開', '']
  ])('%s', (text, name, description, timing) => {
    expect(readPhaseTitle(text)).toMatchObject({name, description, timing})
  })

  it('takes footnote marks out', () => {
    const read = readPhaseTitle('第 3 弾 店舗受付（※8、9）（11 月 20 日開始済）')
    expect(read).toMatchObject({description: '店舗受付', footnotes: ['※8', '※9']})
  })

  it.each(['「第 2 弾の拡大」が新しいお知らせです', '第1弾の結果を踏まえ、', '復旧の見通し'])('not %s', (text) => {
    expect(readPhaseTitle(text)).toBeNull()
  })
})

it('readTail reads a line under the heading', () => {
  expect(readTail('受付の試行（10月 29 日開始）')).toEqual({
    description: '受付の試行',
    timing: '10月 29 日開始',
    footnotes: []
  })
  expect(readTail('2025 年 12 月上旬以降')).toMatchObject({description: null, timing: '2025 年 12 月上旬以降'})
})
