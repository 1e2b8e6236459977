import {expect} from 'vitest'
import {createSource, pointAt} from '../src/syntax/source.ts'

/** The place of every position lies in the text, and its line and column fit its offset. */
export function expectPlacesInside(value: unknown, text: string): void {
  const source = createSource(text)
  const stack: unknown[] = [value]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('offset' in next && typeof next.offset === 'number') {
      if (next.offset < 0 || next.offset > text.length) expect.fail(`offset ${next.offset} of ${text.length}`)
      expect(next).toEqual(pointAt(source, next.offset))
    }
    stack.push(...Object.values(next).filter((child) => child !== undefined && child !== null))
  }
}
