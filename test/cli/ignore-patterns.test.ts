import {expect, it} from 'vitest'
import {ignoring} from '../../src/cli/ignore-patterns.ts'

it.each([
  ['docs', 'docs/a.md', true],
  ['docs/', 'docs/a/b.md', true],
  ['./docs', 'docs/a.md', true],
  ['docs', 'docs.md', false],
  ['docs', 'more/docs/a.md', false],
  ['**/docs', 'more/docs/a.md', true],
  ['**/docs', 'docs/a.md', true],
  ['2031/*/02_*.md', '2031/04/02_架空商事株式会社.md', true],
  ['2031/*.md', '2031/04/02_a.md', false],
  ['2031/**', '2031/04/02_a.md', true],
  ['2031/0?', '2031/04/02_a.md', true],
  ['a(1).md', 'a(1).md', true],
  ['a.md', 'aXmd', false],
  ['constructor', 'constructor/a.md', true]
])('%s %s', (glob, path, expected) => {
  expect(ignoring([glob])(path)).toBe(expected)
})

it('ignores nothing without patterns', () => {
  expect(ignoring([])('a.md')).toBe(false)
})
