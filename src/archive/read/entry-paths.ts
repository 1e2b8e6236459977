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

/** Whether a link that is named like an entry is to be read. */
type FollowsLink = (path: string) => Promise<boolean>

async function isEntry(folder: string, child: Dirent, follows: FollowsLink): Promise<boolean> {
  if (!child.name.endsWith('.md')) return false
  return child.isFile() || (child.isSymbolicLink() && (await follows(join(folder, child.name))))
}

/**
 * Finds the entries below a folder: every `.md` but the README and what is hidden. Links to folders are not followed: they
 * may lead in circles.
 *
 * @param folder where to look
 * @param follows whether a link is to be read
 * @returns paths that begin with the folder, in any order
 * @throws Error of the file system where a folder cannot be read
 */
export async function findEntries(folder: string, follows: FollowsLink): Promise<string[]> {
  const paths: string[] = []
  for (const child of await readdir(folder, {withFileTypes: true})) {
    if (isIgnored(child.name)) continue
    if (child.isDirectory()) paths.push(...(await findEntries(join(folder, child.name), follows)))
    else if (await isEntry(folder, child, follows)) paths.push(join(folder, child.name))
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
  const paths = await findEntries(real, (path) => staysInside(real, path))
  return paths.map((path) => relative(real, path).split(sep).join('/')).sort((one, other) => (one < other ? -1 : 1))
}
