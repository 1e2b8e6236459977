import type {FileHandle} from 'node:fs/promises'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import * as z from 'zod'
import type {Disclosure} from '../../schema/disclosure.ts'
import {schemaVersion} from '../../schema/schema-version.ts'
import {hashOf} from './read-entry.ts'

/*
 * What was read before: one file of the texts of disclosures one after another, then an index of them as JSON, then a
 * footer of fixed length that tells where the index is. Nothing of it is trusted: a file of another version, a broken
 * one and a text that does not have its hash are as if they were not there.
 */

const footerLength = 32
const magic = 'incident-disclosure cache 1'
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

/** Disclosures that are known from an earlier run. */
export interface DisclosureCache {
  /** The hash of the content that an entry had; null where it is not known. */
  hashOf: (path: string) => string | null
  /** The text of its disclosure; null where it is damaged. */
  textOf: (path: string) => Promise<string | null>
  size: number
  close: () => Promise<void>
}

const emptyCache: DisclosureCache = {
  hashOf: () => null,
  textOf: async () => null,
  size: 0,
  close: async () => {}
}

async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const {bytesRead} = await file.read(buffer, 0, length, start)
  return buffer.subarray(0, bytesRead)
}

async function readIndex(file: FileHandle, version: string): Promise<IndexEntry[] | null> {
  const {size} = await file.stat()
  if (size < footerLength + magic.length) return null
  const footer = (await readAt(file, size - footerLength, footerLength)).toString('latin1')
  const [start, length] = footer.trim().split(' ').map(Number)
  if (start === undefined || length === undefined || !(start + length + footerLength + magic.length <= size))
    return null
  const text = (await readAt(file, start, length + magic.length)).toString('utf8')
  if (!text.endsWith(magic)) return null
  const index = indexSchema.safeParse(JSON.parse(text.slice(0, -magic.length)))
  return index.success && index.data.version === version ? index.data.entries : null
}

function fileOf(folder: string): string {
  return join(folder, 'disclosures.cache')
}

/**
 * Opens what an earlier run left.
 *
 * @param folder the folder of the cache; it need not be there
 * @param version the version of the package
 */
export async function openCache(folder: string, version: string): Promise<DisclosureCache> {
  const file = await open(fileOf(folder), 'r').catch(() => null)
  if (!file) return emptyCache
  const entries = await readIndex(file, `${version} ${schemaVersion}`).catch(() => null)
  if (!entries) {
    await file.close()
    return emptyCache
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    hashOf: (path) => byPath.get(path)?.hash ?? null,
    textOf: async (path) => {
      const entry = byPath.get(path)
      if (!entry) return null
      const bytes = await readAt(file, entry.start, entry.length).catch(() => null)
      return bytes && hashOf(bytes) === entry.check ? bytes.toString('utf8') : null
    },
    size: byPath.size,
    close: () => file.close()
  }
}

/** Writes a cache beside the old one, which stays until this one is whole. */
export interface CacheWriter {
  add: (path: string, hash: string, disclosure: Disclosure | string) => Promise<void>
  /** Puts it in the place of the old one. */
  finish: () => Promise<void>
  /** Drops it. */
  abandon: () => Promise<void>
}

/**
 * @param folder the folder of the cache; made where it is missing
 * @param version the version of the package
 */
export async function createCacheWriter(folder: string, version: string): Promise<CacheWriter> {
  await mkdir(folder, {recursive: true})
  const temporary = `${fileOf(folder)}.${process.pid}.tmp`
  const file = await open(temporary, 'w')
  const entries: IndexEntry[] = []
  let end = 0
  const append = async (bytes: Buffer) => {
    await file.write(bytes)
    end += bytes.length
  }
  const abandon = async () => {
    await file.close()
    await rm(temporary, {force: true})
  }
  return {
    add: async (path, hash, disclosure) => {
      const bytes = Buffer.from(typeof disclosure === 'string' ? disclosure : JSON.stringify(disclosure))
      entries.push({path, hash, check: hashOf(bytes), start: end, length: bytes.length})
      await append(bytes)
    },
    finish: async () => {
      const start = end
      const index = Buffer.from(JSON.stringify({version: `${version} ${schemaVersion}`, entries}))
      await append(Buffer.concat([index, Buffer.from(magic)]))
      await append(Buffer.from(`${start} ${index.length}`.padEnd(footerLength), 'latin1'))
      await file.close()
      await rename(temporary, fileOf(folder))
    },
    abandon
  }
}
