import {expect, it} from 'vitest'
import {entryPath} from '../../src/cli/entry-path.ts'

it.each([
  ['/data/archive/2031/04/02_架空商事株式会社.md', '2031/04/02_架空商事株式会社.md'],
  ['2031/04/XX_見本学園.md', '2031/04/XX_見本学園.md'],
  ['./2031/04/02_a.md', '2031/04/02_a.md'],
  ['/data/12031/04/02_a.md', '/data/12031/04/02_a.md'],
  ['2031/04/more/02_a.md', '2031/04/more/02_a.md'],
  ['2031/04/02_a.txt', '2031/04/02_a.txt'],
  ['entry.md', 'entry.md']
])('%s', (path, inArchive) => {
  expect(entryPath(path)).toBe(inArchive)
})
