import {setImmediate} from 'node:timers/promises'
import type {Steps} from '../archive/steps.ts'

/** So long nobody notices that the process does not listen, in milliseconds. */
const longestSlice = 20

/**
 * Does long work in slices, between which the event loop has its turn: an interrupt is heard in the midst of it.
 *
 * @param steps work that has not begun
 * @param signal ends the work
 * @returns the result of the work
 * @throws the reason of the signal
 */
export async function runInSlices<Result>(steps: Steps<Result>, signal: AbortSignal | undefined): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
    if (performance.now() - start < longestSlice) continue
    await setImmediate()
    signal?.throwIfAborted()
    start = performance.now()
  }
}
