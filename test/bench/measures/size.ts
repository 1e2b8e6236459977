import {join} from 'node:path'
import type {BenchEntry} from '../archive-entries.ts'
import {writeCopy} from '../repeated-archive.ts'
import {type ProcessCost, runChild} from '../run-child.ts'
import {fitExponent} from '../statistics.ts'
import {forgetDataset} from '../write-bench-dataset.ts'

/** What the command `dataset` takes without a cache for an archive of several copies, in a process of its own. */
export interface SizeStep {
  copies: number
  entries: number
  cost: ProcessCost
}

/** How the cost of a dataset grows with the archive: 1 is linear. */
export interface SizeCosts {
  steps: SizeStep[]
  exponents: Record<keyof ProcessCost, number>
}

/**
 * Writes datasets of an archive that grows, copy by copy.
 *
 * @param scratch an empty folder; it comes to hold the largest archive and its dataset
 * @param sizes numbers of copies, rising, at least two
 */
export async function measureSize(
  entries: readonly BenchEntry[],
  scratch: string,
  sizes: readonly number[]
): Promise<SizeCosts> {
  const [archive, out, cache] = [join(scratch, 'archive'), join(scratch, 'dataset'), join(scratch, 'cache')]
  const steps: SizeStep[] = []
  let written = 0
  for (const copies of sizes) {
    while (written < copies) writeCopy(archive, entries, ++written)
    forgetDataset(out, cache)
    const cost = await runChild('dataset', archive, out, cache)
    steps.push({copies, entries: copies * entries.length, cost})
  }
  const exponentOf = (part: keyof ProcessCost) =>
    fitExponent(steps.map(({copies, cost}) => ({size: copies, cost: cost[part]})))
  return {steps, exponents: {cpu: exponentOf('cpu'), wall: exponentOf('wall'), peak: exponentOf('peak')}}
}
