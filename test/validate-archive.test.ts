import {describe, expect, it} from 'vitest'
import {createArchiveValidator, validateDisclosure} from '../src/index.ts'
import {archiveUrl, entry} from './entry.ts'

const first = '2025/09/01_架空商事株式会社.md'
const second = '2025/09/05_架空商事株式会社.md'
const files: Record<string, string> = {
  [second]: entry({title: 'お知らせ（第2報） ', links: [`- 第1報：${archiveUrl('2025/09/架空商事株式会社.md')}`]}),
  [first]: entry({date: '2025年9月1日', source: 'https://example.jp/news/1'}),
  '2025/09/02_案内.md': '# 会社案内'
}

function validate(options = {}, entries = files) {
  const validator = createArchiveValidator(options)
  for (const [path, text] of Object.entries(entries)) validator.read({path, text})
  return validator.finish()
}

describe('createArchiveValidator', () => {
  it('gives the entries in the order in which they were read', () => {
    expect(validate().map(({path}) => path)).toEqual(Object.keys(files))
  })

  it('finds what one entry shows and what only the archive shows, sorted by place', () => {
    expect(validate().map(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual([
      ['trailing-space', 'prior-report-not-found'],
      [],
      ['not-a-disclosure']
    ])
  })

  it('finds of one entry what validateDisclosure finds', () => {
    const text = files[second] ?? ''
    const alone = validateDisclosure(text, {path: second})
    expect(validate()[0]?.messages.filter(({ruleId}) => ruleId !== 'prior-report-not-found')).toEqual(alone)
  })

  it('knows the targets of links whatever the order of reading and the form of the path', () => {
    const linked = {
      [second.normalize('NFD')]: entry({title: 'お知らせ（第2報）', links: [`- 第1報：${archiveUrl(first)}`]}),
      [first.normalize('NFD')]: files[first] ?? ''
    }
    expect(validate({}, linked).flatMap(({messages}) => messages)).toEqual([])
    const reversed = Object.fromEntries(Object.entries(linked).reverse())
    expect(validate({}, reversed).flatMap(({messages}) => messages)).toEqual([])
  })

  it('obeys levels, language and comments', () => {
    expect(validate({rules: {'prior-report-not-found': 'off'}})[0]?.messages).toHaveLength(1)
    expect(validate({locale: 'ja'})[0]?.messages[1]?.reason).toMatch(/リンク先/)
    const silenced = {
      ...files,
      [second]: `<!-- incident-disclosure-disable prior-report-not-found -->\n${files[second]}`
    }
    expect(validate({}, silenced)[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['trailing-space'])
    expect(() => createArchiveValidator({rules: {nothing: 'off'}})).toThrow(RangeError)
  })
})
