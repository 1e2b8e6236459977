import {execFile} from 'node:child_process'
import {cp, mkdtemp, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that holds the package as it is built from the sources at hand, without its types. */
    packageFolder: string
  }
}

const root = join(import.meta.dirname, '../..')

/** What the package holds besides `dist`, and its examples. */
const copied = [
  ...['package.json', 'LICENSE', 'README.md', 'README.ja.md', 'CHANGELOG.md', 'src/rules/README.md'],
  'examples'
]

/**
 * Builds the package into a folder of its own, so that these tests hold for the sources at hand whatever `dist` holds.
 * Code in that folder reaches it by its name, `incident-disclosure`.
 */
export default async function setup({provide}: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'incident-disclosure-package-'))
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  await promisify(execFile)(process.execPath, [tsup, '--no-dts', '--out-dir', join(folder, 'dist')], {cwd: root})
  for (const name of copied) await cp(join(root, name), join(folder, name), {recursive: true})
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  provide('packageFolder', folder)
  return () => rm(folder, {recursive: true})
}
