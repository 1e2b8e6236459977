import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import {entry, folderWith} from '../cli/entries.ts'
import {outFolder} from '../dataset/archive.ts'
import {buildCli, ended, start} from './built-cli.ts'

let cli = ''
beforeAll(async () => {
  cli = await buildCli()
}, 120_000)

const numbers = Array.from({length: 120}, (_, place) => place)
const pathOf = (place: number) => `2031/04/${String((place % 28) + 1).padStart(2, '0')}_架空商事${place}株式会社.md`
const archive = (count: number) =>
  folderWith(
    Object.fromEntries(numbers.slice(0, count).map((place) => [pathOf(place), entry(`架空商事${place}株式会社`)]))
  )

type Moment = (out: string) => boolean

/** What grows beside the dataset until it is whole. */
const growing = (out: string): string | null => {
  const name = readdirSync(dirname(out)).find((one) => one.startsWith('.'))
  return name === undefined ? null : join(dirname(out), name, 'new')
}
const holds =
  (name: string): Moment =>
  (out) =>
    existsSync(join(growing(out) ?? '/nothing', name))

/** Waits for a moment, or for the end of the process where it comes first. */
async function until(moment: () => boolean, isOver: () => boolean): Promise<void> {
  while (!isOver() && !moment()) await setTimeout(2)
}

/** Every file of a dataset is what its manifest says. */
function expectWhole(out: string): void {
  const manifest: {files: {path: string; sha256: string}[]} = JSON.parse(
    readFileSync(join(out, 'manifest.json'), 'utf8')
  )
  expect(manifest.files.length).toBeGreaterThan(0)
  for (const {path, sha256} of manifest.files)
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
      path
    ).toBe(sha256)
}

const moments: [string, Moment][] = [
  ['at once', () => true],
  ['when its folder is there', (out) => growing(out) !== null],
  ['when it writes', holds('ndjson')],
  ['when it describes what it wrote', holds('schemas')],
  ['when it is nearly done', holds('manifest.json')]
]

describe.each<[NodeJS.Signals, number]>([
  ['SIGINT', 130],
  ['SIGTERM', 143]
])('%s', (signal, status) => {
  it.each(moments)('leaves the old dataset or the new one: %s', async (_, moment) => {
    const out = outFolder()
    const options = ['--format', 'ndjson', '--workers', '0', '--quiet']
    await ended(start(cli, ['dataset', await archive(2), '--out', out, ...options]))
    const old = readFileSync(join(out, 'manifest.json'), 'utf8')
    const child = start(cli, ['dataset', await archive(120), '--out', out, ...options])
    const end = ended(child)
    await until(
      () => moment(out),
      () => child.exitCode !== null
    )
    child.kill(signal)
    const result = await end
    // Who comes when all is written comes too late.
    expect([0, status]).toContain(result.status)
    expectWhole(out)
    expect(readFileSync(join(out, 'manifest.json'), 'utf8') === old).toBe(result.status !== 0)
    expect(readdirSync(dirname(out))).toEqual(['out'])
  })

  it.each([1, 10, 60])('leaves each entry old or new once %i of them are repaired', async (count) => {
    const crooked = (place: number) => entry(`架空商事${place}株式会社 `)
    const folder = await folderWith({})
    await mkdir(join(folder, '2031/04'), {recursive: true})
    for (const place of numbers) await writeFile(join(folder, pathOf(place)), crooked(place))
    const textOf = (place: number) => readFileSync(join(folder, pathOf(place)), 'utf8')
    const repaired = () => numbers.filter((place) => textOf(place) !== crooked(place)).length
    const child = start(cli, ['validate', folder, '--fix'])
    const end = ended(child)
    await until(
      () => repaired() >= count,
      () => child.exitCode !== null
    )
    child.kill(signal)
    const result = await end
    expect([0, status]).toContain(result.status)
    for (const place of numbers) expect([crooked(place), entry(`架空商事${place}株式会社`)]).toContain(textOf(place))
    expect(repaired()).toBeGreaterThanOrEqual(count)
    expect(readdirSync(join(folder, '2031/04'))).toHaveLength(numbers.length)
  })
})
