import {expect, it} from 'vitest'
import {stylishReport} from '../../src/report/stylish-report.ts'
import {createReport} from '../../src/report/validation-report.ts'
import {exampleReport, fileReport, finding} from './reports.ts'

const plain = {locale: 'en', color: false, width: Number.POSITIVE_INFINITY} as const

it('groups by file and leaves out files without findings', () => {
  expect(stylishReport(exampleReport(), plain)).toBe(`2031/04/02_架空商事株式会社.md
  1:7  warning  Unexpected ' '        blank-end
  2:5  error    Unexpected 😀, 100%:  word
                odd
  1:1  info     Unexpected lines      lines
  -    error    Unexpected text       not-a-disclosure

4 findings in 1 of 2 files: 2 errors, 1 warning, 1 info. 1 can be repaired with --fix. 1 failure, told on standard error.
`)
})

it('aligns by the width that characters take', () => {
  const messages = [
    finding('見本', [0, 1], {reason: '想定外', ruleId: 'a'}),
    finding('見本', [0, 1], {reason: 'odd', ruleId: 'b', severity: 'error'})
  ]
  const text = stylishReport(createReport([fileReport({messages})], [], false), {...plain, locale: 'ja'})
  expect(text).toContain('  1:1  警告    想定外  a\n  1:1  エラー  odd     b\n')
})

it('breaks reasons where the terminal ends', () => {
  const messages = [finding('a', [0, 1], {reason: '公表概要の見出しがありません。'.repeat(3)})]
  const text = stylishReport(createReport([fileReport({messages})], [], false), {...plain, width: 60})
  expect(text.split('\n').slice(1, 4)).toEqual([
    '  1:1  warning  公表概要の見出しがありません。公   blank-end',
    '                表概要の見出しがありません。公表',
    '                概要の見出しがありません。'
  ])
})

it('shows what was repaired before what is left', () => {
  const one = finding('a ', [1, 2])
  const text = stylishReport(createReport([fileReport({messages: [one], fixed: [one]})], [], true), plain)
  expect(text).toContain("  1:2  fixed    Unexpected ' '  blank-end\n  1:2  warning  Unexpected ' '  blank-end\n")
})

it('colours levels', () => {
  const text = stylishReport(exampleReport(), {...plain, color: true})
  expect(text).toContain('\u001b[33mwarning')
  expect(text).toContain('\u001b[31merror')
})
