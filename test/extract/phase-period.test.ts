import {describe, expect, it} from 'vitest'
import {readTiming} from '../../src/extract/phase-period.ts'
import {fold} from '../../src/text/fold.ts'

describe('readTiming', () => {
  it.each([
    ['10 月 29 日開始済', '2025-11-12', 'started', '2025-10-29', null, false],
    ['11 月 12 日開始', '2025-11-06', 'planned', '2025-11-12', null, false],
    ['11 月 12 日開始', '2025-11-12', 'started', '2025-11-12', null, false],
    ['11 月中開始予定', '2025-11-06', 'planned', '2025-11', null, false],
    ['2025 年 12 月上旬以降', '2025-11-12', 'planned', '2025-12', 'early', true],
    ['12月中旬より順次', '2025-11-12', 'planned', '2025-12', 'mid', false],
    ['11月上旬', '2025-11-28', 'started', '2025-11', 'early', false],
    ['11月下旬', '2025-11-06', 'planned', '2025-11', 'late', false],
    ['1 月 20 日開始', '2025-12-12', 'planned', '2026-01-20', null, false],
    ['12 月 22 日開始済', '2026-01-10', 'started', '2025-12-22', null, false],
    ['11 月 12 日開始済、11 月 20 日拡大予定', '2025-11-15', 'started', '2025-11-12', null, false],
    ['11 月 12 日開始、11 月 20 日より全店に拡大予定', '2025-11-15', 'started', '2025-11-12', null, false],
    ['11 月 12 日開始済、11 月 20 日完了予定', '2025-11-25', 'started', '2025-11-12', null, false],
    ['11 月 12 日再開予定、11 月 20 日拡大予定', '2025-11-10', 'planned', '2025-11-12', null, false],
    ['1月中旬以降', '2025-12-12', 'planned', '2026-01', 'mid', true],
    ['10/1～10/31', '2025-11-06', 'completed', '2025-10-01', null, false],
    ['11月4日～', '2025-11-06', 'started', '2025-11-04', null, false],
    ['即時～2026 年 3 月末', '2026-02-16', 'started', null, null, false],
    ['～2026 年 9 月', '2026-02-16', 'planned', null, null, false],
    ['2025年12月まで', '2026-02-16', 'completed', null, null, false],
    ['2026 年下期～', '2026-02-16', 'planned', '2026', null, true],
    ['2026年1月～3月', '2026-01-10', 'started', '2026-01', null, false],
    ['実施中（12月完了予定）', '2025-11-06', 'started', null, null, false],
    ['10月8日完了', '2025-11-06', 'completed', null, null, false],
    ['完了', '2025-11-06', 'completed', null, null, false],
    ['時期未定', '2025-11-06', 'planned', null, null, false],
    ['直送', '2025-11-06', null, null, null, false]
  ])('%s (published %s)', (text, publishedOn, status, startsOn, startsPart, startsOpen) => {
    expect(readTiming(fold(text), publishedOn)).toEqual({status, startsOn, startsPart, startsOpen})
  })

  it('without a publication takes only years that are written', () => {
    expect(readTiming('2025年12月1日開始', null)).toMatchObject({startsOn: '2025-12-01', status: null})
    expect(readTiming('12月1日開始予定', null)).toMatchObject({startsOn: null, status: 'planned'})
  })
})
