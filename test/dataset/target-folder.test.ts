import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {checkout} from '../archive/read/checkout.ts'
import {filledArchive, outFolder} from './archive.ts'

const manifestOf = (out: string): string => readFileSync(join(out, 'manifest.json'), 'utf8')
const beside = (out: string): string[] => readdirSync(dirname(out))

async function oldDataset() {
  const {folder, write} = filledArchive()
  const out = outFolder()
  await writeDataset(folder, out, {formats: ['ndjson']})
  return {folder, write, out, manifest: manifestOf(out)}
}

describe('the folder of a dataset', () => {
  it('is replaced as a whole, with no rest of the old one nor beside it', async () => {
    const {folder, out} = await oldDataset()
    await writeDataset(folder, out, {formats: ['csv']})
    expect(readdirSync(out)).toEqual(['README.md', 'csv', 'datapackage.json', 'manifest.json', 'schemas'])
    expect(beside(out)).toEqual(['out'])
  })

  it('stays as it was where the run is ended in the middle', async () => {
    const {folder, out, manifest} = await oldDataset()
    const controller = new AbortController()
    const onProgress = (done: number) => {
      if (done === 3) controller.abort(new Error('enough'))
    }
    const run = writeDataset(folder, out, {formats: ['parquet'], signal: controller.signal, onProgress})
    await expect(run).rejects.toThrow('enough')
    expect(manifestOf(out)).toBe(manifest)
    expect(existsSync(join(out, 'ndjson', 'disclosures.ndjson'))).toBe(true)
    expect(beside(out)).toEqual(['out'])
  })

  it('stays as it was where a writer fails', async () => {
    const {folder, out, manifest} = await oldDataset()
    const onProgress = (done: number) => {
      // The folder that grows is taken away: the next file cannot be written.
      const growing = beside(out).find((name) => name.startsWith('.out-'))
      if (done === 9 && growing) writeFileSync(join(dirname(out), growing, 'new', 'schemas'), '')
    }
    await expect(writeDataset(folder, out, {formats: ['csv'], onProgress})).rejects.toThrow('EEXIST')
    expect(manifestOf(out)).toBe(manifest)
    expect(beside(out)).toEqual(['out'])
  })

  it('is refused where it is none of this tool, or holds a file of somebody else', async () => {
    const {folder, out} = await oldDataset()
    writeFileSync(join(out, 'notes.txt'), 'mine')
    await expect(writeDataset(folder, out)).rejects.toMatchObject({
      code: 'foreign-target',
      message: `Unexpected file '${join(out, 'notes.txt')}', which is not of the dataset that is to be replaced; move it away`
    })
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
    const other = outFolder()
    mkdirSync(other)
    await writeDataset(folder, other, {formats: ['csv']})
    writeFileSync(join(other, 'manifest.json'), '{"files":[]}')
    await expect(writeDataset(folder, other)).rejects.toThrow('without a manifest of a dataset')
    const file = outFolder()
    writeFileSync(file, '')
    await expect(writeDataset(folder, file)).rejects.toThrow(`Unexpected file '${file}', expected a folder or none`)
    expect(beside(other)).toEqual(['out'])
  })

  it('may be the goal of a link, which stays; a link that leads nowhere is refused', async () => {
    const {folder, out} = await oldDataset()
    const link = outFolder()
    symlinkSync(out, link)
    await writeDataset(folder, link, {formats: ['csv']})
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(out)).toContain('csv')
    expect(beside(link)).toEqual(['out'])
    const broken = outFolder()
    symlinkSync(join(broken, 'gone'), broken)
    await expect(writeDataset(folder, broken)).rejects.toMatchObject({
      code: 'foreign-target',
      message: `Unexpected link '${broken}' that leads nowhere, expected a folder or none`
    })
    expect(beside(broken)).toEqual(['out'])
  })

  it.skipIf(!existsSync('/proc/self'))('is refused where it is a mount point', async () => {
    const {folder} = filledArchive()
    await expect(writeDataset(folder, '/proc')).rejects.toThrow("Unexpected mount point '/proc'")
  })

  it('is refused where the archive lies in it', async () => {
    const {folder} = filledArchive()
    await expect(writeDataset(join(folder, '2031'), folder)).rejects.toMatchObject({code: 'archive-in-target'})
    await expect(writeDataset(folder, folder)).rejects.toMatchObject({code: 'archive-in-target'})
  })

  it('stays as it was where there is no archive, or one without entries', async () => {
    const {out, manifest} = await oldDataset()
    const empty = checkout()
    await expect(writeDataset(empty.folder, out)).rejects.toMatchObject({code: 'no-entries'})
    empty.remove()
    await expect(writeDataset(empty.folder, out)).rejects.toMatchObject({code: 'no-archive'})
    expect(manifestOf(out)).toBe(manifest)
    expect(beside(out)).toEqual(['out'])
  })
})
