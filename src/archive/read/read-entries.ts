import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CacheSession} from './cache-session.ts'
import {listEntryPaths} from './entry-paths.ts'
import type {EntryProblem} from './entry-problem.ts'
import type {EntryReading, EntryTask} from './entry-reading.ts'
import type {KeptText} from './kept-text.ts'
import {type BatchReader, inlineReader, threadedReader} from './reader-pool.ts'

/** How to read an archive. */
export interface ReadArchiveOptions {
  /** Threads that read; 0, the default, reads in the calling thread. Two or more pay from a few hundred entries on. */
  workers?: number
  /** A folder for what was read: a later run parses only what changed since. None by default. */
  cacheFolder?: string
  /** Called after each entry. */
  onProgress?: (done: number, total: number) => void
  /** Ends the reading; the iteration throws its reason. */
  signal?: AbortSignal
}

/** What was kept of an entry, or why there is nothing. */
export type KeptEntry = {
  path: string
  /** Of the content of the entry; null where it cannot be read. */
  hash: string | null
} & ({text: string; problem: null} | {text: null; problem: EntryProblem})

/** Entries that are read in one go: enough that threads wait for little, few enough that little waits in memory. */
const batchSize = 16
/** Batches under way at once, for each thread. */
const batchesAhead = 2

interface Session {
  reader: BatchReader
  cache: CacheSession | null
}

function createReader(root: string, kept: KeptText, workers: number, entries: number): BatchReader {
  const threads = Math.min(workers, Math.ceil(entries / batchSize))
  return threads > 0 && existsSync(fileURLToPath(kept.script))
    ? threadedReader({root, settings: kept.settings}, threads, kept.script)
    : inlineReader(root, kept.load)
}

/** The cache is loaded where it is asked for. */
async function openCache(folder: string | undefined, kept: KeptText): Promise<CacheSession | null> {
  return folder === undefined ? null : (await import('./cache-session.ts')).openCacheSession(folder, kept)
}

async function toEntry(reading: EntryReading, {reader, cache}: Session): Promise<KeptEntry> {
  const {path, hash} = reading
  let {text, problem} = reading
  if (text === null && problem === null) {
    const known = cache?.reuse(path) ?? null
    if (known !== null) return {path, hash, text: known, problem: null}
    // The text in the cache is damaged: read the entry once more.
    const [again] = await reader.read([{path, knownHash: null}])
    text = again?.text ?? null
    problem = again?.problem ?? null
  }
  if (text === null)
    return {path, hash, text: null, problem: problem ?? {code: 'unreadable', reason: 'Unexpected change of the file'}}
  if (hash !== null) cache?.add(path, hash, text)
  return {path, hash, text, problem: null}
}

function batchesOf(tasks: readonly EntryTask[]): EntryTask[][] {
  const batches: EntryTask[][] = []
  for (let from = 0; from < tasks.length; from += batchSize) batches.push(tasks.slice(from, from + batchSize))
  return batches
}

/** Waits, but no longer than until the signal comes; of what was waited for nothing stays in memory. */
function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return result
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, {once: true})
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

async function* readInOrder(
  batches: readonly EntryTask[][],
  ahead: number,
  reader: BatchReader,
  signal: AbortSignal | undefined
): AsyncGenerator<EntryReading> {
  const waiting: Promise<EntryReading[]>[] = []
  let next = 0
  const fill = () => {
    for (let batch = batches[next]; batch && waiting.length < ahead; batch = batches[++next]) {
      const readings = reader.read(batch)
      // Its failure is met when its turn comes, not before.
      readings.catch(() => {})
      waiting.push(readings)
    }
  }
  fill()
  for (let first = waiting.shift(); first; first = waiting.shift()) {
    signal?.throwIfAborted()
    const readings = await unlessAborted(first, signal)
    fill()
    yield* readings
  }
}

/**
 * Reads every entry of a checkout, in the order of their paths, and keeps a text of each. Only a few of them are in memory
 * at a time, whatever the size of the archive.
 *
 * @param folder the checkout; links that lead out of it are not followed
 * @param kept what to keep of an entry
 * @param options threads, cache, progress, and a signal that ends the reading
 * @throws Error of the file system where a folder cannot be read; the signal's reason where it ends the reading
 */
export async function* readEntries(
  folder: string,
  kept: KeptText,
  {workers = 0, cacheFolder, onProgress, signal}: ReadArchiveOptions
): AsyncGenerator<KeptEntry> {
  const paths = await listEntryPaths(folder)
  const cache = await openCache(cacheFolder, kept)
  const tasks = paths.map((path) => ({path, knownHash: cache?.hashOf(path) ?? null}))
  const unknown = tasks.filter(({knownHash}) => knownHash === null).length
  const session: Session = {reader: createReader(folder, kept, workers, unknown), cache}
  const ahead = batchesAhead * Math.max(1, workers)
  let done = 0
  let whole = false
  try {
    for await (const reading of readInOrder(batchesOf(tasks), ahead, session.reader, signal)) {
      signal?.throwIfAborted()
      yield await toEntry(reading, session)
      onProgress?.(++done, paths.length)
    }
    whole = true
  } finally {
    await session.reader.close()
    cache?.close(whole)
  }
}
