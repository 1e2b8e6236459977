import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {entry} from '../entry.ts'
import {filledArchive, firstReport, outFolder} from './archive.ts'

async function writtenOnce() {
  const {folder, write} = filledArchive()
  const [out, cacheFolder] = [outFolder(), outFolder()]
  const options = {formats: ['csv', 'ndjson'] as const, cacheFolder}
  const first = await writeDataset(folder, out, options)
  return {folder, write, out, options, first}
}

describe('a dataset of which nothing has changed', () => {
  it('is left as it is, and its report is that of the run that wrote it', async () => {
    const {folder, out, options, first} = await writtenOnce()
    const {ino} = statSync(join(out, 'manifest.json'))
    expect(first.written).toBe(true)
    expect(await writeDataset(folder, out, options)).toEqual({...first, written: false})
    expect(statSync(join(out, 'manifest.json')).ino).toBe(ino)
  })

  it('tells again of the entries that could not be read', async () => {
    const {folder, write, out, options} = await writtenOnce()
    write('2031/07/01_見本社.md', '# 別の文書')
    const {problems} = await writeDataset(folder, out, options)
    expect(problems).toMatchObject([{path: '2031/07/01_見本社.md', problem: {code: 'not-a-disclosure'}}])
    expect(await writeDataset(folder, out, options)).toMatchObject({written: false, problems})
  })
})

describe('a dataset is written anew', () => {
  type Written = Awaited<ReturnType<typeof writtenOnce>>

  it.each<[string, (written: Written) => void]>([
    ['an entry', ({write}) => write(firstReport, entry({title: '復旧のお知らせ'}))],
    ['the number of entries', ({folder}) => rmSync(join(folder, firstReport))],
    ['a file of it', ({out}) => writeFileSync(join(out, 'csv/incidents.csv'), 'x')],
    ['the number of its files', ({out}) => rmSync(join(out, 'csv/incidents.csv'))]
  ])('where %s changed', async (_, change) => {
    const once = await writtenOnce()
    change(once)
    expect(await writeDataset(once.folder, once.out, once.options)).toMatchObject({written: true})
  })

  it('with other options, without a cache, and where the cache is gone', async () => {
    const {folder, out, options} = await writtenOnce()
    expect(await writeDataset(folder, out, {...options, csvBom: true})).toMatchObject({written: true})
    expect(await writeDataset(folder, out, {...options, csvBom: true})).toMatchObject({written: false})
    expect(await writeDataset(folder, out, {formats: options.formats})).toMatchObject({written: true})
    rmSync(options.cacheFolder, {recursive: true})
    expect(await writeDataset(folder, out, options)).toMatchObject({written: true})
    expect(readdirSync(options.cacheFolder)).toEqual(['dataset.cache'])
  })

  it('over one of an older version, whose manifest says less', async () => {
    const {folder, out, options} = await writtenOnce()
    const {generator, version, files} = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({generator, version, files}))
    expect(await writeDataset(folder, out, options)).toMatchObject({written: true})
  })
})
