import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {chmod, readdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {entry, folderWith} from '../cli/entries.ts'
import {outFolder} from '../dataset/archive.ts'
import {buildCli, ended, start, startBehind} from './built-cli.ts'

let cli = ''
beforeAll(async () => {
  cli = await buildCli()
}, 120_000)

const first = '2031/04/02_架空商事株式会社.md'
const second = '2031/04/04_学校法人見本学園.md'
const archive = () => folderWith({[first]: entry('架空商事株式会社'), [second]: entry('学校法人見本学園')})

/** No file grows beyond one block of 512 bytes: a write fails as it does on a full disk. */
const fullDisk = "trap '' XFSZ; ulimit -f 1"

describe('a disk that is full', () => {
  it('leaves the old dataset, and nothing beside it', async () => {
    const [folder, out] = [await archive(), outFolder()]
    const args = ['dataset', folder, '--out', out, '--workers', '0', '--quiet', '--format']
    expect(await ended(start(cli, [...args, 'ndjson']))).toMatchObject({status: 0})
    const old = readFileSync(join(out, 'manifest.json'), 'utf8')
    const {status, error} = await ended(startBehind(fullDisk, cli, [...args, 'ndjson,csv']))
    expect(status).toBe(1)
    expect(error).toMatch(/^incident-disclosure: EFBIG[^\n]*\n$/)
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(old)
    expect(readdirSync(dirname(out))).toEqual(['out'])
  })

  it('leaves an entry that is to be repaired as it was', async () => {
    const crooked = entry('架空商事株式会社 ', '題'.repeat(600))
    const folder = await folderWith({[first]: crooked})
    const {status, error} = await ended(startBehind(fullDisk, cli, ['validate', folder, '--fix']))
    expect(status).toBe(1)
    expect(error).toContain('Unexpected EFBIG, expected a writable file; it was not repaired')
    expect(await readFile(join(folder, first), 'utf8')).toBe(crooked)
    expect(await readdir(join(folder, '2031/04'))).toHaveLength(1)
  })

  it.runIf(existsSync('/dev/full'))('is told where the result goes', async () => {
    const {status, error} = await ended(startBehind('exec >/dev/full', cli, ['schema']))
    expect(status).toBe(1)
    expect(error).toMatch(/^incident-disclosure: ENOSPC[^\n]*\n$/)
  })
})

describe('a reader that goes away', () => {
  it.each([
    ['parse', '--format', 'ndjson'],
    ['parse', '--format', 'summary'],
    ['validate', '--format', 'json']
  ])('ends %s %s %s without a word', async (command, ...options) => {
    const folder = await folderWith(
      Object.fromEntries(
        Array.from({length: 60}, (_, place) => [`2031/04/02_架空商事${place}.md`, entry(`架空商事${place}株式会社`)])
      )
    )
    const child = start(cli, [command, folder, ...options])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const {status, error} = await ended(child)
    expect(error).toBe('')
    // What was found before is told all the same.
    expect(status).toBeLessThanOrEqual(command === 'validate' ? 1 : 0)
  })
})

/** Root may read everything: as root the command runs as nobody. */
const asNobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}

describe.runIf(process.platform !== 'win32')('no permission', () => {
  it('is told of each entry, and the others are read', async () => {
    const folder = await archive()
    await chmod(folder, 0o755)
    await chmod(join(folder, first), 0o000)
    const {status, out, error} = await ended(start(cli, ['parse', folder, '--format', 'ndjson'], asNobody))
    expect(error).toBe(`${join(folder, first)}:1:1: Unexpected EACCES, expected a readable file\n`)
    expect(status).toBe(1)
    expect(out.split('\n')).toHaveLength(2)
  })

  it('to write leaves the entry as it was', async () => {
    const crooked = entry('架空商事株式会社 ')
    const folder = await folderWith({[first]: crooked})
    for (const path of ['', '2031', '2031/04']) await chmod(join(folder, path), 0o555)
    await chmod(join(folder, first), 0o444)
    const {status, error} = await ended(start(cli, ['validate', folder, '--fix'], asNobody))
    expect(status).toBe(1)
    expect(error).toContain('Unexpected EACCES, expected a writable file; it was not repaired')
    expect(await readFile(join(folder, first), 'utf8')).toBe(crooked)
    for (const path of ['', '2031', '2031/04']) await chmod(join(folder, path), 0o755)
  })

  it('to a folder is told in one line', async () => {
    const folder = await archive()
    await chmod(folder, 0o755)
    await chmod(join(folder, '2031'), 0o000)
    const {status, error} = await ended(start(cli, ['parse', folder], asNobody))
    expect(status).toBe(2)
    expect(error).toBe(`incident-disclosure: Unexpected EACCES in '${folder}', expected a readable folder\n`)
    await chmod(join(folder, '2031'), 0o755)
  })
})
