import {describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {run} from '../../src/cli/run.ts'
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
    [['schema', 'toString']],
    [['bad\n\u001b[2Jcommand']]
  ])('%j is wrong use: one line, status 2, no result', async (argv) => {
    const {streams, out, error} = fakeStreams()
    expect(await run(argv, streams)).toBe(2)
    expect(out()).toBe('')
    expect(error()).toMatch(/^incident-disclosure: \P{Cc}+\n$/u)
  })

  it('ends quietly when nobody reads on', async () => {
    const {streams, error} = fakeStreams({failure: {code: 'EPIPE', after: 0}})
    expect(await run(['schema'], streams)).toBe(0)
    expect(error()).toBe('')
  })

  it('tells of a disk that is full', async () => {
    const {streams, error} = fakeStreams({failure: {code: 'ENOSPC', after: 0}})
    expect(await run(['schema'], streams)).toBe(1)
    expect(error()).toBe('incident-disclosure: ENOSPC: write\n')
  })
})
