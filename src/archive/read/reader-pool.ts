import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {type EntryParser, type EntryReading, type EntryTask, readTask} from './entry-reading.ts'
import type {KeptText} from './kept-text.ts'
import type {ThreadReply, ThreadRequest, ThreadStart} from './serve-readings.ts'

/** Reads batches of entries, here or in threads. */
export interface BatchReader {
  read: (tasks: readonly EntryTask[]) => Promise<EntryReading[]>
  close: () => Promise<void>
}

/**
 * Reads in this thread. Before each entry that is parsed and after each batch others have their turn: a signal is heard.
 *
 * @param root the folder of the checkout
 * @param load gives the parser, when the first entry has to be parsed
 */
export function inlineReader(root: string, load: KeptText['load']): BatchReader {
  let parser: EntryParser | null = null
  const parse: EntryParser = async (path, bytes) => {
    parser ??= await load()
    await setImmediate()
    return parser(path, bytes)
  }
  return {
    read: async (tasks) => {
      const readings: EntryReading[] = []
      for (const task of tasks) readings.push(await readTask(root, task, parse))
      await setImmediate()
      return readings
    },
    close: async () => {}
  }
}

/**
 * Most memory for the objects of a thread, in megabytes: twice what the largest entry takes that is read. V8 lets garbage
 * pile up in proportion to it, so that a thread without limits takes twice as much for the same work.
 */
const threadMemory = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24}

interface Pending {
  resolve: (readings: EntryReading[]) => void
  reject: (error: Error) => void
}

/**
 * Reads in threads of their own; a batch goes to the one that has least to do.
 *
 * @param start the folder of the checkout, and what the script is told besides
 * @param count how many threads
 * @param script a compiled script that serves readings
 */
export function threadedReader(start: ThreadStart<unknown>, count: number, script: URL): BatchReader {
  const threads = Array.from({length: count}, () => ({
    worker: new Worker(script, {workerData: start, resourceLimits: threadMemory}),
    pending: new Map<number, Pending>()
  }))
  for (const {worker, pending} of threads) {
    const fail = (error: Error) => {
      for (const {reject} of pending.values()) reject(error)
      pending.clear()
    }
    worker.on('message', ({id, readings}: ThreadReply) => {
      pending.get(id)?.resolve(readings)
      pending.delete(id)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`Unexpected end of a reading thread (status ${code})`)))
  }
  let next = 0
  return {
    read: (tasks) => {
      const thread = threads.reduce((least, other) => (other.pending.size < least.pending.size ? other : least))
      const request: ThreadRequest = {id: next++, tasks}
      return new Promise((resolve, reject) => {
        thread.pending.set(request.id, {resolve, reject})
        thread.worker.postMessage(request)
      })
    },
    close: async () => {
      await Promise.all(threads.map(({worker}) => worker.terminate()))
    }
  }
}
