import {expect} from 'vitest'
import {placeFaults} from './fuzz/place-faults.ts'

/** The place of every position lies in the text, and its line and column fit its offset. */
export function expectPlacesInside(value: unknown, text: string): void {
  expect(placeFaults(value, text)).toEqual([])
}
