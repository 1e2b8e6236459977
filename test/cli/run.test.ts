import {describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {run} from '../../src/cli/run.ts'
import {entry, folderWith} from './entries.ts'
import {fakeStreams} from './fake-streams.ts'

describe('run', () => {
  it('prints help and version to standard output', async () => {
    const help = fakeStreams()
    expect(await run(['--help'], help.streams)).toBe(0)
    expect(help.out()).toMatch(/^Usage: incident-disclosure/)
    const version = fakeStreams()
    expect(await run(['--version'], version.streams)).toBe(0)
    expect(version.out()).toBe(`${packageJson.version}\n`)
  })

  it.each([
    [[]],
    [['dataset', 'x']],
    [['parse', '--no-such']],
    [['parse', '/no/such/path']],
    [['validate', '/no/such/path']],
    [['validate', '-', '--fix']],
    [['validate', '-', '--rule', 'no-such-rule=loud']],
    [['schema', 'toString']],
    [['bad\n\u001b[2Jcommand']]
  ])('%j is wrong use: one line, status 2, no result', async (argv) => {
    const {streams, out, error} = fakeStreams()
    expect(await run(argv, streams)).toBe(2)
    expect(out()).toBe('')
    expect(error()).toMatch(/^incident-disclosure: \P{Cc}+\n$/u)
  })

  it('ends quietly when nobody reads on', async () => {
    const folder = await folderWith({'2031/04/02_架空商事株式会社.md': entry('架空商事株式会社')})
    for (const argv of [['schema'], ['validate', folder], ['validate', folder, '--fix-dry-run']]) {
      const {streams, error} = fakeStreams({failure: {code: 'EPIPE', after: 0}})
      expect(await run(argv, streams)).toBe(0)
      expect(error()).not.toContain('EPIPE')
    }
  })

  it('validates by the rules of the library', async () => {
    const folder = await folderWith({'2031/04/02_架空商事株式会社.md': entry('架空商事株式会社')})
    const {streams, out, error} = fakeStreams()
    expect(await run(['validate', folder], streams)).toBe(0)
    expect(out()).toBe('No findings in 1 file.\n')
    expect(error()).toBe('')
  })

  it('tells of a disk that is full', async () => {
    const {streams, error} = fakeStreams({failure: {code: 'ENOSPC', after: 0}})
    expect(await run(['schema'], streams)).toBe(1)
    expect(error()).toBe('incident-disclosure: ENOSPC: write\n')
  })
})
