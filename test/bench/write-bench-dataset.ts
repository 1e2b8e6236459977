import {rmSync} from 'node:fs'
import {type DatasetReport, writeDataset} from '../../src/node.ts'

export const datasetWorkers = 2

/** Writes a dataset as the benchmarks do: the formats of the default, two threads, a cache. */
export function writeBenchDataset(archive: string, out: string, cacheFolder: string): Promise<DatasetReport> {
  return writeDataset(archive, out, {workers: datasetWorkers, cacheFolder})
}

/** Takes a dataset and its cache away, so that the next run starts from nothing. */
export function forgetDataset(out: string, cacheFolder: string): void {
  for (const folder of [out, cacheFolder]) rmSync(folder, {recursive: true, force: true})
}
