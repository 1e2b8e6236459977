import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'tsup'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {disclosureParser} from '../../../src/archive/read/entry-parser.ts'
import {readTask} from '../../../src/archive/read/entry-reading.ts'
import {type ArchiveEntry, readArchive} from '../../../src/archive/read/read-archive.ts'
import type {ReadArchiveOptions} from '../../../src/archive/read/read-entries.ts'
import {threadedReader} from '../../../src/archive/read/reader-pool.ts'
import {parseDisclosure} from '../../../src/index.ts'
import {entry} from '../../entry.ts'
import {type Checkout, checkout, threePaths} from './checkout.ts'

const made: Checkout[] = []
const make = (paths?: readonly string[]) => {
  const one = checkout(paths)
  made.push(one)
  return one
}
afterEach(() => {
  for (const one of made.splice(0)) one.remove()
})

async function collect(folder: string, options?: ReadArchiveOptions): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for await (const one of readArchive(folder, options)) entries.push(one)
  return entries
}

describe('readArchive', () => {
  it('gives each entry as parseDisclosure does, in the order of the paths', async () => {
    const {folder} = make(threePaths)
    const entries = await collect(folder)
    expect(entries.map(({path}) => path)).toEqual(threePaths)
    for (const {path, disclosure} of entries)
      expect(disclosure).toEqual(parseDisclosure(readFileSync(join(folder, path)), {path}))
  })

  it('tells what is wrong with an entry and goes on', async () => {
    const {folder, write} = make(threePaths)
    write('2031/04/05_a.md', '# ニュース')
    write('2031/04/05_b.md', new Uint8Array([0xff, 0xfe, 0x00]))
    write('2031/04/05_c.md', new Uint8Array(6_000_001).fill(0x61))
    const entries = await collect(folder)
    expect(entries.flatMap(({path, problem}) => (problem ? [[path, problem.code]] : []))).toEqual([
      ['2031/04/05_a.md', 'not-a-disclosure'],
      ['2031/04/05_b.md', 'not-text'],
      ['2031/04/05_c.md', 'too-large']
    ])
    expect(entries.filter(({disclosure}) => disclosure)).toHaveLength(3)
  })

  it('counts its progress', async () => {
    const seen: string[] = []
    await collect(make(threePaths).folder, {onProgress: (done, total) => seen.push(`${done}/${total}`)})
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
  })

  it('ends where the signal says so', async () => {
    const controller = new AbortController()
    const {folder} = make(threePaths)
    const reading = readArchive(folder, {signal: controller.signal, cacheFolder: join(folder, '.cache')})
    await reading.next()
    controller.abort(new Error('enough'))
    await expect(reading.next()).rejects.toThrow('enough')
    expect(readdirSync(join(folder, '.cache'))).toEqual([])
  })

  it('lets others have their turn, also where everything is known: a signal is heard', async () => {
    const days = Array.from({length: 28}, (_, day) => `2031/02/${String(day + 1).padStart(2, '0')}_架空商事株式会社.md`)
    const {folder} = make(days)
    const options = {cacheFolder: join(folder, '.cache')}
    await collect(folder, options)
    const controller = new AbortController()
    setImmediate(() => controller.abort(new Error('enough')))
    await expect(collect(folder, {...options, signal: controller.signal})).rejects.toThrow('enough')
  })
})

describe('the cache of readArchive', () => {
  const cacheOf = (folder: string) => join(folder, '.cache')
  const fileOf = (folder: string) => join(cacheOf(folder), 'disclosures.cache')

  it('gives the same a second time, and what has changed since', async () => {
    const {folder, write} = make(threePaths)
    const options = {cacheFolder: cacheOf(folder)}
    const first = await collect(folder, options)
    expect(await collect(folder, options)).toEqual(first)
    write(threePaths[1] ?? '', entry({title: '復旧のお知らせ'}))
    write('2031/04/07_架空商事株式会社.md', entry({title: '続報'}))
    const titles = (await collect(folder, options)).map(({disclosure}) => disclosure?.publication.title)
    expect(titles).toEqual(['架空商事株式会社のお知らせ', '復旧のお知らせ', '続報', '架空商事株式会社のお知らせ'])
  })

  it('is not written again where nothing has changed', async () => {
    const {folder} = make(threePaths)
    const options = {cacheFolder: cacheOf(folder)}
    await collect(folder, options)
    const {ino, mtimeMs} = statSync(fileOf(folder))
    await collect(folder, options)
    expect(statSync(fileOf(folder))).toMatchObject({ino, mtimeMs})
  })

  it('keeps what was known when an entry in the middle changes, and forgets what is gone', async () => {
    const {folder, write} = make(threePaths)
    const options = {cacheFolder: cacheOf(folder)}
    await collect(folder, options)
    const [first = '', second = '', third = ''] = threePaths
    rmSync(join(folder, first))
    write(second, entry({title: '復旧のお知らせ'}))
    await collect(folder, options)
    const cached = readFileSync(fileOf(folder), 'utf8')
    expect([first, second, third].map((path) => cached.includes(`"path":"${path}","hash"`))).toEqual([
      false,
      true,
      true
    ])
  })

  it('forgets an entry that is gone from the middle, and nothing else', async () => {
    const {folder} = make(threePaths)
    const options = {cacheFolder: cacheOf(folder)}
    await collect(folder, options)
    const [first = '', second = '', third = ''] = threePaths
    rmSync(join(folder, second))
    const without = await collect(folder, options)
    expect(without.map(({path}) => path)).toEqual([first, third])
    expect(await collect(folder, options)).toEqual(without)
    expect(readFileSync(fileOf(folder), 'utf8')).not.toContain(`"path":"${second}"`)
  })

  const withByte = (bytes: Buffer, at: number): Buffer =>
    Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)))
  const replaced = (bytes: Buffer, pattern: RegExp, by: string): Buffer =>
    Buffer.from(bytes.toString('latin1').replace(pattern, by), 'latin1')

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a flipped bit in a text', (bytes) => withByte(bytes, bytes.indexOf('"publication"') + 2)],
    ['a flipped bit in a line before a text', (bytes) => withByte(bytes, bytes.indexOf('"check"'))],
    ['a lost end', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['a lost beginning', (bytes) => bytes.subarray(20)],
    ['another version', (bytes) => replaced(bytes, /cache (\d+)/, 'cache 9$1')],
    ['nothing', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('PK\u0003\u0004'.repeat(100))],
    ['a length that leads astray', (bytes) => replaced(bytes, /"length":/, '"length":9999')],
    ['an entry twice', (bytes) => Buffer.concat([bytes, bytes.subarray(bytes.indexOf('{'))])]
  ])('is as if it were not there where it holds %s', async (_, damage) => {
    const {folder} = make(threePaths)
    const options = {cacheFolder: cacheOf(folder)}
    const first = await collect(folder, options)
    writeFileSync(fileOf(folder), damage(readFileSync(fileOf(folder))))
    expect(await collect(folder, options)).toEqual(first)
  })
})

describe('readTask', () => {
  it('parses no entry whose content is known', async () => {
    const {folder} = make(threePaths)
    const path = threePaths[0] ?? ''
    const {hash} = await readTask(folder, {path, knownHash: null}, disclosureParser)
    const again = await readTask(folder, {path, knownHash: hash}, () => expect.unreachable())
    expect(again).toEqual({path, hash, text: null, problem: null})
  })
})

describe('threadedReader', () => {
  const output = checkout()
  let script: URL

  beforeAll(async () => {
    await build({
      config: false,
      entry: {'archive-worker': 'src/archive/read/archive-worker.ts'},
      format: ['esm'],
      target: 'node20',
      // Beside node_modules, where its imports are found.
      outDir: join('node_modules/.cache', 'reader-test'),
      silent: true
    })
    script = pathToFileURL(join(process.cwd(), 'node_modules/.cache/reader-test/archive-worker.js'))
  }, 60_000)
  afterAll(() => output.remove())

  it('reads as the calling thread does', async () => {
    const {folder, write} = make(threePaths)
    write('2031/04/05_a.md', '# ニュース')
    expect(existsSync(script)).toBe(true)
    const reader = threadedReader({root: folder, settings: null}, 2, script)
    const tasks = (await collect(folder)).map(({path}) => ({path, knownHash: null}))
    const readings = (await Promise.all(tasks.map((task) => reader.read([task])))).flat()
    await reader.close()
    const entries = readings.map(({path, text, problem}) => ({path, disclosure: JSON.parse(text ?? 'null'), problem}))
    expect(entries).toEqual(await collect(folder))
  })

  it('fails where a thread fails, and hangs nowhere', async () => {
    const reader = threadedReader({root: make(threePaths).folder, settings: null}, 1, new URL('nothing.js', script))
    await expect(reader.read([{path: threePaths[0] ?? '', knownHash: null}])).rejects.toThrow()
    await reader.close()
  })
})
