import {parentPort, workerData} from 'node:worker_threads'
import {type EntryParser, type EntryReading, type EntryTask, readTask} from './entry-reading.ts'

/** What a thread is told when it begins. */
export interface ThreadStart<Settings> {
  /** The folder of the checkout. */
  root: string
  settings: Settings
}

/** Entries that a thread is to read. */
export interface ThreadRequest {
  id: number
  tasks: readonly EntryTask[]
}

/** What came of them. */
export interface ThreadReply {
  id: number
  readings: EntryReading[]
}

/**
 * Makes the present thread read entries for `threadedReader`.
 *
 * @param parserOf gives the parser that the settings ask for
 */
export function serveReadings<Settings>(parserOf: (settings: Settings) => EntryParser): void {
  const {root, settings}: ThreadStart<Settings> = workerData
  const parse = parserOf(settings)
  parentPort?.on('message', async ({id, tasks}: ThreadRequest) => {
    const readings: EntryReading[] = []
    for (const task of tasks) readings.push(await readTask(root, task, parse))
    const reply: ThreadReply = {id, readings}
    parentPort?.postMessage(reply)
  })
}
