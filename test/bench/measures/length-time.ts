import type {BenchEntry} from '../archive-entries.ts'
import {costOf} from '../cost.ts'
import {loadReader, type ReaderName, readerNames} from '../readers.ts'
import {sampleEntry} from '../sample-entry.ts'
import {fitExponent, type Spread, spreadOf} from '../statistics.ts'
import {type Rounds, takeTurns} from '../take-turns.ts'

/** How the time of a reader grows with the length of a document. */
export interface LengthTime {
  reader: ReaderName
  /** Milliseconds of CPU time a document, by length. */
  times: Spread[]
  /** Fitted in each round: 1 is linear. */
  exponent: Spread
}

/** A turn reads at least so many bytes: a short document again and again. */
const bytesPerTurn = 262_144

interface Key {
  reader: ReaderName
  bytes: number
}

async function contenderOf(key: Key, entry: BenchEntry) {
  const read = await loadReader(key.reader)
  const repeats = Math.ceil(bytesPerTurn / key.bytes)
  const readAgainAndAgain = () => {
    for (let repeat = 0; repeat < repeats; repeat++) read(entry)
  }
  return {key, measure: async () => (await costOf(readAgainAndAgain)).cpu / repeats}
}

/**
 * Reads made-up documents of several lengths with every reader, round by round.
 *
 * @param lengths in bytes, at least two
 */
export async function measureLengthTime(lengths: readonly number[], rounds: Rounds): Promise<LengthTime[]> {
  const contenders = await Promise.all(
    lengths.flatMap((bytes) => {
      const entry = sampleEntry(bytes)
      return readerNames.map((reader) => contenderOf({reader, bytes}, entry))
    })
  )
  const turns = await takeTurns(contenders, rounds)
  return readerNames.map((reader) => {
    const own = turns.filter(({key}) => key.reader === reader)
    const pointsOf = (round: number) => own.map(({key, costs}) => ({size: key.bytes, cost: costs[round] ?? Number.NaN}))
    const exponents = Array.from({length: rounds.rounds}, (_, round) => fitExponent(pointsOf(round)))
    return {reader, times: own.map(({costs}) => spreadOf(costs)), exponent: spreadOf(exponents)}
  })
}
