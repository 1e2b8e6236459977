import {describe, expect, it} from 'vitest'
import {createProgress} from '../../src/cli/progress.ts'
import {fakeStreams} from './fake-streams.ts'

const run = async (total: number, options: Parameters<typeof fakeStreams>[0]) => {
  const {streams, error} = fakeStreams(options)
  const progress = createProgress(streams, total)
  for (let step = 0; step < total; step++) await progress.advance()
  await progress.end()
  return error()
}

describe('createProgress', () => {
  it('draws each state once and erases the last one', async () => {
    const text = await run(1000, {errorTerminal: true})
    const states = text.split('\r\u001b[2K').slice(1)
    expect(states).toHaveLength(102)
    expect(states[0]).toBe(`[${' '.repeat(30)}] 0%`)
    expect(states.at(-2)).toBe(`[${'='.repeat(30)}] 100%`)
    expect(states.at(-1)).toBe('')
  })

  it('draws nothing for one file, and nothing without a terminal', async () => {
    expect(await run(1, {errorTerminal: true})).toBe('')
    expect(await run(10, {})).toBe('')
  })

  it('fits a narrow terminal', async () => {
    const {streams, error} = fakeStreams({errorTerminal: true})
    Object.assign(streams.stderr, {columns: 12})
    await createProgress(streams, 2).advance()
    expect(error()).toBe('\r\u001b[2K[==  ] 50%')
  })
})
