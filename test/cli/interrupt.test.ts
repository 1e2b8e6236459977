import {expect, it} from 'vitest'
import {watchInterrupt} from '../../src/cli/interrupt.ts'
import {fakeStreams} from './fake-streams.ts'

it('hears one interrupt and leaves the next to the system', () => {
  const {streams, signals} = fakeStreams()
  const interrupt = watchInterrupt(streams)
  expect(interrupt.heard()).toBe(false)
  signals.emit('SIGINT')
  expect(interrupt.heard()).toBe(true)
  expect(signals.listenerCount('SIGINT')).toBe(0)
})

it('gives the signal back', () => {
  const {streams, signals} = fakeStreams()
  watchInterrupt(streams).release()
  expect(signals.listenerCount('SIGINT')).toBe(0)
})
