import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CacheSession} from './cache-session.ts'
import type {EntryProblem} from './entry-problem.ts'
import type {EntryReading} from './entry-reading.ts'
import type {KeptText} from './kept-text.ts'
import {batchesOf, batchSize, countEntries, type KnownEntry, knownEntries} from './known-entries.ts'
import {type BatchReader, inlineReader, threadedReader} from './reader-pool.ts'
import type {CachedEntry} from './text-cache.ts'

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

/** Batches under way at once, for each thread. */
const batchesAhead = 2

/** Entries that are being read. */
interface Batch {
  known: readonly KnownEntry[]
  readings: Promise<EntryReading[]>
}

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

async function toEntry(
  cached: CachedEntry | null,
  reading: EntryReading,
  {reader, cache}: Session
): Promise<KeptEntry> {
  const {path, hash} = reading
  let {text, problem} = reading
  if (text === null && problem === null) {
    const known = cached && cache ? cache.reuse(cached) : null
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

/** Waits, but no longer than until the signal comes; of what was waited for nothing stays in memory. */
function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return result
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, {once: true})
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function startReading(known: readonly KnownEntry[], reader: BatchReader): Batch {
  const readings = reader.read(known.map(({path, cached}) => ({path, knownHash: cached?.hash ?? null})))
  // Its failure is met when its turn comes, not before.
  readings.catch(() => {})
  return {known, readings}
}

async function* readInOrder(
  batches: AsyncIterator<KnownEntry[]>,
  ahead: number,
  session: Session,
  signal: AbortSignal | undefined
): AsyncGenerator<KeptEntry> {
  const waiting: Batch[] = []
  const fill = async () => {
    while (waiting.length < ahead) {
      const {value, done} = await batches.next()
      if (done) return
      waiting.push(startReading(value, session.reader))
    }
  }
  await fill()
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    signal?.throwIfAborted()
    const readings = await unlessAborted(batch.readings, signal)
    await fill()
    for (const [number, reading] of readings.entries()) {
      signal?.throwIfAborted()
      yield await toEntry(batch.known[number]?.cached ?? null, reading, session)
    }
  }
}

/**
 * Reads every entry of a checkout, in the order of their paths, and keeps a text of each. Only a few of them are in memory
 * at a time, whatever the size of the archive, and no more of their paths: the checkout is walked twice, to count them and
 * to read them.
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
  const cache = await openCache(cacheFolder, kept)
  let reader: BatchReader | null = null
  let done = 0
  let whole = false
  try {
    const {total, unknown} = await countEntries(folder, cache)
    reader = createReader(folder, kept, workers, unknown)
    const batches = batchesOf(knownEntries(folder, cache))
    for await (const entry of readInOrder(batches, batchesAhead * Math.max(1, workers), {reader, cache}, signal)) {
      yield entry
      onProgress?.(++done, total)
    }
    whole = true
  } finally {
    await reader?.close()
    cache?.close(whole)
  }
}
