/*
 * What the library costs, beside other readers of Markdown on the same documents in the same run. `npm run bench`;
 * ARCHIVE_DIR names a checkout of the archive. Options stand in arguments.ts.
 */
import {mkdirSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {type BenchArchive, readBenchArchive} from './archive-entries.ts'
import {type MeasureName, readArguments} from './arguments.ts'
import {measureDataset} from './measures/dataset.ts'
import {measureLengthMemory} from './measures/length-memory.ts'
import {measureLengthTime} from './measures/length-time.ts'
import {measureProcesses} from './measures/processes.ts'
import {measureReading} from './measures/reading.ts'
import {measureSize} from './measures/size.ts'
import {formatCount} from './numbers.ts'
import {fullPlan, type Plan, quickPlan} from './plans.ts'
import {createScratchFolder} from './scratch-folder.ts'
import {type Table, toMarkdown, toPlain} from './table.ts'
import {datasetTable, lengthMemoryTable, lengthTimeTable, processesTable, readingTable, sizeTable} from './tables.ts'
import {english, japanese, type Words} from './words.ts'

type InWords = (words: Words) => Table[]

type Measure = (archive: BenchArchive, scratch: string, plan: Plan) => Promise<InWords>

const measures: Record<MeasureName, Measure> = {
  reading: async ({entries}, _scratch, {reading}) => {
    const costs = await measureReading(entries, reading)
    return (words) => [readingTable(costs, reading.rounds, words)]
  },
  dataset: async (archive, scratch, {dataset}) => {
    const costs = await measureDataset(archive, scratch, dataset)
    return (words) => [datasetTable(costs, dataset.rounds, words)]
  },
  processes: async (archive, scratch, {processes}) => {
    const costs = await measureProcesses(archive, scratch, processes)
    return (words) => [processesTable(costs, processes.rounds, words)]
  },
  length: async (_archive, _scratch, {length}) => {
    const times = await measureLengthTime(length.bytes, length)
    const peaks = await measureLengthMemory(length.bytes)
    return (words) => [
      lengthTimeTable(length.bytes, times, length.rounds, words),
      lengthMemoryTable(length.bytes, peaks, words)
    ]
  },
  size: async ({entries}, scratch, {size}) => {
    const costs = await measureSize(entries, scratch, size.copies)
    return (words) => [sizeTable(costs, words)]
  }
}

const {measures: names, quick, markdown} = readArguments(process.argv.slice(2))
const archive = await readBenchArchive()
const scratch = createScratchFolder()
const measured: InWords[] = []
for (const name of names) {
  console.error(`Measuring: ${name}`)
  const folder = join(scratch, name)
  mkdirSync(folder)
  measured.push(await measures[name](archive, folder, quick ? quickPlan : fullPlan))
}

const {folder, entries} = archive
const lead = ({machine}: Words) =>
  machine(process.versions.node, availableParallelism(), formatCount(entries.length), basename(resolve(folder)))
const write = (words: Words, format: (table: Table) => string) =>
  [lead(words), ...measured.flatMap((inWords) => inWords(words)).map(format)].join('\n\n')

if (markdown)
  for (const words of [english, japanese])
    console.log(`<!-- bench -->\n\n${write(words, toMarkdown)}\n\n<!-- /bench -->\n`)
else console.log(write(english, toPlain))
