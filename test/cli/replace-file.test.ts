import {chmod, lstat, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {replaceFile} from '../../src/cli/replace-file.ts'
import {folderWith} from './entries.ts'

describe('replaceFile', () => {
  it('replaces the text, keeps the mode and leaves nothing else behind', async () => {
    // 255 bytes: the longest name that most file systems take.
    const name = `${'架'.repeat(84)}.md`
    const folder = await folderWith({[name]: '\ufeffa'})
    const path = join(folder, name)
    await chmod(path, 0o600)
    await replaceFile(path, '\ufeffa', '\ufeffb\r\n')
    expect(await readFile(path, 'utf8')).toBe('\ufeffb\r\n')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual([name])
  })

  it('refuses a link, whose target may lie anywhere', async () => {
    const folder = await folderWith({'real.md': 'a'})
    const path = join(folder, 'link.md')
    await symlink(join(folder, 'real.md'), path)
    await expect(replaceFile(path, 'a', 'b')).rejects.toMatchObject({name: 'InputError'})
    expect(await readFile(join(folder, 'real.md'), 'utf8')).toBe('a')
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
  })

  it('leaves a file alone that somebody else has changed', async () => {
    const folder = await folderWith({'a.md': 'a'})
    const path = join(folder, 'a.md')
    await writeFile(path, 'other')
    await expect(replaceFile(path, 'a', 'b')).rejects.toThrow('Unexpected change of the file during the run')
    expect(await readFile(path, 'utf8')).toBe('other')
    expect(await readdir(folder)).toEqual(['a.md'])
  })

  it('tells in one line what went wrong', async () => {
    const folder = await folderWith({})
    await expect(replaceFile(join(folder, 'none.md'), 'a', 'b')).rejects.toMatchObject({
      name: 'InputError',
      message: 'Unexpected ENOENT, expected a writable file; it was not repaired'
    })
  })
})
