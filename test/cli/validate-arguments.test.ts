import {describe, expect, it} from 'vitest'
import {readValidate, type ValidateArguments} from '../../src/cli/validate-arguments.ts'

const defaults: ValidateArguments = {
  paths: ['a'],
  format: 'stylish',
  fix: 'no',
  maxWarnings: null,
  rules: {},
  locale: null,
  quiet: false
}

describe('readValidate', () => {
  it.each<[string[], Partial<ValidateArguments>]>([
    [['a'], {}],
    [['a', '-', '--fix-dry-run'], {paths: ['a', '-'], fix: 'diff'}],
    [['a', '--fix', '--format', 'json'], {fix: 'write', format: 'json'}],
    [['a', '--rule', 'x=off', '--rule', 'y=error', '--rule=x=info'], {rules: {x: 'info', y: 'error'}}],
    [['a', '--max-warnings=0', '--locale', 'ja', '--quiet'], {maxWarnings: 0, locale: 'ja', quiet: true}]
  ])('%j', (args, expected) => {
    expect(readValidate(args)).toEqual({...defaults, ...expected})
  })

  it('gives null where help is asked for', () => {
    expect(readValidate(['-h'])).toBeNull()
  })

  it.each([
    [[], 'expected a file, a folder or -'],
    [['a', '--format', 'xml'], "Unexpected format 'xml', expected stylish, json, github, sarif"],
    [['a', '--fix', '--fix-dry-run'], 'Unexpected --fix beside --fix-dry-run'],
    [['a', '--fix-dry-run', '--format', 'json'], 'Unexpected --format json beside --fix-dry-run'],
    [['-', '--fix'], 'Unexpected --fix for standard input'],
    [['a', '--max-warnings', '1e3'], "Unexpected --max-warnings '1e3', expected a whole number"],
    [['a', '--max-warnings=-1'], "Unexpected --max-warnings '-1'"],
    [['a', '--rule', 'x'], "Unexpected rule 'x', expected ID=off|info|warning|error"],
    [['a', '--rule', '=off'], "Unexpected rule '=off'"],
    [['a', '--rule', 'x=off=on'], "Unexpected rule 'x=off=on'"],
    [['a', '--rule', 'x=warn'], "Unexpected level of rule x 'warn', expected off, info, warning, error"],
    [['a', '--locale', 'fr'], "Unexpected locale 'fr', expected en, ja"]
  ])('refuses %j', (args, reason) => {
    expect(() => readValidate(args)).toThrow(expect.objectContaining({name: 'UsageError'}))
    expect(() => readValidate(args)).toThrow(reason)
  })
})
