import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findTargets} from '../../src/cli/validate-targets.ts'
import {folderWith} from './entries.ts'

async function* noInput(): AsyncGenerator<string> {}

const found = async (paths: string[], ignore: string[] = [], folder = '/') =>
  (await findTargets(paths, noInput(), {path: '', folder, config: {ignore}})).map(({label, entryPath, archive}) => ({
    label,
    entryPath,
    archive
  }))

describe('findTargets', () => {
  it('knows the archive that a folder holds', async () => {
    const folder = await folderWith({'data/2031/04/XX_見本学園.md': '', 'data/note.md': ''})
    expect(await found([folder])).toEqual([
      {
        label: `${folder}/data/2031/04/XX_見本学園.md`,
        entryPath: '2031/04/XX_見本学園.md',
        archive: join(folder, 'data')
      },
      {label: `${folder}/data/note.md`, entryPath: `${folder}/data/note.md`, archive: null}
    ])
  })

  it('gives names in composed form, as links have them, and keeps the label as it is on disk', async () => {
    const name = '2031/04/02_カ\u3099ス.md'
    const folder = await folderWith({[name]: ''})
    expect(await found([`${folder}/./2031//04`])).toEqual([
      {label: `${folder}/${name}`, entryPath: '2031/04/02_ガス.md', archive: null}
    ])
  })

  it('gives each file once, as part of its archive where that is given too', async () => {
    const folder = await folderWith({'2031/04/02_a.md': '', '2031/04/03_b.md': ''})
    const targets = await found([join(folder, '2031/04/03_b.md'), '-', folder, '-', join(folder, '2031')])
    expect(targets.map(({entryPath, archive}) => [entryPath, archive])).toEqual([
      ['2031/04/03_b.md', folder],
      [null, null],
      ['2031/04/02_a.md', folder]
    ])
  })

  it('passes over what is to be ignored', async () => {
    const folder = await folderWith({'2031/04/02_a.md': '', 'docs/b.md': '', 'c.md': ''})
    const labels = (await found([folder, join(folder, 'c.md')], ['docs', '*.md'], folder)).map(({label}) => label)
    expect(labels).toEqual([`${folder}/2031/04/02_a.md`])
  })
})
