import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {type SarifOptions, sarifReport} from '../../src/report/sarif-report.ts'
import {exampleReport} from './reports.ts'

const options: SarifOptions = {
  version: '1.2.3',
  rules: [
    {
      id: 'blank-end',
      severity: 'warning',
      description: {en: 'No blanks at the end of a line', ja: '行末に空白を置かない'},
      url: 'https://example.com/rules#blank-end'
    }
  ],
  locale: 'en'
}

const uri = '2031/04/02_%E6%9E%B6%E7%A9%BA%E5%95%86%E4%BA%8B%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE.md'

/** Microsoft ships the schema of the standard with its matchers for tests. */
const schemaFile = new URL(
  '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url
)

describe('sarifReport', () => {
  it('tells of rules and findings', () => {
    const {runs, version} = JSON.parse(sarifReport(exampleReport(), options))
    expect(version).toBe('2.1.0')
    expect(runs).toHaveLength(1)
    const [run] = runs
    expect(run).toMatchObject({columnKind: 'utf16CodeUnits', language: 'en-US'})
    expect(run.tool.driver).toMatchObject({name: 'incident-disclosure', version: '1.2.3'})
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'blank-end',
        shortDescription: {text: 'No blanks at the end of a line'},
        fullDescription: {text: 'No blanks at the end of a line'},
        help: {text: 'No blanks at the end of a line'},
        helpUri: 'https://example.com/rules#blank-end',
        defaultConfiguration: {level: 'warning'}
      },
      {id: 'lines'},
      {id: 'not-a-disclosure'},
      {id: 'word'}
    ])
    const region = {startLine: 1, startColumn: 7, endLine: 1, endColumn: 8}
    expect(run.results[0]).toEqual({
      ruleId: 'blank-end',
      ruleIndex: 0,
      level: 'warning',
      message: {text: "Unexpected ' '"},
      locations: [{physicalLocation: {artifactLocation: {uri}, region}}],
      fixes: [
        {
          artifactChanges: [
            {artifactLocation: {uri}, replacements: [{deletedRegion: region, insertedContent: {text: ''}}]}
          ]
        }
      ]
    })
    expect(run.results.map(({ruleIndex, level}: {ruleIndex: number; level: string}) => [ruleIndex, level])).toEqual([
      [0, 'warning'],
      [3, 'error'],
      [1, 'note'],
      [2, 'error']
    ])
    expect(run.results[3].locations).toEqual([{physicalLocation: {artifactLocation: {uri}}}])
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1)
  })

  it('speaks Japanese', () => {
    const [run] = JSON.parse(sarifReport(exampleReport(), {...options, locale: 'ja'})).runs
    expect(run.language).toBe('ja-JP')
    expect(run.tool.driver.rules[0].shortDescription.text).toBe('行末に空白を置かない')
  })

  it('gives the same bytes each time', () => {
    expect(sarifReport(exampleReport(), options)).toBe(sarifReport(exampleReport(), options))
  })

  it('is valid by the schema of the standard', () => {
    const {$schema: _draft, id: _id, ...schema} = JSON.parse(readFileSync(schemaFile, 'utf8'))
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      unicodeRegExp: false,
      formats: {
        uri: (value: string) => URL.canParse(value),
        'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/,
        'date-time': true
      }
    })
    const validate = ajv.compile(schema)
    for (const locale of ['en', 'ja'] as const) {
      validate(JSON.parse(sarifReport(exampleReport(), {...options, locale})))
      expect(validate.errors).toBeNull()
    }
    expect(validate({version: '2.1.0', runs: [{results: [{}]}]})).toBe(false)
  })
})
