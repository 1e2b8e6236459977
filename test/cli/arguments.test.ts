import {describe, expect, it} from 'vitest'
import {readArguments} from '../../src/cli/arguments.ts'

describe('readArguments', () => {
  it.each([
    [['parse', 'a.md'], {name: 'parse', paths: ['a.md'], format: 'json'}],
    [['parse', '--format', 'summary', 'a', '-'], {name: 'parse', paths: ['a', '-'], format: 'summary'}],
    [['parse', '--format=ndjson', '--', '--odd.md'], {name: 'parse', paths: ['--odd.md'], format: 'ndjson'}],
    [['parse', '--explain', 'a.md'], {name: 'parse', paths: ['a.md'], format: 'explain'}],
    [['parse', '--help'], {name: 'help'}],
    [['validate', '--help'], {name: 'help'}],
    [['diff', 'a.md', 'b.md'], {name: 'diff', paths: ['a.md', 'b.md'], format: 'text'}],
    [['diff', '--format=json', 'a', 'b', 'c'], {name: 'diff', paths: ['a', 'b', 'c'], format: 'json'}],
    [['diff', '-h'], {name: 'help'}],
    [['schema'], {name: 'schema', schema: null}],
    [['schema', 'Phase'], {name: 'schema', schema: 'Phase'}],
    [['schema', '-h'], {name: 'help'}],
    [['--help'], {name: 'help'}],
    [['-v'], {name: 'version'}],
    [['--version'], {name: 'version'}]
  ])('%j', (argv, command) => {
    expect(readArguments(argv)).toEqual(command)
  })

  it('knows the arguments of validate', () => {
    expect(readArguments(['validate', 'a.md', '--quiet'])).toMatchObject({
      name: 'validate',
      paths: ['a.md'],
      quiet: true
    })
  })

  it.each([
    [[], 'expected a command'],
    [['--'], 'expected a command'],
    [['lint', 'a.md'], "Unexpected command 'lint', expected parse, validate, dataset, diff"],
    [['constructor'], "Unexpected command 'constructor'"],
    [['--color'], "Unknown option '--color'"],
    [['parse'], 'expected a file'],
    [['parse', 'a.md', '--fromat', 'json'], "Unknown option '--fromat'"],
    [['parse', 'a.md', '--format'], "Option '--format <value>' argument missing"],
    [['parse', 'a.md', '--format', 'yaml'], "Unexpected format 'yaml', expected json, ndjson, summary"],
    [['parse', 'a.md', '--format', 'explain'], "Unexpected format 'explain', expected json, ndjson, summary"],
    [['parse', 'a.md', '--explain', '--format', 'json'], 'Unexpected --format json beside --explain, expected one'],
    [['parse', 'a.md', '--explain', '--format=summary'], 'Unexpected --format summary beside --explain'],
    [['schema', 'Phase', 'Section'], "Unexpected argument 'Section'"]
  ])('refuses %j in one line', (argv, reason) => {
    expect(() => readArguments(argv)).toThrow(expect.objectContaining({name: 'UsageError'}))
    expect(() => readArguments(argv)).toThrow(reason)
    expect(() => readArguments(argv)).toThrow(/^.*$/)
  })
})
