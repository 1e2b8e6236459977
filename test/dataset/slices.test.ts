import {expect, it} from 'vitest'
import type {Steps} from '../../src/archive/steps.ts'
import {runInSlices} from '../../src/dataset/slices.ts'

function* work(steps: number, millisecondsEach: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + millisecondsEach
    while (performance.now() < end) {
      // The work of a step.
    }
    yield
  }
  return 'done'
}

it('gives the result of the work', async () => {
  expect(await runInSlices(work(3, 0), undefined)).toBe('done')
})

it('ends in the midst of long work when the signal comes', async () => {
  const controller = new AbortController()
  setImmediate(() => controller.abort(new Error('enough')))
  await expect(runInSlices(work(1000, 5), controller.signal)).rejects.toThrow('enough')
})
