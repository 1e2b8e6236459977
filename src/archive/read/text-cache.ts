import {closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import * as z from 'zod'
import {hashOf} from './read-bytes.ts'
import {writeWhole} from './write-whole.ts'

/*
 * What was kept of entries before: a line that names the version, then for each entry a line of JSON and its text, in the
 * order of their paths. So a run goes through it side by side with the archive, and neither is in memory. Nothing of it is
 * trusted: a file of another version, what follows a broken line and a text that does not have its hash are as if they were
 * not there.
 */

const magic = 'incident-disclosure cache 4'
const lineEnd = 10
/** A path of the longest and two hashes are shorter. */
const longestLine = 16_384
const chunkLength = 65_536

const headSchema = z.strictObject({
  path: z.string(),
  /** Of the content of the entry. */
  hash: z.string(),
  /** Of the text in the cache. */
  check: z.string(),
  /** Of the text, in bytes. */
  length: z.int().nonnegative()
})

/** An entry in the cache, without its text. */
export interface CachedEntry extends z.infer<typeof headSchema> {
  /** Where its line begins in the file, its text, and what follows, in bytes. */
  at: number
  start: number
  end: number
}

/** Texts that are known from an earlier run. */
export interface TextCache {
  /** Where the first entry begins. */
  readonly start: number
  /** The entries in the order of their paths. */
  entries: () => Generator<CachedEntry>
  /** What was kept of one; null where that is damaged. */
  textOf: (entry: CachedEntry) => string | null
  /** The bytes from the first entry to a place. */
  piecesTo: (end: number) => Generator<Uint8Array>
  close: () => void
}

const emptyCache: TextCache = {
  start: 0,
  *entries() {},
  textOf: () => null,
  *piecesTo() {},
  close: () => {}
}

const firstLine = (version: string): Buffer => Buffer.from(`${magic} ${version}\n`)

function readAt(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(file, buffer, 0, length, start))
}

/** The one that was read, or null where it cannot be. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch {
    return null
  }
}

function readEntry(file: number, at: number): CachedEntry | null {
  const bytes = readAt(file, at, longestLine)
  const length = bytes.indexOf(lineEnd)
  const head = attempt(() => headSchema.parse(JSON.parse(bytes.subarray(0, length).toString('utf8'))))
  if (length < 0 || head === null) return null
  const start = at + length + 1
  return {...head, at, start, end: start + head.length}
}

function* readEntries(file: number, start: number): Generator<CachedEntry> {
  const {size} = fstatSync(file)
  let before = ''
  for (let at = start; at < size; ) {
    const entry = readEntry(file, at)
    if (entry === null || entry.end > size || entry.path <= before) return
    yield entry
    before = entry.path
    at = entry.end
  }
}

function* readPieces(file: number, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += chunkLength) yield readAt(file, at, Math.min(chunkLength, end - at))
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
  const line = firstLine(version)
  if (!attempt(() => readAt(file, 0, line.length))?.equals(line)) {
    closeSync(file)
    return emptyCache
  }
  return {
    start: line.length,
    entries: () => readEntries(file, line.length),
    textOf: ({start, length, check}) => {
      const bytes = attempt(() => readAt(file, start, length))
      return bytes && hashOf(bytes) === check ? bytes.toString('utf8') : null
    },
    piecesTo: (end) => readPieces(file, line.length, end),
    close: () => closeSync(file)
  }
}

/** Writes a cache beside the old one, which stays until this one is whole. */
export interface TextCacheWriter {
  /** @param path comes after those of the entries before */
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
 * @param before the entries to begin with, as they stand in the old one
 */
export function createTextCache(
  folder: string,
  name: string,
  version: string,
  before: Iterable<Uint8Array>
): TextCacheWriter {
  mkdirSync(folder, {recursive: true})
  const target = join(folder, name)
  const temporary = `${target}.${process.pid}.tmp`
  const file = openSync(temporary, 'w')
  writeWhole(file, firstLine(version))
  for (const piece of before) writeWhole(file, piece)
  return {
    add: (path, hash, text) => {
      const bytes = Buffer.from(text)
      const head = {path, hash, check: hashOf(bytes), length: bytes.length}
      writeWhole(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]))
    },
    finish: () => {
      closeSync(file)
      renameSync(temporary, target)
    },
    abandon: () => {
      closeSync(file)
      rmSync(temporary, {force: true})
    }
  }
}
