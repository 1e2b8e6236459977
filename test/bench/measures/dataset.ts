import {join} from 'node:path'
import type {BenchArchive} from '../archive-entries.ts'
import {costOf} from '../cost.ts'
import {baseReader, loadReader} from '../readers.ts'
import {ratioSpread, type Spread, spreadOf} from '../statistics.ts'
import {type Rounds, takeTurns} from '../take-turns.ts'
import {forgetDataset, writeBenchDataset} from '../write-bench-dataset.ts'

export type DatasetRun = 'datasetCold' | 'datasetWarm'

/** What `writeDataset` takes for a whole archive. */
export interface DatasetCost {
  run: DatasetRun
  /** Seconds of wall time. */
  wall: Spread
  /** Wall time beside that of the base reader on one thread. */
  wallRatio: Spread
  /** CPU time of all threads beside that of the base reader. */
  cpuRatio: Spread
}

/** Writes the dataset without a cache and then with it, beside the base reader on the same entries, round by round. */
export async function measureDataset(
  {folder, entries}: BenchArchive,
  scratch: string,
  rounds: Rounds
): Promise<DatasetCost[]> {
  const out = join(scratch, 'dataset')
  const cache = join(scratch, 'cache')
  const read = await loadReader(baseReader)
  const readAll = () => {
    for (const entry of entries) read(entry)
  }
  const write = () => writeBenchDataset(folder, out, cache)
  const measure = async () => {
    const base = await costOf(readAll)
    forgetDataset(out, cache)
    const datasetCold = await costOf(write)
    const datasetWarm = await costOf(write)
    return {base, datasetCold, datasetWarm}
  }
  const costs = (await takeTurns([{key: 'dataset', measure}], rounds)).flatMap((turns) => turns.costs)
  forgetDataset(out, cache)
  return (['datasetCold', 'datasetWarm'] as const).map((run) => ({
    run,
    wall: spreadOf(costs.map((cost) => cost[run].wall / 1000)),
    wallRatio: ratioSpread(
      costs.map((cost) => cost[run].wall),
      costs.map(({base}) => base.wall)
    ),
    cpuRatio: ratioSpread(
      costs.map((cost) => cost[run].cpu),
      costs.map(({base}) => base.cpu)
    )
  }))
}
