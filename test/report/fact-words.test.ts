import {expect, it} from 'vitest'
import {
  causeWords,
  countWords,
  dataItemWords,
  leakWords,
  reportedToWords,
  secondaryDamageWords
} from '../../src/report/fact-words.ts'
import type {AffectedCount} from '../../src/schema/index.ts'

it.each<[AffectedCount['value'], AffectedCount['qualifier'], string]>([
  [0, 'exact', '0 名'],
  [999, 'exact', '999 名'],
  [1000, 'about', 'about 1,000 名'],
  [1234567, 'max', 'up to 1,234,567 名'],
  [50, 'min', 'at least 50 名']
])('%i %s', (value, qualifier, words) => {
  expect(countWords({value, unit: '名', qualifier, evidence: []})).toBe(words)
})

it.each([causeWords, leakWords, dataItemWords, secondaryDamageWords, reportedToWords])(
  'calls no two codes the same',
  (words) => {
    const all = Object.values(words)
    expect(new Set(all).size).toBe(all.length)
  }
)
