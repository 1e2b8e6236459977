import type {CacheSession} from './cache-session.ts'
import {walkEntryPaths} from './entry-paths.ts'
import type {CachedEntry} from './text-cache.ts'

/** An entry to be read, and what is known of it. */
export interface KnownEntry {
  path: string
  cached: CachedEntry | null
}

/** Entries that are read in one go: enough that threads wait for little, few enough that little waits in memory. */
export const batchSize = 16

/** @returns the entries of a checkout in the order of their paths, with what the cache has of each */
export async function* knownEntries(root: string, cache: CacheSession | null): AsyncGenerator<KnownEntry> {
  const find = cache?.finder()
  for await (const path of walkEntryPaths(root)) yield {path, cached: find?.(path) ?? null}
}

/** @returns how many entries there are, and how many of them the cache does not have */
export async function countEntries(
  root: string,
  cache: CacheSession | null
): Promise<{total: number; unknown: number}> {
  const counts = {total: 0, unknown: 0}
  for await (const {cached} of knownEntries(root, cache)) {
    counts.total++
    if (cached === null) counts.unknown++
  }
  return counts
}

/** @returns the same entries, so many together as are read in one go */
export async function* batchesOf(entries: AsyncIterable<KnownEntry>): AsyncGenerator<KnownEntry[]> {
  let batch: KnownEntry[] = []
  for await (const entry of entries) {
    if (batch.push(entry) < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
