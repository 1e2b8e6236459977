import type {BenchEntry} from '../archive-entries.ts'
import {costOf} from '../cost.ts'
import {baseReader, loadReader, type ReaderName, readerNames} from '../readers.ts'
import {ratioSpread, type Spread, spreadOf} from '../statistics.ts'
import {type Rounds, takeTurns} from '../take-turns.ts'

/** What a reader takes for a whole archive in a process that has run for a while. */
export interface ReadingCost {
  reader: ReaderName
  /** Milliseconds of CPU time an entry. */
  perEntry: Spread
  ratio: Spread
}

/** Reads every entry with every reader, round by round. */
export async function measureReading(entries: readonly BenchEntry[], rounds: Rounds): Promise<ReadingCost[]> {
  const contenders = await Promise.all(
    readerNames.map(async (reader) => {
      const read = await loadReader(reader)
      const readAll = () => {
        for (const entry of entries) read(entry)
      }
      return {key: reader, measure: async () => (await costOf(readAll)).cpu}
    })
  )
  const turns = await takeTurns(contenders, rounds)
  const base = turns.find(({key}) => key === baseReader)?.costs ?? []
  return turns.map(({key, costs}) => ({
    reader: key,
    perEntry: spreadOf(costs.map((cost) => cost / entries.length)),
    ratio: ratioSpread(costs, base)
  }))
}
