import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {DisclosureError, parseDisclosure, remarkDisclosure} from '../src/index.ts'
import {entry} from './entry.ts'

const text = entry({
  body: '##概要\n詳細はhttps://example.jp/a_b_cをご覧ください。\n\n    字下げ\n\n| 日 | 事 |\n|---|---|\n| 1日 | 停止 |'
})
const processor = unified().use(remarkParse).use(remarkDisclosure)

describe('remarkDisclosure', () => {
  it.each([
    ['text', text],
    ['a byte order mark', `\ufeff${text}`],
    ['a later overview', `${text}\n${text}`]
  ])('puts the disclosure on file.result: %s', (_, value) => {
    expect(processor.processSync(value).result).toEqual(parseDisclosure(value))
  })

  it('is typed', () => {
    const title: string = processor.processSync(text).result.publication.title
    expect(title).toBe('システム障害のお知らせ')
  })

  it('reads bytes and takes the path from the file or the options', () => {
    const path = '2025/09/05_架空商事株式会社.md'
    const file = new VFile({path, value: new TextEncoder().encode(text)})
    expect(processor.processSync(file).result).toEqual(parseDisclosure(text, {path}))
    const other = '2025/09/06_架空商事株式会社.md'
    const withPath = unified().use(remarkParse).use(remarkDisclosure, {path: other})
    expect(withPath.processSync(text).result.path).toBe(other)
  })

  it('works asynchronously and more than once', async () => {
    const [first, second] = await Promise.all([processor.process(text), processor.process(entry({title: '別の題'}))])
    expect(first.result).toEqual(parseDisclosure(text))
    expect(second.result.publication.title).toBe('別の題')
  })

  it('throws a DisclosureError as parseDisclosure does', async () => {
    expect(() => processor.processSync('# 会社案内')).toThrow(DisclosureError)
    await expect(processor.process('')).rejects.toMatchObject({code: 'not-a-disclosure'})
    const small = unified().use(remarkParse).use(remarkDisclosure, {maxLength: 9})
    expect(() => small.processSync(text)).toThrow(expect.objectContaining({code: 'too-large'}))
  })
})
