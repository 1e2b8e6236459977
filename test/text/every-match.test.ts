import {describe, expect, it} from 'vitest'
import {everyMatch} from '../../src/text/every-match.ts'

describe('everyMatch', () => {
  it.each([
    [/は|も/g, '甲は乙も'],
    [/./gu, '晴れ💛'],
    [/x*/g, 'axxb'],
    [/無/g, '甲は乙も']
  ])('gives the matches of matchAll for %s', (pattern, text) => {
    expect(everyMatch(pattern, text)).toEqual([...text.matchAll(pattern)])
  })
  it('gives the same at each call', () => {
    const pattern = /は/g
    expect(everyMatch(pattern, 'はは')).toHaveLength(2)
    expect(everyMatch(pattern, 'は')).toHaveLength(1)
  })
  it('refuses a pattern that is not global', () => {
    expect(() => everyMatch(/は/, 'は')).toThrow(RangeError)
  })
})
