import {costOf} from '../cost.ts'
import {loadReader, type ReaderName, readerNames} from '../readers.ts'
import {runChild} from '../run-child.ts'
import {sampleDocument} from '../sample-document.ts'
import {fitExponent, type Spread, spreadOf} from '../statistics.ts'
import {type Rounds, takeTurns} from '../take-turns.ts'

/** What a reader takes for documents of one length. */
export interface LengthStep {
  bytes: number
  /** Milliseconds of CPU time a document. */
  time: Spread
  /** The most memory that a process holds which reads one such document, in bytes. */
  peak: number
}

/** How the cost of a reader grows with the length of a document. */
export interface LengthCost {
  reader: ReaderName
  steps: LengthStep[]
  /** Of the time, fitted in each round: 1 is linear. */
  exponent: Spread
}

/** A turn reads at least so many bytes: a short document again and again. */
const bytesPerTurn = 262_144

interface Key {
  reader: ReaderName
  bytes: number
}

async function contenderOf(key: Key, text: string) {
  const read = await loadReader(key.reader)
  const entry = {path: '2025/12/24_株式会社サンプル文具.md', text}
  const repeats = Math.ceil(bytesPerTurn / key.bytes)
  const readAgainAndAgain = () => {
    for (let repeat = 0; repeat < repeats; repeat++) read(entry)
  }
  return {key, measure: async () => (await costOf(readAgainAndAgain)).cpu / repeats}
}

/**
 * Reads made-up documents of several lengths with every reader.
 *
 * @param lengths in bytes, at least two
 */
export async function measureLength(lengths: readonly number[], rounds: Rounds): Promise<LengthCost[]> {
  const contenders = await Promise.all(
    lengths.flatMap((bytes) => {
      const text = sampleDocument(bytes)
      return readerNames.map((reader) => contenderOf({reader, bytes}, text))
    })
  )
  const turns = await takeTurns(contenders, rounds)
  const timesOf = (reader: ReaderName, bytes: number): number[] =>
    turns.find(({key}) => key.reader === reader && key.bytes === bytes)?.costs ?? []

  const stepOf = async (reader: ReaderName, bytes: number): Promise<LengthStep> => {
    const {peak} = await runChild('document', reader, String(bytes))
    return {bytes, time: spreadOf(timesOf(reader, bytes)), peak}
  }
  const costOfReader = async (reader: ReaderName): Promise<LengthCost> => {
    const byRound = Array.from({length: rounds.rounds}, (_, round) =>
      fitExponent(lengths.map((size) => ({size, cost: timesOf(reader, size)[round] ?? Number.NaN})))
    )
    const steps = []
    for (const bytes of lengths) steps.push(await stepOf(reader, bytes))
    return {reader, steps, exponent: spreadOf(byRound)}
  }
  const costs = []
  for (const reader of readerNames) costs.push(await costOfReader(reader))
  return costs
}
