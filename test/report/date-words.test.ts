import {describe, expect, it} from 'vitest'
import {dateWords, startWords} from '../../src/report/date-words.ts'
import type {Phase} from '../../src/schema/index.ts'
import {exampleDisclosure} from '../schema/example.ts'

describe('dateWords', () => {
  it.each([
    ['2025', '2025'],
    ['2025-01', 'January 2025'],
    ['2025-12', 'December 2025'],
    ['2025-10-29', '2025-10-29']
  ])('%s', (date, words) => {
    expect(dateWords(date)).toBe(words)
  })
})

describe('startWords', () => {
  const phaseWith = (change: Partial<Phase>): Phase => {
    const [phase] = exampleDisclosure().phases
    if (phase === undefined) throw new Error('the example has a phase')
    return {...phase, status: null, startsOn: null, startsPart: null, startsOpen: false, ...change}
  }

  it.each<[string, Partial<Phase>]>([
    ['started 2025-10-29', {status: 'started', startsOn: '2025-10-29'}],
    ['planned early December 2025', {status: 'planned', startsOn: '2025-12', startsPart: 'early'}],
    [
      'planned mid December 2025 or later',
      {status: 'planned', startsOn: '2025-12', startsPart: 'mid', startsOpen: true}
    ],
    ['completed, started November 2025', {status: 'completed', startsOn: '2025-11'}],
    ['starts 2026', {startsOn: '2026'}],
    ['completed', {status: 'completed'}],
    ['start not said', {}]
  ])('%s', (words, change) => {
    expect(startWords(phaseWith(change))).toBe(words)
  })
})
