import {expect, it} from 'vitest'
import {mapRadicals} from '../../src/text/radicals.ts'

it.each([
  ['⽕災', '火災'],
  ['⻄部', '西部'],
  ['ＡＢＣ（１）㈱', 'ＡＢＣ（１）㈱'],
  ['⺀', '⺀']
])('%s becomes %s', (text, mapped) => {
  expect(mapRadicals(text)).toBe(mapped)
})
