import {expect, it} from 'vitest'
import {formatLength, formatMegabytes, formatNumber, formatRatio, formatSpread} from './numbers.ts'

it.each([
  [0.123_45, '0.123'],
  [1.5, '1.50'],
  [99.949, '99.9'],
  [99.95, '100'],
  [1_234_567.8, '1,234,568']
])('writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

it('writes memory and lengths in the units of 1024', () => {
  expect([99.6, 1633].map((size) => formatMegabytes(size * 1_048_576))).toEqual(['100', '1,633'])
  expect([1024, 262_144, 1_048_576].map(formatLength)).toEqual(['1 KB', '256 KB', '1 MB'])
})

it('writes a spread, and where there is none only the value', () => {
  expect(formatSpread({median: 1.5, lowest: 1.4, highest: 1.7}, formatRatio, '–')).toBe('1.50 (1.40–1.70)')
  expect(formatSpread({median: 1, lowest: 1, highest: 1.001}, formatRatio, '–')).toBe('1.00')
})
