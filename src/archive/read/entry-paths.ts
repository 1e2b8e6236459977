import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/*
 * The entries of a checkout. Links are followed only where they stay in it: a pull request may bring one that leads to
 * any file of the machine.
 */

const ignoredNames = new Set(['node_modules', 'README.md'])

function isIgnored(name: string): boolean {
  return name.startsWith('.') || ignoredNames.has(name)
}

async function staysInside(root: string, path: string): Promise<boolean> {
  try {
    const target = await realpath(path)
    return target.startsWith(root + sep) && (await stat(target)).isFile()
  } catch {
    return false
  }
}

async function isEntry(root: string, folder: string, child: Dirent): Promise<boolean> {
  if (!child.name.endsWith('.md')) return false
  return child.isFile() || (child.isSymbolicLink() && (await staysInside(root, join(folder, child.name))))
}

async function walk(root: string, folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const child of await readdir(folder, {withFileTypes: true})) {
    if (isIgnored(child.name)) continue
    if (child.isDirectory()) paths.push(...(await walk(root, join(folder, child.name))))
    else if (await isEntry(root, folder, child)) paths.push(join(folder, child.name))
  }
  return paths
}

/**
 * Lists the entries of a checkout. Links to folders are not followed, links to files only inside the checkout.
 *
 * @param root the folder of the checkout
 * @returns paths below it with `/` between folders, in the order of their code units, the same on every machine
 * @throws Error of the file system where a folder cannot be read
 */
export async function listEntryPaths(root: string): Promise<string[]> {
  const real = await realpath(root)
  const paths = (await walk(real, real)).map((path) => relative(real, path).split(sep).join('/'))
  return paths.sort((one, other) => (one < other ? -1 : 1))
}
