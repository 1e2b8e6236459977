import {expect, it} from 'vitest'
import {abortOnSignal} from '../../src/cli/abort-on-signal.ts'
import type {InterruptSignal} from '../../src/cli/streams.ts'
import {fakeStreams} from './fake-streams.ts'

it.each<[InterruptSignal, number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143]
])('hears one %s and leaves the next to the system', (name, status) => {
  const {streams, signals} = fakeStreams()
  const {signal} = abortOnSignal(streams)
  expect(signal.aborted).toBe(false)
  signals.emit(name)
  expect(signal.reason).toMatchObject({name: 'InterruptError', signal: name, status})
  expect(signals.listenerCount(name)).toBe(0)
})

it('gives the signals back', () => {
  const {streams, signals} = fakeStreams()
  abortOnSignal(streams).release()
  expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
})
