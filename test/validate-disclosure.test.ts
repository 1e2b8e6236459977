import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {ruleList, validateDisclosure} from '../src/index.ts'
import {entry} from './entry.ts'

const spaced = entry({title: 'お知らせ ', date: '2025年9月5日 '})
const ids = (text: string, options = {}) => validateDisclosure(text, options).map(({ruleId}) => ruleId)

describe('validateDisclosure', () => {
  it('finds nothing in the strict form', () => {
    expect(validateDisclosure(entry(), {path: '2025/09/05_架空商事株式会社.md'})).toEqual([])
  })

  it.each([
    ['text', spaced],
    ['bytes', new TextEncoder().encode(spaced)],
    ['a vfile', new VFile({value: spaced})]
  ])('reads %s', (_, value) => {
    expect(validateDisclosure(value).map(({ruleId}) => ruleId)).toEqual(['trailing-space', 'trailing-space'])
  })

  it('sorts by place, the whole entry first', () => {
    const messages = validateDisclosure(entry({title: '(タイトルなし) ', source: ''}), {
      path: '2025/09/05_ 架空商事株式会社.md'
    })
    expect(messages.map(({ruleId, place}) => [ruleId, place?.start.line ?? null])).toEqual([
      ['file-name-space', null],
      ['title-placeholder', 2],
      ['trailing-space', 2],
      ['source-missing', 5]
    ])
  })

  it.each([
    ['# 会社案内', 'not-a-disclosure'],
    ['', 'not-a-disclosure'],
    ['PK\0\0', 'not-text']
  ])('says that %j is no disclosure', (text, ruleId) => {
    expect(validateDisclosure(text)).toMatchObject([{ruleId, severity: 'error', place: null}])
    expect(validateDisclosure(text, {rules: {[ruleId]: 'off'}})).toEqual([])
  })

  it('says that a text is too long', () => {
    expect(ids(entry(), {maxLength: 20})).toEqual(['too-large'])
    expect(validateDisclosure(entry(), {maxLength: 20, locale: 'ja'})[0]?.reason).toMatch(/長すぎる/)
  })

  it('obeys levels', () => {
    expect(ids(spaced, {rules: {'trailing-space': 'off'}})).toEqual([])
    const [message] = validateDisclosure(spaced, {rules: {'trailing-space': 'error'}})
    expect(message?.severity).toBe('error')
  })

  it('names the nearest rule for one that does not exist', () => {
    expect(() => validateDisclosure(spaced, {rules: {'trailing-spaces': 'off'}})).toThrow(
      new RangeError('Unexpected rule `trailing-spaces`, expected a known one such as `trailing-space`')
    )
  })

  it('gives each message the page of its rule', () => {
    const [message] = validateDisclosure(spaced)
    expect(message?.url).toBe(ruleList.find(({id}) => id === 'trailing-space')?.url)
  })
})

describe('comments', () => {
  const comment = (words: string) => `<!-- incident-disclosure-${words} -->`
  const commented = (words: string) => spaced.replace('- お知らせ', `${comment(words)}\n- お知らせ`)

  it.each([
    ['disable trailing-space', []],
    ['disable weekday, trailing-space', []],
    ['disable', []],
    ['disable weekday', ['trailing-space', 'trailing-space']],
    ['disable-next-line', ['trailing-space']],
    ['disable-next-line trailing-space', ['trailing-space']],
    ['disable-next-line weekday', ['trailing-space', 'trailing-space']],
    ['disabled', ['trailing-space', 'trailing-space']]
  ])('%s', (words, expected) => {
    expect(ids(commented(words))).toEqual(expected)
  })

  it('enable', () => {
    const enabled = commented('disable').replace('- 2025年', `${comment('enable trailing-space')}\n- 2025年`)
    expect(ids(enabled)).toEqual(['trailing-space'])
  })

  it('leaves out findings about the file itself', () => {
    const path = '2025/09/05_ 架空商事株式会社.md'
    expect(ids(entry(), {path})).toEqual(['file-name-space'])
    expect(ids(`${entry()}\n${comment('disable file-name-space')}\n`, {path})).toEqual([])
  })

  it('takes no time for many of them', () => {
    const many = entry({body: '<!-- incident-disclosure-disable '.repeat(20_000)})
    const before = performance.now()
    validateDisclosure(many)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
