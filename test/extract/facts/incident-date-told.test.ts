import {describe, expect, it} from 'vitest'
import {endOfTold} from '../../../src/extract/facts/incident-date-told.ts'

/** What is read from the noun 報告 or 連絡 on. */
function toldIn(folded: string): string | null {
  const start = folded.search(/報告|連絡/)
  const end = endOfTold(folded, start, start + 2)
  return end === null ? null : folded.slice(start, end)
}

describe('endOfTold', () => {
  it.each([
    ['に報告を受けました', '報告を受'],
    ['に連絡がお客様よりありました', '連絡がお客様よりあ'],
    [' 架空委託社より当社へ報告', '報告'],
    [' 警察より漏えい懸念の連絡。', '連絡'],
    [' 住民より連絡あり', '連絡あり']
  ])('%s', (folded, told) => {
    expect(toldIn(folded)).toBe(told)
  })

  it.each([
    'に報告しました',
    '、当社より警察へ報告',
    ' 架空委託社より警察へ連絡',
    'に連絡を警察に行い',
    '架空会から架空委託社に対し、必要である旨を連絡',
    '、連絡先'
  ])('not told: %s', (folded) => {
    expect(toldIn(folded)).toBeNull()
  })
})
