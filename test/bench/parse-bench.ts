/*
 * How long parseDisclosure takes beside remark-parse with the table extension alone, on the same entries in the same
 * run. Rounds of the two take turns, so that a slow moment of the machine strikes both. `npm run bench`;
 * ARCHIVE_DIR names a checkout of the archive.
 */
import {safeParseDisclosure} from '../../src/index.ts'
import {median, readBenchEntries} from './archive-entries.ts'
import {parseWithRemark} from './remark-table.ts'

const warmUpRounds = 2
const rounds = 11

const timeRound = (entries: readonly string[], read: (entry: string) => unknown): number => {
  const start = performance.now()
  for (const entry of entries) read(entry)
  return performance.now() - start
}

const line = (name: string, times: readonly number[], entries: number): string => {
  const perEntry = [median(times), Math.min(...times), Math.max(...times)].map((time) => (time / entries).toFixed(3))
  return `${name.padEnd(30)}${perEntry[0]} ms an entry (median; ${perEntry[1]} to ${perEntry[2]})`
}

const {folder, texts} = readBenchEntries()
const contenders = [
  {read: parseWithRemark, times: [] as number[]},
  {read: (text: string) => safeParseDisclosure(text), times: [] as number[]}
] as const

for (let round = 0; round < warmUpRounds + rounds; round++) {
  for (const {read, times} of contenders) {
    const time = timeRound(texts, read)
    if (round >= warmUpRounds) times.push(time)
  }
}

const [{times: remarkTimes}, {times: disclosureTimes}] = contenders
const ratios = disclosureTimes.map((time, round) => time / (remarkTimes[round] ?? time))
const ratio = median(disclosureTimes) / median(remarkTimes)
console.log(`${texts.length} entries of ${folder}, ${rounds} rounds, Node ${process.versions.node}`)
console.log(line('remark-parse with tables', remarkTimes, texts.length))
console.log(line('parseDisclosure', disclosureTimes, texts.length))
console.log(
  `ratio of the medians ${ratio.toFixed(2)} (rounds: ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
)
