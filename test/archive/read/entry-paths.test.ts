import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {listEntryPaths} from '../../../src/archive/read/entry-paths.ts'
import {type Checkout, checkout, threePaths} from './checkout.ts'

let made: Checkout[] = []
const make = (paths?: readonly string[]) => {
  const one = checkout(paths)
  made.push(one)
  return one
}
afterEach(() => {
  for (const one of made) one.remove()
  made = []
})

describe('listEntryPaths', () => {
  it('gives the entries in the order of their code units, with slashes', async () => {
    expect(await listEntryPaths(make([...threePaths].reverse()).folder)).toEqual(threePaths)
  })

  it('counts the slash after a folder as part of the path', async () => {
    const paths = ['2031-a/x.md', '2031.md', '2031/04/x.md', '20310/x.md']
    expect(await listEntryPaths(make([...paths].reverse()).folder)).toEqual([...paths].sort())
  })

  it('passes over what is no entry', async () => {
    const {folder, write} = make(threePaths)
    for (const path of ['README.md', '2031/README.md', '.git/x.md', 'node_modules/a/b.md', '2031/04/note.txt'])
      write(path, '# x')
    expect(await listEntryPaths(folder)).toEqual(threePaths)
  })

  it('follows a link to a file of the checkout, and none that leads out of it or in a circle', async () => {
    const {folder} = make(threePaths)
    const outside = make(['2031/04/05_他社.md'])
    symlinkSync(join(folder, threePaths[0] ?? ''), join(folder, '2031/04/07_架空商事株式会社.md'))
    symlinkSync(join(outside.folder, '2031/04/05_他社.md'), join(folder, '2031/04/08_他社.md'))
    symlinkSync(outside.folder, join(folder, '2030'))
    symlinkSync(folder, join(folder, '2031/05'))
    symlinkSync(join(folder, 'nothing.md'), join(folder, '2031/04/09_架空商事株式会社.md'))
    expect(await listEntryPaths(folder)).toEqual([
      threePaths[0],
      threePaths[1],
      '2031/04/07_架空商事株式会社.md',
      threePaths[2]
    ])
  })

  it('says what cannot be read', async () => {
    await expect(listEntryPaths(join(make().folder, 'nothing'))).rejects.toThrow('ENOENT')
  })
})
