import {expect, it} from 'vitest'
import {createPalette} from '../../src/report/palette.ts'
import {visibleDiff} from '../../src/report/visible-diff.ts'

const diff = '--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-\u001b[2J \r\n+x\n'

it('shows what a terminal must not get', () => {
  expect(visibleDiff(diff, createPalette(false))).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-<U+001B>[2J <U+000D>\n+x\n'
  )
})

it('colours lines by their mark', () => {
  const lines = visibleDiff(diff, createPalette(true)).split('\n')
  expect(lines[0]).toBe('\u001b[1m--- a/a.md\u001b[22m')
  expect(lines[3]?.startsWith('\u001b[31m-')).toBe(true)
  expect(lines[4]).toBe('\u001b[32m+x\u001b[39m')
})
