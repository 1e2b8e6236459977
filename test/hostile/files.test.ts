import {mkdirSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readArchive} from '../../src/archive/read/read-archive.ts'
import {findInputs} from '../../src/cli/read-input.ts'
import {run} from '../../src/cli/run.ts'
import {parseDisclosure} from '../../src/index.ts'
import {entry as cliEntry, folderWith} from '../cli/entries.ts'
import {fakeStreams} from '../cli/fake-streams.ts'
import {archiveUrl, entry} from '../entry.ts'

async function* noInput(): AsyncGenerator<string> {}

describe('links in an overview', () => {
  it.each([
    '../../etc/passwd',
    '%2e%2e/%2e%2e/etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '2025/09/../../../etc/passwd',
    '%00',
    '%zz/%E3%81',
    'C:%5CWindows%5Csystem.ini'
  ])('%s leads to no file', async (target) => {
    const url = `https://github.com/piyokango/SecurityIncidentArchive/blob/main/${target}`
    const text = entry({links: [`- 第1報：${url}`]})
    expect(parseDisclosure(text).publication.priorReports.map(({url: written}) => written)).toEqual([url])
    const folder = await folderWith({'2025/09/05_架空商事株式会社.md': text})
    const {streams, out, error} = fakeStreams()
    await run(['validate', folder], streams)
    expect(out()).toContain('05_架空商事株式会社.md')
    expect(out() + error()).not.toMatch(/root:|ENOENT|EACCES|Internal error/)
  })

  it('to an entry that does not exist are told, not followed', async () => {
    const links = [`- 第1報：${archiveUrl('2025/09/01_架空商事株式会社.md')}`]
    const folder = await folderWith({'2025/09/05_架空商事株式会社.md': entry({links})})
    const {streams, out} = fakeStreams()
    await run(['validate', folder], streams)
    expect(out()).toContain('prior-report-not-found')
  })
})

describe('names of files', () => {
  it.each(['05_..', '05_%2e%2e%2f', '05_a\\b', '05_..\\..\\etc', '05_$(id)', '05_`id`', '05_;id', '05_-rf', '05_"\''])(
    '%s is a name like any other',
    async (name) => {
      const path = `2025/09/${name}.md`
      const folder = await folderWith({[path]: entry()})
      const {streams, out} = fakeStreams()
      expect(await run(['parse', folder, '--format', 'ndjson'], streams)).toBe(0)
      expect(JSON.parse(out())).toMatchObject({path})
    }
  )
})

describe('links of the file system', () => {
  it('in a circle are passed over', async () => {
    const folder = await folderWith({'2031/04/02_架空商事株式会社.md': cliEntry('架空商事株式会社')})
    symlinkSync('..', join(folder, '2031/05'))
    symlinkSync('03_a.md', join(folder, '2031/04/04_b.md'))
    symlinkSync('04_b.md', join(folder, '2031/04/03_a.md'))
    const {inputs} = await findInputs([folder], noInput())
    const readings = await Promise.allSettled(inputs.map(({read}) => read()))
    expect(readings.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    const paths: string[] = []
    for await (const {path} of readArchive(folder)) paths.push(path)
    expect(paths).toEqual(['2031/04/02_架空商事株式会社.md'])
  })
})

describe('files that change while they are read', () => {
  it('are read as the old one or the new one, or told', async () => {
    const names = Array.from({length: 40}, (_, place) => `2031/04/02_架空商事${String(place).padStart(2, '0')}.md`)
    const folder = await folderWith(Object.fromEntries(names.map((name) => [name, cliEntry('旧社')])))
    const seen: (string | undefined)[] = []
    for await (const {disclosure, problem} of readArchive(folder)) {
      const at = seen.length
      const next = join(folder, names[at + 20] ?? names[39] ?? '')
      if (at === 0) writeFileSync(next, '')
      else if (at === 1) {
        renameSync(next, `${next}.old`)
        mkdirSync(next)
      } else if (at < 20) {
        writeFileSync(`${next}.new`, cliEntry('新社'))
        renameSync(`${next}.new`, next)
      }
      seen.push(disclosure?.publication.organizations[0] ?? problem?.code)
    }
    expect(seen).toHaveLength(40)
    for (const what of seen) expect(['旧社', '新社', 'not-a-disclosure', 'unreadable']).toContain(what)
  })
})
