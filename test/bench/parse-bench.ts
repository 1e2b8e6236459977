/*
 * How long parseDisclosure takes beside remark-parse with the table extension alone, on the same entries in the same
 * run. Rounds of the two take turns, so that a slow moment of the machine strikes both. `npm run bench`;
 * ARCHIVE_DIR names a checkout of the archive.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {safeParseDisclosure} from '../../src/index.ts'

const warmUpRounds = 2
const rounds = 11

function remarkTable(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [[gfmTableFromMarkdown()]]
}

const remark = unified().use(remarkParse).use(remarkTable).freeze()

const archiveFolder = (): string => {
  const folder = process.env.ARCHIVE_DIR ?? '../shared/archive'
  if (existsSync(folder)) return folder
  console.log(`No archive at ${folder} (set ARCHIVE_DIR): measuring the fixtures, which are few.`)
  return 'fixtures'
}

const readEntries = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const timeRound = (entries: readonly string[], read: (entry: string) => unknown): number => {
  const start = performance.now()
  for (const entry of entries) read(entry)
  return performance.now() - start
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const line = (name: string, times: readonly number[], entries: number): string => {
  const perEntry = [median(times), Math.min(...times), Math.max(...times)].map((time) => (time / entries).toFixed(3))
  return `${name.padEnd(30)}${perEntry[0]} ms an entry (median; ${perEntry[1]} to ${perEntry[2]})`
}

const folder = archiveFolder()
const entries = readEntries(folder)
const contenders = [
  {read: (entry: string) => remark.parse(entry), times: [] as number[]},
  {read: (entry: string) => safeParseDisclosure(entry), times: [] as number[]}
] as const

for (let round = 0; round < warmUpRounds + rounds; round++) {
  for (const {read, times} of contenders) {
    const time = timeRound(entries, read)
    if (round >= warmUpRounds) times.push(time)
  }
}

const [{times: remarkTimes}, {times: disclosureTimes}] = contenders
const ratios = disclosureTimes.map((time, round) => time / (remarkTimes[round] ?? time))
const ratio = median(disclosureTimes) / median(remarkTimes)
console.log(`${entries.length} entries of ${folder}, ${rounds} rounds, Node ${process.versions.node}`)
console.log(line('remark-parse with tables', remarkTimes, entries.length))
console.log(line('parseDisclosure', disclosureTimes, entries.length))
console.log(
  `ratio of the medians ${ratio.toFixed(2)} (rounds: ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
)
