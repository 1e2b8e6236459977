import {join} from 'node:path'
import type {BenchArchive} from '../archive-entries.ts'
import {baseReader, type ReaderName, readerNames} from '../readers.ts'
import {type ProcessCost, runChild} from '../run-child.ts'
import {ratioSpread, type Spread, spreadOf} from '../statistics.ts'
import {type Contender, type Rounds, type Turns, takeTurns} from '../take-turns.ts'
import {forgetDataset} from '../write-bench-dataset.ts'
import type {DatasetRun} from './dataset.ts'

/** What runs in a process of its own; `node` reads the files and does nothing with them. */
export type ProcessSubject = 'node' | ReaderName | DatasetRun

/** What a process takes that starts, loads what it needs and reads entries once. */
export interface ProcessesCost {
  subject: ProcessSubject
  /** Milliseconds of CPU time to start and read one entry; null for datasets. */
  oneEntry: Spread | null
  /** Seconds of CPU time for the whole archive, start included. */
  archive: Spread
  /** The same beside the base reader. */
  ratio: Spread
  /** The most memory held while reading the whole archive, in bytes. */
  peak: Spread
}

interface Key {
  subject: ProcessSubject
  whole: boolean
}

type ProcessContender = Contender<Key, ProcessCost>

const readerContenders = (folder: string, entries: number): ProcessContender[] =>
  (['node', ...readerNames] as const).flatMap((subject) => [
    {key: {subject, whole: false}, measure: () => runChild('read', subject, folder, '1')},
    {key: {subject, whole: true}, measure: () => runChild('read', subject, folder, String(entries))}
  ])

/** The cold run stands first: it leaves the cache of which the warm one lives. */
function datasetContenders(folder: string, scratch: string): ProcessContender[] {
  const out = join(scratch, 'dataset')
  const cache = join(scratch, 'cache')
  const write = () => runChild('dataset', folder, out, cache)
  const writeAnew = () => {
    forgetDataset(out, cache)
    return write()
  }
  return [
    {key: {subject: 'datasetCold', whole: true}, measure: writeAnew},
    {key: {subject: 'datasetWarm', whole: true}, measure: write}
  ]
}

function cpuOf(turns: readonly Turns<Key, ProcessCost>[], subject: ProcessSubject, whole: boolean): number[] {
  const found = turns.find(({key}) => key.subject === subject && key.whole === whole)
  return found?.costs.map(({cpu}) => cpu) ?? []
}

/** Runs each subject in processes of its own, round by round. */
export async function measureProcesses(
  {folder, entries}: BenchArchive,
  scratch: string,
  rounds: Rounds
): Promise<ProcessesCost[]> {
  const contenders = [...readerContenders(folder, entries.length), ...datasetContenders(folder, scratch)]
  const turns = await takeTurns(contenders, rounds)
  const base = cpuOf(turns, baseReader, true)
  return turns
    .filter(({key}) => key.whole)
    .map(({key: {subject}, costs}) => {
      const oneEntry = cpuOf(turns, subject, false)
      return {
        subject,
        oneEntry: oneEntry.length > 0 ? spreadOf(oneEntry) : null,
        archive: spreadOf(costs.map(({cpu}) => cpu / 1000)),
        ratio: ratioSpread(
          costs.map(({cpu}) => cpu),
          base
        ),
        peak: spreadOf(costs.map(({peak}) => peak))
      }
    })
}
