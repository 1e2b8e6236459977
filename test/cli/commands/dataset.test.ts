import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../../../src/cli/run.ts'
import type {InterruptSignal} from '../../../src/cli/streams.ts'
import {outFolder} from '../../dataset/archive.ts'
import {entry, folderWith} from '../entries.ts'
import {fakeStreams} from '../fake-streams.ts'

const first = '2031/04/02_架空商事株式会社.md'
const archive = () =>
  folderWith({[first]: entry('架空商事株式会社'), '2031/04/04_学校法人見本学園.md': entry('学校法人見本学園')})

describe('dataset', () => {
  it('writes NDJSON, CSV and Parquet, and a summary on standard error', async () => {
    const out = outFolder()
    const {streams, out: printed, error} = fakeStreams()
    expect(await run(['dataset', await archive(), '--out', out, '--workers', '0'], streams)).toBe(0)
    expect(readdirSync(out)).toEqual([
      'README.md',
      'csv',
      'datapackage.json',
      'manifest.json',
      'ndjson',
      'parquet',
      'schemas'
    ])
    expect(printed()).toBe('')
    expect(error()).toMatch(/^2 entries, 2 incidents, 0 findings, \d+\.\d s: .*\/out\n$/)
  })

  it('writes the formats and options that are asked for', async () => {
    const [folder, out] = [await archive(), outFolder()]
    const cache = join(dirname(out), 'cache')
    const {streams, error} = fakeStreams({env: {SOURCE_DATE_EPOCH: '1900000000'}})
    const options = ['--format', 'csv,parquet,json,dashboard', '--partition', 'year', '--csv-bom', '--csv-safe']
    const args = [
      'dataset',
      folder,
      '--out',
      out,
      ...options,
      '--with-text',
      '--cache',
      cache,
      '--workers',
      '0',
      '--quiet'
    ]
    expect(await run(args, streams)).toBe(0)
    expect(error()).toBe('')
    expect(readFileSync(join(out, 'csv/disclosures.csv'), 'utf8')).toMatch(/^\ufeffpath,.*,body\r\n/)
    expect(existsSync(join(out, 'parquet/disclosures/year=2031/part-0.parquet'))).toBe(true)
    expect(readFileSync(join(out, 'docs/data/incidents.json'), 'utf8')).toContain(
      '"generatedAt":"2030-03-17T17:46:40.000Z"'
    )
    expect(existsSync(join(out, 'dataset.json'))).toBe(true)
    expect(existsSync(join(out, 'ndjson'))).toBe(false)
    expect(readdirSync(cache)).toHaveLength(1)
  })

  it('tells of each entry that it could not read and writes the others', async () => {
    const folder = await archive()
    const other = await folderWith({
      [first]: entry('架空商事株式会社'),
      'a.md': '# 別の文書\n',
      'b.md': new Uint8Array([255, 254, 0])
    })
    const out = outFolder()
    const {streams, error} = fakeStreams()
    expect(await run(['dataset', other, '--out', out, '--quiet', '--workers', '0'], streams)).toBe(1)
    const lines = error().trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('a.md:1:1: Unexpected text without the heading `# 公表概要`, expected an archive entry')
    expect(lines[1]).toMatch(/^b\.md:1:1: Unexpected /)
    expect(readFileSync(join(out, 'ndjson/disclosures.ndjson'), 'utf8').split('\n')).toHaveLength(2)
    const again = fakeStreams()
    expect(await run(['dataset', folder, '--out', out, '--workers', '0'], again.streams)).toBe(0)
    expect(again.error()).toContain('2 entries')
  })

  it.each<[string, Parameters<typeof fakeStreams>[0], string[], boolean]>([
    ['a terminal', {errorTerminal: true}, [], true],
    ['a pipe', {}, [], false],
    ['CI', {errorTerminal: true, env: {CI: 'true'}}, [], false],
    ['--quiet', {errorTerminal: true}, ['--quiet'], false]
  ])('shows a bar with rate and remaining time at a terminal alone: %s', async (_, options, flags, shown) => {
    const {streams, error} = fakeStreams(options)
    expect(await run(['dataset', await archive(), '--out', outFolder(), '--workers', '0', ...flags], streams)).toBe(0)
    expect(/50% {2}1\/2 {2}\d+\/s {2}\d+:\d\d left/.test(error())).toBe(shown)
    expect(error().includes('\u001b[2K')).toBe(shown)
  })

  it.each<[InterruptSignal, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ])('puts away what it has begun when %s comes', async (name, status) => {
    const [folder, out] = [await archive(), outFolder()]
    const {streams, signals, error} = fakeStreams()
    const once = streams.once
    const interrupting = {
      ...streams,
      once: (event: InterruptSignal, listener: () => void) => {
        once(event, listener)
        if (event === name) setImmediate(() => signals.emit(event))
      }
    }
    expect(await run(['dataset', folder, '--out', out, '--workers', '0'], interrupting)).toBe(status)
    expect(error()).toBe(`incident-disclosure: Interrupted by ${name}: no dataset was written\n`)
    expect(readdirSync(dirname(out))).toEqual([])
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
  })

  it.each([
    [[], 'Unexpected end of arguments, expected the folder of an archive'],
    [['a'], 'Unexpected end of arguments, expected --out with a folder'],
    [['a', 'b', '--out', 'c'], "Unexpected argument 'b', expected one archive"],
    [
      ['a', '--out', 'c', '--format', 'csv,xls'],
      "Unexpected format 'xls', expected ndjson, csv, parquet, json, dashboard"
    ],
    [['a', '--out', 'c', '--partition', 'month'], "Unexpected partition 'month', expected year"],
    [['a', '--out', 'c', '--workers', '-1'], null],
    [['a', '--out', 'c', '--workers', '1.5'], "Unexpected workers '1.5', expected 0 to 64"],
    [['/nowhere', '--out', 'c'], "Unexpected path '/nowhere', expected a folder"]
  ])('is wrong use: %j', async (args, message) => {
    const {streams, error} = fakeStreams()
    expect(await run(['dataset', ...args], streams)).toBe(2)
    if (message !== null) expect(error()).toBe(`incident-disclosure: ${message}\n`)
    expect(error().split('\n')).toHaveLength(2)
  })

  it('refuses a wrong SOURCE_DATE_EPOCH', async () => {
    const {streams, error} = fakeStreams({env: {SOURCE_DATE_EPOCH: 'today'}})
    expect(await run(['dataset', await archive(), '--out', outFolder()], streams)).toBe(2)
    expect(error()).toBe("incident-disclosure: Unexpected SOURCE_DATE_EPOCH 'today', expected seconds\n")
  })
})
