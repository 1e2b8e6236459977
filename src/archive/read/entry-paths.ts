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
 * may lead in circles. One folder is in memory at a time, and those above it.
 *
 * @param folder where to look
 * @param follows whether a link is to be read
 * @returns paths that begin with the folder, in the order of their code units with `/` between folders
 * @throws Error of the file system where a folder cannot be read
 */
export async function* findEntries(folder: string, follows: FollowsLink): AsyncGenerator<string> {
  const children = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !isIgnored(name))
  // What comes after the name of a folder is a slash: `a-b.md` stands before the entries of `a`.
  const named = children.map((child) => ({child, key: child.isDirectory() ? `${child.name}/` : child.name}))
  for (const {child} of named.sort(({key: one}, {key: other}) => (one < other ? -1 : 1))) {
    const path = join(folder, child.name)
    if (child.isDirectory()) yield* findEntries(path, follows)
    else if (await isEntry(folder, child, follows)) yield path
  }
}

/**
 * Walks the entries of a checkout. Links to folders are not followed, links to files only inside the checkout.
 *
 * @param root the folder of the checkout
 * @returns paths below it with `/` between folders, in the order of their code units, the same on every machine
 * @throws Error of the file system where a folder cannot be read
 */
export async function* walkEntryPaths(root: string): AsyncGenerator<string> {
  const real = await realpath(root)
  for await (const path of findEntries(real, (link) => staysInside(real, link)))
    yield relative(real, path).split(sep).join('/')
}

/**
 * @param root the folder of a checkout
 * @returns what `walkEntryPaths` gives
 */
export async function listEntryPaths(root: string): Promise<string[]> {
  const paths: string[] = []
  for await (const path of walkEntryPaths(root)) paths.push(path)
  return paths
}
