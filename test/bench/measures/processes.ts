import {join} from 'node:path'
import type {BenchArchive} from '../archive-entries.ts'
import {baseReader, type ReaderName, readerNames} from '../readers.ts'
import {type ProcessCost, runChild} from '../run-child.ts'
import {ratioSpread, type Spread, spreadOf} from '../statistics.ts'
import {type Contender, type Rounds, type Turns, takeTurns} from '../take-turns.ts'
import {forgetDataset} from '../write-bench-dataset.ts'

export type CommandRun = 'commandCold' | 'commandWarm'

/** What runs in a process of its own; `node` reads the files and does nothing with them. */
export type ProcessSubject = 'node' | ReaderName | CommandRun

/** What a process takes that starts, loads what it needs and reads entries once. */
export interface ProcessesCost {
  subject: ProcessSubject
  /** Milliseconds of CPU time to start and read one entry; null for commands. */
  oneEntry: Spread | null
  /** Seconds of CPU time for the whole archive, start included. */
  archive: Spread
  /** The same beside the base reader. */
  ratio: Spread
  /** Seconds of wall time for the whole archive. */
  wall: Spread
  /** The same beside the base reader. */
  wallRatio: Spread
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
function commandContenders(folder: string, scratch: string): ProcessContender[] {
  const out = join(scratch, 'dataset')
  const cache = join(scratch, 'cache')
  const write = () => runChild('dataset', folder, out, cache)
  const writeAnew = () => {
    forgetDataset(out, cache)
    return write()
  }
  return [
    {key: {subject: 'commandCold', whole: true}, measure: writeAnew},
    {key: {subject: 'commandWarm', whole: true}, measure: write}
  ]
}

type CostTurns = readonly Turns<Key, ProcessCost>[]

function costsOf(turns: CostTurns, subject: ProcessSubject, whole: boolean): ProcessCost[] {
  return turns.find(({key}) => key.subject === subject && key.whole === whole)?.costs ?? []
}

const cpuOf = (costs: readonly ProcessCost[]) => costs.map(({cpu}) => cpu)
const wallOf = (costs: readonly ProcessCost[]) => costs.map(({wall}) => wall)
const inSeconds = (milliseconds: number) => milliseconds / 1000

/** Runs each subject in processes of its own, round by round. */
export async function measureProcesses(
  {folder, entries}: BenchArchive,
  scratch: string,
  rounds: Rounds
): Promise<ProcessesCost[]> {
  const contenders = [...readerContenders(folder, entries.length), ...commandContenders(folder, scratch)]
  const turns = await takeTurns(contenders, rounds)
  const base = costsOf(turns, baseReader, true)
  return turns
    .filter(({key}) => key.whole)
    .map(({key: {subject}, costs}) => {
      const oneEntry = cpuOf(costsOf(turns, subject, false))
      return {
        subject,
        oneEntry: oneEntry.length > 0 ? spreadOf(oneEntry) : null,
        archive: spreadOf(cpuOf(costs).map(inSeconds)),
        ratio: ratioSpread(cpuOf(costs), cpuOf(base)),
        wall: spreadOf(wallOf(costs).map(inSeconds)),
        wallRatio: ratioSpread(wallOf(costs), wallOf(base)),
        peak: spreadOf(costs.map(({peak}) => peak))
      }
    })
}
