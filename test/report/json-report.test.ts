import {expect, it} from 'vitest'
import {jsonReport} from '../../src/report/json-report.ts'
import {disclosureMessageSchema} from '../../src/schema/index.ts'
import {exampleReport} from './reports.ts'

it('gives the files that have findings, with messages as the contract has them', () => {
  const report = exampleReport()
  const json = JSON.parse(jsonReport(report))
  expect(json).toEqual({
    files: [{path: '2031/04/02_架空商事株式会社.md', messages: report.files[0]?.messages, fixed: [], withheld: []}],
    failures: report.failures,
    counts: report.counts
  })
  expect(json.files[0].messages.map((message: unknown) => disclosureMessageSchema.parse(message))).toHaveLength(4)
})
