import {expect, it} from 'vitest'
import {endOfEmoji} from '../../src/text/emoji.ts'

it.each([
  ['📅 4月3日', 3],
  ['🕒4月3日', 2],
  ['⏰ 4月3日', 2],
  ['⚠\ufe0f 影響', 3],
  ['4月3日 📅', 0],
  ['■ 影響', 0],
  ['𠮷野', 0],
  ['・影響', 0],
  ['', 0]
])('%s', (text, end) => {
  expect(endOfEmoji(text)).toBe(end)
})
