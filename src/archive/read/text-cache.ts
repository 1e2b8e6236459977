import {closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import * as z from 'zod'
import {hashOf} from './read-bytes.ts'
import {writeWhole} from './write-whole.ts'

/*
 * What was kept of entries before: one file of their texts one after another, then an index of them as JSON, then a
 * footer of fixed length that tells where the index is. Nothing of it is trusted: a file of another version, a broken
 * one and a text that does not have its hash are as if they were not there.
 */

const footerLength = 32
const magic = 'incident-disclosure cache 3'
const indexSchema = z.strictObject({
  version: z.string(),
  entries: z.array(
    z.strictObject({
      path: z.string(),
      /** Of the content of the entry. */
      hash: z.string(),
      /** Of the text in the cache. */
      check: z.string(),
      start: z.int().nonnegative(),
      length: z.int().nonnegative()
    })
  )
})

type IndexEntry = z.infer<typeof indexSchema>['entries'][number]

/** Texts that are known from an earlier run. */
export interface TextCache {
  /** The hash of the content that an entry had; null where it is not known. */
  hashOf: (path: string) => string | null
  /** What was kept of it; null where that is damaged. */
  textOf: (path: string) => string | null
  close: () => void
}

const emptyCache: TextCache = {hashOf: () => null, textOf: () => null, close: () => {}}

function readAt(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(file, buffer, 0, length, start))
}

function readIndex(file: number, version: string): IndexEntry[] | null {
  const {size} = fstatSync(file)
  if (size < footerLength + magic.length) return null
  const footer = readAt(file, size - footerLength, footerLength).toString('latin1')
  const [start, length] = footer.trim().split(' ').map(Number)
  if (start === undefined || length === undefined || !(start + length + footerLength + magic.length <= size))
    return null
  const text = readAt(file, start, length + magic.length).toString('utf8')
  if (!text.endsWith(magic)) return null
  const index = indexSchema.safeParse(JSON.parse(text.slice(0, -magic.length)))
  return index.success && index.data.version === version ? index.data.entries : null
}

/** The one that was read, or null where it cannot be. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch {
    return null
  }
}

/**
 * Opens what an earlier run left.
 *
 * @param path the file of the cache; it need not be there
 * @param version everything that decides what is kept of an entry, besides its content
 */
export function openTextCache(path: string, version: string): TextCache {
  const file = attempt(() => openSync(path, 'r'))
  if (file === null) return emptyCache
  const entries = attempt(() => readIndex(file, version))
  if (entries === null) {
    closeSync(file)
    return emptyCache
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    hashOf: (entryPath) => byPath.get(entryPath)?.hash ?? null,
    textOf: (entryPath) => {
      const entry = byPath.get(entryPath)
      const bytes = entry ? attempt(() => readAt(file, entry.start, entry.length)) : null
      return entry && bytes && hashOf(bytes) === entry.check ? bytes.toString('utf8') : null
    },
    close: () => closeSync(file)
  }
}

/** Writes a cache beside the old one, which stays until this one is whole. */
export interface TextCacheWriter {
  add: (path: string, hash: string, text: string) => void
  /** Puts it in the place of the old one. */
  finish: () => void
  /** Drops it. */
  abandon: () => void
}

/**
 * @param folder the folder of the cache; made where it is missing
 * @param name name of the file in it
 * @param version everything that decides what is kept of an entry, besides its content
 */
export function createTextCache(folder: string, name: string, version: string): TextCacheWriter {
  mkdirSync(folder, {recursive: true})
  const path = join(folder, name)
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w')
  const entries: IndexEntry[] = []
  let end = 0
  const append = (bytes: Buffer) => {
    writeWhole(file, bytes)
    end += bytes.length
  }
  return {
    add: (entryPath, hash, text) => {
      const bytes = Buffer.from(text)
      entries.push({path: entryPath, hash, check: hashOf(bytes), start: end, length: bytes.length})
      append(bytes)
    },
    finish: () => {
      const start = end
      const index = Buffer.from(JSON.stringify({version, entries}))
      append(Buffer.concat([index, Buffer.from(magic)]))
      append(Buffer.from(`${start} ${index.length}`.padEnd(footerLength), 'latin1'))
      closeSync(file)
      renameSync(temporary, path)
    },
    abandon: () => {
      closeSync(file)
      rmSync(temporary, {force: true})
    }
  }
}
