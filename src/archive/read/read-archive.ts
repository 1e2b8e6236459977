import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {version} from '../../../package.json'
import type {Disclosure} from '../../schema/disclosure.ts'
import {type CacheWriter, createCacheWriter, type DisclosureCache, openCache} from './disclosure-cache.ts'
import {listEntryPaths} from './entry-paths.ts'
import type {EntryReading, EntryTask} from './entry-reading.ts'
import type {ArchiveEntry} from './read-entry.ts'
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

/** Entries that are read in one go: enough that threads wait for little, few enough that little waits in memory. */
const batchSize = 16
/** Batches under way at once, for each thread. */
const batchesAhead = 2

interface Session {
  reader: BatchReader
  cache: DisclosureCache | null
  writer: CacheWriter | null
}

const workerScript = new URL('./archive-worker.js', import.meta.url)

function createReader(root: string, workers: number, entries: number): BatchReader {
  const threads = Math.min(workers, Math.ceil(entries / batchSize))
  return threads > 0 && existsSync(fileURLToPath(workerScript))
    ? threadedReader(root, threads, workerScript)
    : inlineReader(root)
}

function parseDisclosureText(text: string): Disclosure {
  const disclosure: Disclosure = JSON.parse(text)
  return disclosure
}

async function toEntry(reading: EntryReading, {reader, cache, writer}: Session): Promise<ArchiveEntry> {
  const {path, hash} = reading
  let {disclosure, problem} = reading
  if (disclosure === null && problem === null) {
    const text = await cache?.textOf(path)
    if (text !== null && text !== undefined) {
      if (hash !== null) await writer?.add(path, hash, text)
      return {path, disclosure: parseDisclosureText(text), problem: null}
    }
    // The text in the cache is damaged: read the entry once more.
    const [again] = await reader.read([{path, knownHash: null}])
    disclosure = again?.disclosure ?? null
    problem = again?.problem ?? null
  }
  if (disclosure === null)
    return {path, disclosure: null, problem: problem ?? {code: 'unreadable', reason: 'Unexpected change of the file'}}
  if (hash !== null) await writer?.add(path, hash, disclosure)
  return {path, disclosure, problem: null}
}

function batchesOf(tasks: readonly EntryTask[]): EntryTask[][] {
  const batches: EntryTask[][] = []
  for (let from = 0; from < tasks.length; from += batchSize) batches.push(tasks.slice(from, from + batchSize))
  return batches
}

async function* readInOrder(
  batches: readonly EntryTask[][],
  ahead: number,
  reader: BatchReader
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
    const readings = await first
    fill()
    yield* readings
  }
}

/**
 * Reads every entry of a checkout of the archive, in the order of their paths. Only a few entries are in memory at a
 * time, whatever the size of the archive. An entry that cannot be read is given with its problem, and the others go on.
 *
 * @param folder the checkout; links that lead out of it are not followed
 * @param options threads, cache, progress, and a signal that ends the reading
 * @returns an iteration over the entries: each with its disclosure or its problem
 * @throws Error of the file system where a folder cannot be read; the signal's reason where it ends the reading
 * @example
 * import {readArchive} from 'incident-disclosure/node'
 *
 * const paths = []
 * for await (const {path, disclosure} of readArchive('SecurityIncidentArchive', {workers: 2})) {
 *   if (disclosure?.facts.leak.code === 'possible') paths.push(path)
 * }
 * paths // ['2030/03/14_株式会社見本珈琲.md', '2031/06/04_架空物流株式会社.md']
 */
export async function* readArchive(folder: string, options: ReadArchiveOptions = {}): AsyncGenerator<ArchiveEntry> {
  const {workers = 0, cacheFolder, onProgress, signal} = options
  const paths = await listEntryPaths(folder)
  const cache = cacheFolder === undefined ? null : await openCache(cacheFolder, version)
  const writer = cacheFolder === undefined ? null : await createCacheWriter(cacheFolder, version)
  const tasks = paths.map((path) => ({path, knownHash: cache?.hashOf(path) ?? null}))
  const unknown = tasks.filter(({knownHash}) => knownHash === null).length
  const session: Session = {reader: createReader(folder, workers, unknown), cache, writer}
  let done = 0
  let whole = false
  try {
    for await (const reading of readInOrder(batchesOf(tasks), batchesAhead * Math.max(1, workers), session.reader)) {
      signal?.throwIfAborted()
      yield await toEntry(reading, session)
      onProgress?.(++done, paths.length)
    }
    whole = true
  } finally {
    await session.reader.close()
    await cache?.close()
    await (whole ? writer?.finish() : writer?.abandon())
  }
}
