import {mkdir, symlink} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findInputs} from '../../src/cli/read-input.ts'
import {folderWith} from './entries.ts'

async function* noInput(): AsyncGenerator<string> {}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('findInputs', () => {
  it('walks a folder in code-unit order and takes .md files alone', async () => {
    const folder = await folderWith({
      '2031/04/あ.md': '',
      '2031/04/Z.md': '',
      '2031/04/a.md': '',
      '2031/04/ア.md': '',
      '2031/04.md': '',
      '2031/10/b.md': '',
      '2031/04/note.txt': '',
      'README.md': '',
      '.git/c.md': '',
      'node_modules/d.md': ''
    })
    const {inputs, single} = await findInputs([folder], noInput())
    expect(inputs.map(({label}) => relative(folder, label))).toEqual([
      '2031/04.md',
      '2031/04/Z.md',
      '2031/04/a.md',
      '2031/04/あ.md',
      '2031/04/ア.md',
      '2031/10/b.md'
    ])
    expect(single).toBe(false)
  })

  it('follows links to files, not to folders', async () => {
    const folder = await folderWith({'a/one.md': 'one', 'real.txt': 'linked'})
    await symlink(folder, join(folder, 'a', 'loop'))
    await symlink(folder, join(folder, 'a', 'loop.md'))
    await symlink(join(folder, 'real.txt'), join(folder, 'a', 'two.md'))
    await symlink(join(folder, 'nothing'), join(folder, 'a', 'broken.md'))
    const {inputs} = await findInputs([folder], noInput())
    expect(inputs.map(({label}) => relative(folder, label))).toEqual(['a/broken.md', 'a/one.md', 'a/two.md'])
    expect(text((await inputs[2]?.read()) ?? new Uint8Array())).toBe('linked')
    await expect(inputs[0]?.read()).rejects.toThrow('Unexpected ENOENT, expected a readable file')
  })

  it('takes a file of any name that is given itself, and keeps the order of the arguments', async () => {
    const folder = await folderWith({'b.txt': '', 'a.md': ''})
    const paths = [join(folder, 'b.txt'), join(folder, 'a.md')]
    const {inputs, single} = await findInputs(paths, noInput())
    expect(inputs.map(({path}) => path)).toEqual(paths)
    expect(single).toBe(false)
    expect((await findInputs(paths.slice(0, 1), noInput())).single).toBe(true)
  })

  it('reads standard input whole, also where a character is cut in two', async () => {
    const bytes = new TextEncoder().encode('見本')
    async function* halves() {
      yield bytes.subarray(0, 2)
      yield bytes.subarray(2)
    }
    const {inputs, single} = await findInputs(['-'], halves())
    expect(single).toBe(true)
    expect(inputs[0]).toMatchObject({label: '<stdin>', path: null})
    expect(text((await inputs[0]?.read()) ?? new Uint8Array())).toBe('見本')
  })

  it('refuses a file that is too large without reading it', async () => {
    const folder = await folderWith({'large.md': new Uint8Array(6_000_001)})
    const {inputs} = await findInputs([folder], noInput())
    await expect(inputs[0]?.read()).rejects.toThrow('Unexpected size of 6000001 bytes, expected at most 6000000')
  })

  it('stops reading standard input at the limit', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given++
        yield new Uint8Array(1_000_000)
      }
    }
    const {inputs} = await findInputs(['-'], endless())
    await expect(inputs[0]?.read()).rejects.toThrow('more than 6000000 bytes')
    expect(given).toBe(7)
  })

  it('refuses a path that does not exist and a folder without entries', async () => {
    const folder = await folderWith({'note.txt': ''})
    await mkdir(join(folder, 'empty'))
    await expect(findInputs([join(folder, 'no.md')], noInput())).rejects.toThrow(/no\.md' \(ENOENT\)/)
    await expect(findInputs([folder], noInput())).rejects.toThrow('without .md files')
    await expect(findInputs([folder], noInput())).rejects.toMatchObject({name: 'UsageError'})
  })
})
