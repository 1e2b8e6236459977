import {describe, expect, it} from 'vitest'
import {phasesOf} from './phase-summary.ts'

function sameAs(value: string) {
  const [, second] = phasesOf(
    `## 復旧計画\n### 第 1 弾（10 月 6 日開始済）\n【対象】 会員\n### 第 2 弾（予定）\n【対象】 ${value}`
  )
  return second?.fields[0]?.values[0]?.sameAs
}

describe('sameAs', () => {
  it.each([
    '第 1 弾と同様',
    '第 1 弾と同様（5 拠点）',
    '第 1 弾（会員）と同じ',
    '第 1 弾に準じます',
    '第 1 弾同様',
    '第 1 弾の内容と同一'
  ])('%s', (value) => {
    expect(sameAs(value)).toEqual({name: '第 1 弾', phase: 0})
  })

  it('finds the stage whatever the blanks and digits', () => {
    expect(sameAs('第１弾と同様')).toEqual({name: '第１弾', phase: 0})
  })

  it('keeps the name of a stage that the text does not have', () => {
    expect(sameAs('第 1 弾の拡大と同様')).toEqual({name: '第 1 弾の拡大', phase: null})
  })

  it('takes the first of several', () => {
    expect(sameAs('第 1 弾および第 2 弾と同様')).toEqual({name: '第 1 弾', phase: 0})
  })

  it.each(['一部の会員（第 1 弾より拡大）', '第 1 弾に加え、新会員', '全会員', '同様の会員'])('not %s', (value) => {
    expect(sameAs(value)).toBeNull()
  })
})
