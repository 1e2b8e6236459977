import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {
  DisclosureError,
  disclosureSchema,
  parseDisclosure,
  parseDisclosures,
  safeParseDisclosure
} from '../src/index.ts'
import {entry} from './entry.ts'

const text = entry({date: '2025年9月5日', body: '受注システムが停止しました。\n\n## 原因\n調査しています。'})
const bytes = new TextEncoder().encode(text)
const path = '2025/09/01_架空商事株式会社.md'

const codeOf = (read: () => unknown): string | null => {
  try {
    read()
    return null
  } catch (error) {
    return error instanceof DisclosureError ? error.code : String(error)
  }
}

describe('parseDisclosure', () => {
  it('gives an object of the contract', () => {
    const disclosure = parseDisclosure(text)
    expect(disclosureSchema.parse(disclosure)).toEqual(disclosure)
    expect(disclosure).toMatchObject({
      path: null,
      publication: {title: 'システム障害のお知らせ', publishedOn: '2025-09-05'},
      sections: [{heading: null}, {heading: '原因', role: 'cause'}],
      messages: []
    })
    expect(JSON.parse(JSON.stringify(disclosure))).toEqual(disclosure)
  })

  it.each([
    ['bytes', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['a part of a buffer', new Uint8Array([0, ...bytes]).subarray(1)],
    ['a vfile of text', new VFile(text)],
    ['a vfile of bytes', new VFile(bytes)]
  ])('reads %s as it reads text', (_, value) => {
    expect(parseDisclosure(value)).toEqual(parseDisclosure(text))
  })

  it('takes the path from the option, else from the vfile', () => {
    const garbled = entry({date: '2025年9がちゅ5日'})
    expect(parseDisclosure(garbled, {path})).toMatchObject({path, publication: {publishedOn: '2025-09-01'}})
    const file = new VFile({path, value: garbled})
    expect(parseDisclosure(file)).toMatchObject({path, publication: {publishedOn: '2025-09-01'}})
    const other = '2025/09/02_架空商事株式会社.md'
    expect(parseDisclosure(file, {path: other})).toMatchObject({path: other, publication: {publishedOn: '2025-09-02'}})
    expect(parseDisclosure(garbled, {path: '覚え書き.md'}).publication.publishedOn).toBeNull()
  })

  it('counts a byte order mark in offsets, in text and in bytes', () => {
    const marked = `\ufeff${text}`
    const plain = parseDisclosure(text)
    for (const value of [marked, new TextEncoder().encode(marked)]) {
      const disclosure = parseDisclosure(value)
      expect(disclosure.publication.title).toBe(plain.publication.title)
      for (const {text: written, position} of disclosure.publication.items)
        expect(marked.slice(position.start.offset, position.end.offset)).toBe(written)
      expect(disclosure.sections[0]?.position.start.offset).toBe((plain.sections[0]?.position.start.offset ?? 0) + 1)
    }
  })

  it.each(['> # 公表概要\n> - 一', '- # 公表概要\n- 一'])('takes %j for no further publication', (body) => {
    expect(parseDisclosure(entry({body})).messages).toEqual([])
    expect(parseDisclosures(entry({body}))).toHaveLength(1)
  })

  it('gives the first of several publications over the whole text, and says so', () => {
    const several = `${entry({body: '一'})}\n${entry({heading: '# 公表概要（続報）', date: '2025年9月9日', body: '二'})}`
    const disclosure = parseDisclosure(several)
    expect(disclosure.publication.publishedOn).toBe('2025-09-05')
    expect(JSON.stringify(disclosure.sections)).toContain('二')
    expect(disclosure.messages).toMatchObject([{ruleId: 'several-publications', severity: 'error'}])
    const place = disclosure.messages[0]?.place
    expect(several.slice(place?.start.offset, place?.end.offset)).toBe('公表概要（続報）')
  })

  it('takes a heading that only reads like an overview for one of the text', () => {
    const text = entry({body: '受注を停止しております。\n\n# <br>公表概要\n氏名'})
    expect(parseDisclosures(text)).toHaveLength(1)
    expect(parseDisclosure(text).messages).toEqual([])
  })

  it('hands nothing on from one call to the next', () => {
    const before = JSON.stringify(parseDisclosure(text))
    const first = parseDisclosure(text)
    first.messages.push({ruleId: 'x', severity: 'info', reason: 'x', place: null})
    first.facts.causes.push({code: 'malware', evidence: []})
    parseDisclosure(entry({body: '別の文'}))
    expect(JSON.stringify(parseDisclosure(text))).toBe(before)
  })

  it.each<[string, string | Uint8Array, string]>([
    ['empty text', '', 'not-a-disclosure'],
    ['blanks', ' \n　\n', 'not-a-disclosure'],
    ['a byte order mark', '\ufeff', 'not-a-disclosure'],
    ['another document', '# 会社案内\n\n本文', 'not-a-disclosure'],
    ['no bytes', new Uint8Array(), 'not-a-disclosure'],
    ['bytes that are no UTF-8', new Uint8Array([0x23, 0x20, 0xff, 0xfe]), 'not-text'],
    ['cut off UTF-8', bytes.subarray(0, bytes.length - 2 - '。'.length), 'not-text'],
    ['Shift_JIS', new Uint8Array([0x8c, 0xf6, 0x95, 0x5c]), 'not-text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x23, 0x00]), 'not-text'],
    ['NUL', 'PK\u0003\u0004\0\0', 'not-text'],
    ['NUL bytes', new Uint8Array(64), 'not-text']
  ])('refuses %s', (_, value, code) => {
    expect(codeOf(() => parseDisclosure(value))).toBe(code)
    expect(codeOf(() => parseDisclosures(value))).toBe(code)
  })

  it('refuses what is longer than maxLength', () => {
    expect(codeOf(() => parseDisclosure(text, {maxLength: text.length}))).toBeNull()
    expect(codeOf(() => parseDisclosure(text, {maxLength: text.length - 1}))).toBe('too-large')
    expect(codeOf(() => parseDisclosure(bytes, {maxLength: text.length}))).toBeNull()
    expect(codeOf(() => parseDisclosure(bytes, {maxLength: text.length - 1}))).toBe('too-large')
    expect(codeOf(() => parseDisclosure(new VFile(text), {maxLength: 9}))).toBe('too-large')
    expect(codeOf(() => parseDisclosures(text, {maxLength: 9}))).toBe('too-large')
    const limit = 2_000_000
    expect(codeOf(() => parseDisclosure('あ'.repeat(limit)))).toBe('not-a-disclosure')
    expect(codeOf(() => parseDisclosure('あ'.repeat(limit + 1)))).toBe('too-large')
  })
})

describe('safeParseDisclosure', () => {
  it('gives what parseDisclosure gives', () => {
    expect(safeParseDisclosure(text, {path})).toEqual({success: true, data: parseDisclosure(text, {path})})
  })

  it.each<[string | Uint8Array, string]>([
    ['', 'not-a-disclosure'],
    [new Uint8Array([0xff]), 'not-text']
  ])('gives the error for %j', (value, code) => {
    const result = safeParseDisclosure(value)
    expect(result.success).toBe(false)
    expect(result).toMatchObject({error: {name: 'DisclosureError', code, messages: []}})
    if (!result.success) expect(result.error.message).toMatch(/^Unexpected .+, expected .+/)
  })

  it('minds maxLength', () => {
    expect(safeParseDisclosure(text, {maxLength: 9})).toMatchObject({success: false, error: {code: 'too-large'}})
  })
})

describe('parseDisclosures', () => {
  it('gives the one publication of nearly every entry as parseDisclosure does', () => {
    expect(parseDisclosures(text, {path})).toEqual([parseDisclosure(text, {path})])
  })

  it('gives each publication its own body', () => {
    const several = `${entry({body: '一'})}\n${entry({heading: '# 公表概要（続報）', date: '2025年9月9日', body: '二'})}`
    const disclosures = parseDisclosures(several)
    expect(disclosures.map(({publication}) => publication.publishedOn)).toEqual(['2025-09-05', '2025-09-09'])
    expect(disclosures.map(({sections}) => sections.flatMap(({blocks}) => blocks.map((block) => block.text)))).toEqual([
      ['一'],
      ['二']
    ])
    for (const {publication} of disclosures)
      for (const {text: written, position} of publication.items)
        expect(several.slice(position.start.offset, position.end.offset)).toBe(written)
  })
})
