import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type DisclosureMessage, fixDisclosure, validateDisclosure} from '../src/index.ts'
import {archiveUrl, entry} from './entry.ts'

const fix = (text: string) => fixDisclosure(text, validateDisclosure(text))

const crooked = entry({
  heading: '# 公表以外用 ',
  title: ' ⽕災のお知らせ  ',
  organization: '架空商事株式会社\u3000',
  between: ' \n\n',
  body: '##概要\n停止しました。'
})
const straight = entry({title: '火災のお知らせ', body: '## 概要\n停止しました。'})

describe('fixDisclosure', () => {
  it('makes all repairs together, also those that overlap', () => {
    const result = fix(crooked)
    expect(result.text).toBe(straight)
    expect(result.left).toEqual([])
    expect(validateDisclosure(result.text)).toEqual([])
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`]
  ])('keeps %s', (_, write) => {
    expect(fix(write(crooked)).text).toBe(write(straight))
  })

  it('passes over messages without a repair and texts that are no disclosure', () => {
    expect(fix(entry({source: ''}))).toEqual({text: entry({source: ''}), fixed: [], left: []})
    expect(fix('# 会社案内')).toEqual({text: '# 会社案内', fixed: [], left: []})
  })

  it('withholds a repair that changes what else is read, and makes the others', () => {
    const text = entry({title: 'お知らせ '})
    const at = text.indexOf('停止')
    const wrong: DisclosureMessage = {
      ruleId: 'trailing-space',
      severity: 'warning',
      reason: 'Unexpected 停止, expected 稼働',
      place: null,
      fix: {range: [at, at + 2], text: '稼働'}
    }
    const messages = validateDisclosure(text)
    const result = fixDisclosure(text, [...messages, wrong])
    expect(result).toEqual({text: entry({title: 'お知らせ'}), fixed: messages, left: [wrong]})
  })

  it('tells of no repair where it makes none', () => {
    const text = entry({title: 'お知らせ'})
    const at = text.indexOf('お知らせ')
    const wrong = (length: number): DisclosureMessage => ({
      ruleId: 'trailing-space',
      severity: 'warning',
      reason: 'Unexpected title, expected another',
      place: null,
      fix: {range: [at, at + length], text: '別の題名'}
    })
    const overlapping = [wrong(4), wrong(2)]
    expect(fixDisclosure(text, overlapping)).toEqual({text, fixed: [], left: overlapping})
  })

  it('withholds a repair by which another text would be the body', () => {
    const indented = `　# 公表概要\n- お知らせ\n\n${crooked}\n\n# 公表概要\n- 続報`
    expect(fix(indented).text).toMatch(/^　# 公表概要\n- お知らせ\n/)
  })

  it('repairs nothing that it was not asked to', () => {
    const text = entry({title: ' お知らせ '})
    const spacing = validateDisclosure(text).filter(({ruleId}) => ruleId === 'bullet-spacing')
    expect(fixDisclosure(text, spacing).text).toBe(entry({title: 'お知らせ '}))
  })

  it('makes bullets of any number of lines at once', () => {
    const links = Array.from({length: 20}, (_, place) => `関連${place}：https://example.org/${place}`)
    const text = entry({links})
    expect(fix(text).text).toBe(entry({links: links.map((link) => `- ${link}`)}))
  })

  it('removes a prior report that stands twice without touching the rest', () => {
    const link = `- 第1報：${archiveUrl('2025/09/01_架空商事株式会社.md')}`
    const between = `\n# 公表種別\n- 続報\n${link}\n`
    expect(fix(entry({links: [link], between})).text).toBe(entry({between}))
  })
})

describe('any entry', () => {
  const folder = join(import.meta.dirname, '../fixtures')
  const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const piece = fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '#',
    '-',
    '- ',
    '  ',
    '\u3000',
    '⽕',
    '日',
    '：',
    '\r\n',
    '初報',
    '?'
  )

  it('is repaired once: a second run changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(300), piece), {minLength: 1, maxLength: 5}),
        (text, changes) => {
          const changed = changes.reduce((now, [at, gained]) => now.slice(0, at) + gained + now.slice(at), text)
          const once = fix(changed)
          expect(fix(once.text).text).toBe(once.text)
        }
      ),
      {numRuns: 120}
    )
  })
})
