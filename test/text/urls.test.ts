import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findUrls} from '../../src/text/urls.ts'

const urls = (text: string) => findUrls(text).map(({url}) => url)

const corpus: Record<string, string[]> = {
  'https://example.jp/a': [
    'https://example.jp/a',
    '詳細（https://example.jp/a）をご覧ください',
    '詳細(https://example.jp/a)',
    '「https://example.jp/a」',
    '【https://example.jp/a】',
    '<https://example.jp/a>',
    '[詳細](https://example.jp/a)',
    'https://example.jp/a。',
    'https://example.jp/a、ほか',
    'https://example.jp/a.',
    'https://example.jp/aをご覧ください',
    'https://example.jp/a　架空商事',
    'URL：https://example.jp/a\n次の行',
    '**https://example.jp/a**',
    'https://example.jp/a※1',
    'https://example.jp/a→一覧',
    'https://example.jp/a）、（注）'
  ],
  'https://example.jp/a_(b)': [
    'https://example.jp/a_(b)',
    '（https://example.jp/a_(b)）',
    '(https://example.jp/a_(b))'
  ],
  'http://www.example.co.jp/news?id=20&x=a,b;c#L4': ['http://www.example.co.jp/news?id=20&x=a,b;c#L4です。'],
  'https://example.jp/%E6%9E%B6.md': ['第1報：https://example.jp/%E6%9E%B6.md'],
  'https://example.jp/用語/詳細.html': [
    'https://example.jp/用語/詳細.html',
    'https://example.jp/用語/詳細.html を参照'
  ],
  'https://example.jp/a_b_c': ['https://example.jp/a_b_c', 'https://example.jp/a_b_c|次'],
  'HTTPS://EXAMPLE.JP/A': ['HTTPS://EXAMPLE.JP/A']
}

describe('findUrls', () => {
  for (const [url, texts] of Object.entries(corpus)) {
    it.each(texts)(`finds ${url} in %j`, (text) => {
      expect(urls(text)).toEqual([url])
    })
  }

  it('parts two that stand glued together', () => {
    expect(urls('https://example.jp/ahttps://example.org/b')).toEqual(['https://example.jp/a', 'https://example.org/b'])
  })

  it.each([
    'https://web.archive.org/web/20250905000000/https://example.jp/a',
    'https://web.archive.org/web/2025id_/https://example.jp/a',
    'https://example.jp/r?to=https://example.org/b'
  ])('keeps %s in one', (url) => {
    expect(urls(url)).toEqual([url])
    expect(urls(`URL=${url}です`)).toEqual([url])
  })

  it('ends before kanji that go on with the sentence', () => {
    expect(urls('https://example.jp/news.html参照')).toEqual(['https://example.jp/news.html'])
  })

  it.each(['', 'https', 'https://', 'http:// 例', 'ftp://example.jp/', 'example.jp/a', 'hxxps://example.jp', '://'])(
    'finds none in %j',
    (text) => {
      expect(urls(text)).toEqual([])
    }
  )

  it('gives places that slice the text, in order, without overlap', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      'a.jp',
      '/',
      '(',
      ')',
      '[',
      ']',
      '。',
      '架空',
      'ア',
      'の',
      ' ',
      '.',
      '*',
      '_'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const {start, end, url} of findUrls(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(url)
          expect(url).toMatch(/^https?:\/\/./)
          last = end
        }
      })
    )
  })
})
