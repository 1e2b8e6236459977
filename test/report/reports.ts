import {createReport, type FileReport, type ValidationReport} from '../../src/report/validation-report.ts'
import type {DisclosureMessage} from '../../src/schema/index.ts'
import {createSource, positionAt} from '../../src/syntax/source.ts'

/** A finding about a stretch of a text. */
export const finding = (
  text: string,
  [start, end]: [number, number],
  changes: Partial<DisclosureMessage> = {}
): DisclosureMessage => ({
  ruleId: 'blank-end',
  severity: 'warning',
  reason: `Unexpected '${text.slice(start, end)}'`,
  place: positionAt(createSource(text), start, end),
  ...changes
})

export const fileReport = (changes: Partial<FileReport> = {}): FileReport => ({
  path: '2031/04/02_架空商事株式会社.md',
  text: null,
  messages: [],
  fixed: [],
  withheld: [],
  ...changes
})

const text = '# 公表概要 \n- 見本😀のお知らせ,100%: 続報\n'

/** One file with a finding of each level, one without any, and one that could not be read. */
export const exampleReport = (): ValidationReport =>
  createReport(
    [
      fileReport({
        text,
        messages: [
          finding(text, [6, 7], {fix: {range: [6, 7], text: ''}}),
          finding(text, [12, 14], {ruleId: 'word', severity: 'error', reason: 'Unexpected 😀, 100%:\r\nodd'}),
          finding(text, [0, 10], {ruleId: 'lines', severity: 'info', reason: 'Unexpected lines'}),
          {ruleId: 'not-a-disclosure', severity: 'error', reason: 'Unexpected text', place: null}
        ]
      }),
      fileReport({path: '2031/04/03_見本学園.md', text: ''})
    ],
    [{path: '2031/04/04_a,b: 100%.md', reason: 'Unexpected ENOENT, expected a readable file'}],
    false
  )
