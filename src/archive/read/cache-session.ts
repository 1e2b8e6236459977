import {join} from 'node:path'
import {version} from '../../../package.json'
import {schemaVersion} from '../../schema/schema-version.ts'
import {cacheFileName, type KeptText} from './kept-text.ts'
import {createTextCache, openTextCache, type TextCacheWriter} from './text-cache.ts'

/** The cache over one run: what an earlier run left, and what this one adds. */
export interface CacheSession {
  hashOf: (path: string) => string | null
  /** The text of an entry that has not changed; null where it is damaged. */
  reuse: (path: string) => string | null
  add: (path: string, hash: string, text: string) => void
  /** @param whole whether every entry was read: only then is the new cache kept */
  close: (whole: boolean) => void
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
  const unwritten: string[] = []
  let writer: TextCacheWriter | null = null

  const copy = (path: string, to: TextCacheWriter) => {
    const [hash, text] = [old.hashOf(path), old.textOf(path)]
    if (hash !== null && text !== null) to.add(path, hash, text)
  }
  /** The first change makes a new file, which begins with what came before. */
  const writing = (): TextCacheWriter => {
    if (writer) return writer
    writer = createTextCache(folder, name, key)
    for (const path of unwritten) copy(path, writer)
    return writer
  }

  return {
    hashOf: old.hashOf,
    reuse: (path) => {
      const text = old.textOf(path)
      if (text !== null && writer) copy(path, writer)
      else if (text !== null) unwritten.push(path)
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
