import {expect, it} from 'vitest'
import {sarifUri} from '../../src/report/sarif-uri.ts'

it.each([
  ['2031/04/02_架空 商事.md', '2031/04/02_%E6%9E%B6%E7%A9%BA%20%E5%95%86%E4%BA%8B.md'],
  ['a#b?c:d%20.md', 'a%23b%3Fc%3Ad%2520.md'],
  ['/data/見本.md', 'file:///data/%E8%A6%8B%E6%9C%AC.md'],
  ['../a(2).md', '../a(2).md'],
  ['<stdin>', '%3Cstdin%3E']
])('%s', (path, uri) => {
  expect(sarifUri(path)).toBe(uri)
  expect(decodeURI(new URL(uri, 'file:///x/y/').pathname)).toContain(path.split('/').at(-1)?.slice(0, 1))
})
