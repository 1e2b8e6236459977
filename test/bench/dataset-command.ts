import process from 'node:process'
import {settleEngine} from '../../src/cli/engine-settings.ts'
import {run} from '../../src/cli/run.ts'
import {datasetWorkers} from './write-bench-dataset.ts'

/**
 * Runs the command `dataset` as its program does: the formats of the default, two threads, a cache.
 *
 * @throws Error where the command fails
 */
export async function runDatasetCommand(archive: string, out: string, cache: string): Promise<void> {
  settleEngine()
  const status = await run(
    ['dataset', archive, '--out', out, '--cache', cache, '--workers', String(datasetWorkers), '--quiet'],
    process
  )
  if (status !== 0) throw new Error(`Unexpected exit status ${status} of the command dataset, expected 0`)
}
