import {parentPort, workerData} from 'node:worker_threads'
import * as z from 'zod'
import {readTasks} from './entry-reading.ts'

/* The thread that reads entries for `readArchive`: a batch of tasks in, their readings as one JSON text out. */

const {root} = z.object({root: z.string()}).parse(workerData)
const batchSchema = z.object({
  id: z.number(),
  tasks: z.array(z.object({path: z.string(), knownHash: z.string().nullable()}))
})

parentPort?.on('message', (message: unknown) => {
  const {id, tasks} = batchSchema.parse(message)
  // A text crosses the border between threads faster than an object of many small parts.
  void readTasks(root, tasks).then((readings) => parentPort?.postMessage({id, text: JSON.stringify(readings)}))
})
