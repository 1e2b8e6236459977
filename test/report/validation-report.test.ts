import {expect, it} from 'vitest'
import {createReport, onlyErrors} from '../../src/report/validation-report.ts'
import {exampleReport, fileReport, finding} from './reports.ts'

it('counts', () => {
  expect(exampleReport().counts).toEqual({
    files: 2,
    filesWithFindings: 1,
    errors: 2,
    warnings: 1,
    infos: 1,
    fixable: 1,
    fixed: 0,
    withheld: 0,
    failures: 1
  })
})

it('counts as fixable only what is left to ask for', () => {
  const one = finding('a ', [1, 2], {fix: {range: [1, 2], text: ''}})
  const {counts} = createReport([fileReport({messages: [one], fixed: [one, one], withheld: [one]})], [], true)
  expect(counts).toMatchObject({fixable: 0, fixed: 2, withheld: 1, warnings: 1})
})

it('leaves out what is no error, and keeps the counts', () => {
  const report = onlyErrors(exampleReport())
  expect(report.files[0]?.messages.map(({severity}) => severity)).toEqual(['error', 'error'])
  expect(report.counts.warnings).toBe(1)
})
