import {join} from 'node:path'
import {version} from '../../../package.json'
import {schemaVersion} from '../../schema/schema-version.ts'
import {cacheFileName, type KeptText} from './kept-text.ts'
import {type CachedEntry, createTextCache, openTextCache, type TextCacheWriter} from './text-cache.ts'

/** Finds entries in the cache; it must be asked in the order of their paths. */
export type FindCached = (path: string) => CachedEntry | null

/** The cache over one run: what an earlier run left, and what this one adds, both in the order of their paths. */
export interface CacheSession {
  /** @returns what begins to look from the first entry on */
  finder: () => FindCached
  /** The text of an entry that has not changed; null where it is damaged. */
  reuse: (entry: CachedEntry) => string | null
  add: (path: string, hash: string, text: string) => void
  /** @param whole whether every entry was read: only then is the new cache kept */
  close: (whole: boolean) => void
}

function finderIn(entries: Iterator<CachedEntry>): FindCached {
  const next = (): CachedEntry | null => entries.next().value ?? null
  let entry = next()
  return (path) => {
    while (entry !== null && entry.path < path) entry = next()
    return entry?.path === path ? entry : null
  }
}

/**
 * Opens the cache for a run. Where nothing has changed, nothing is written.
 *
 * @param folder the folder of the cache; it need not be there
 * @param kept what is kept of the entries
 */
export function openCacheSession(folder: string, kept: KeptText): CacheSession {
  const name = cacheFileName(kept)
  const key = `${version} ${schemaVersion} ${kept.name}`
  const old = openTextCache(join(folder, name), key)
  /** Up to here the old file is what the new one would be. */
  let sameTo = old.start
  let writer: TextCacheWriter | null = null
  /** The first change makes a new file, which begins with what came before. */
  const writing = (): TextCacheWriter => {
    writer ??= createTextCache(folder, name, key, old.piecesTo(sameTo))
    return writer
  }
  return {
    finder: () => finderIn(old.entries()),
    reuse: (entry) => {
      const text = old.textOf(entry)
      if (text === null) return null
      if (writer === null && entry.at === sameTo) sameTo = entry.end
      else writing().add(entry.path, entry.hash, text)
      return text
    },
    add: (path, hash, text) => writing().add(path, hash, text),
    close: (whole) => {
      old.close()
      if (whole) writer?.finish()
      else writer?.abandon()
    }
  }
}
