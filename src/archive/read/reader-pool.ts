import {Worker} from 'node:worker_threads'
import * as z from 'zod'
import {type EntryReading, type EntryTask, readTasks} from './entry-reading.ts'

/** Reads batches of entries, here or in threads. */
export interface BatchReader {
  read: (tasks: readonly EntryTask[]) => Promise<EntryReading[]>
  close: () => Promise<void>
}

/** Reads in this thread. */
export function inlineReader(root: string): BatchReader {
  return {read: (tasks) => readTasks(root, tasks), close: async () => {}}
}

interface Pending {
  resolve: (readings: EntryReading[]) => void
  reject: (error: Error) => void
}

const replySchema = z.object({id: z.number(), text: z.string()})

/** Only what this package itself wrote comes back from its threads. */
function parseReadings(text: string): EntryReading[] {
  const readings: EntryReading[] = JSON.parse(text)
  return readings
}

/**
 * Reads in threads of their own; a batch goes to the one that has least to do.
 *
 * @param root the folder of the checkout
 * @param count how many threads
 * @param script the compiled `archive-worker`
 */
export function threadedReader(root: string, count: number, script: URL): BatchReader {
  const threads = Array.from({length: count}, () => ({
    worker: new Worker(script, {workerData: {root}}),
    pending: new Map<number, Pending>()
  }))
  for (const {worker, pending} of threads) {
    const fail = (error: Error) => {
      for (const {reject} of pending.values()) reject(error)
      pending.clear()
    }
    worker.on('message', (message: unknown) => {
      const {id, text} = replySchema.parse(message)
      pending.get(id)?.resolve(parseReadings(text))
      pending.delete(id)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`Unexpected end of a reading thread (status ${code})`)))
  }
  let next = 0
  return {
    read: (tasks) => {
      const thread = threads.reduce((least, other) => (other.pending.size < least.pending.size ? other : least))
      const id = next++
      return new Promise((resolve, reject) => {
        thread.pending.set(id, {resolve, reject})
        thread.worker.postMessage({id, tasks})
      })
    },
    close: async () => {
      await Promise.all(threads.map(({worker}) => worker.terminate()))
    }
  }
}
