import {expect, it} from 'vitest'
import {createPalette} from '../../src/report/palette.ts'

it('writes escape sequences only where colour is wanted', () => {
  expect(createPalette(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  expect(createPalette(false)('red', 'x')).toBe('x')
  expect(createPalette(true)(null, 'x')).toBe('x')
})
