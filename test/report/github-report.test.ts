import {expect, it} from 'vitest'
import {githubReport} from '../../src/report/github-report.ts'
import {createReport} from '../../src/report/validation-report.ts'
import {exampleReport, fileReport, finding} from './reports.ts'

it('writes annotations with what the runner unescapes, and the counts', () => {
  expect(githubReport(exampleReport(), 'en').split('\n')).toEqual([
    "::warning file=2031/04/02_架空商事株式会社.md,line=1,endLine=1,col=7,endColumn=8,title=blank-end::Unexpected ' '",
    '::error file=2031/04/02_架空商事株式会社.md,line=2,endLine=2,col=5,endColumn=7,title=word::Unexpected 😀, 100%25:%0D%0Aodd',
    '::notice file=2031/04/02_架空商事株式会社.md,line=1,endLine=2,title=lines::Unexpected lines',
    '::error file=2031/04/02_架空商事株式会社.md,line=1,title=not-a-disclosure::Unexpected text',
    '::error file=2031/04/04_a%2Cb%3A 100%25.md,line=1::Unexpected ENOENT, expected a readable file',
    '4 findings in 1 of 2 files: 2 errors, 1 warning, 1 info. 1 can be repaired with --fix. 1 failure, told on standard error.',
    ''
  ])
})

it('lets no entry write a command of its own', () => {
  const messages = [finding('a', [0, 1], {reason: 'odd\n::stop-commands::x\u001b[2J'})]
  const lines = githubReport(createReport([fileReport({path: 'a\n::error::.md', messages})], [], false), 'ja').split(
    '\n'
  )
  expect(lines[0]).toBe(
    '::warning file=a%0A%3A%3Aerror%3A%3A.md,line=1,endLine=1,col=1,endColumn=2,title=blank-end::odd%0A::stop-commands::x<U+001B>[2J'
  )
  expect(lines).toHaveLength(3)
})
