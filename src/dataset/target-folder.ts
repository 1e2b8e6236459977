import {lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {DatasetError} from './dataset-error.ts'
import {listFiles} from './describe/manifest.ts'

/** A folder beside the target in which a dataset grows. */
export interface TargetFolder {
  /** Where to write. */
  folder: string
  /** Where to keep what does not belong to it; gone in the end. */
  scratch: string
  /** Puts the new dataset in the place of the old one. */
  publish: () => Promise<void>
  /** Removes what was written. */
  discard: () => Promise<void>
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

async function filesOfDataset(target: string): Promise<Set<string> | null> {
  // What checks a manifest is loaded where there may be one.
  const files = (await import('./describe/read-manifest.ts')).readOwnFiles(target)
  return files && new Set(files)
}

/** Only a dataset of this tool may be replaced, and only where nobody put a file of his own into it. */
async function checkReplaceable(target: string): Promise<void> {
  if (!(await exists(target))) return
  if (!(await stat(target)).isDirectory())
    throw new DatasetError('foreign-target', `Unexpected file '${target}', expected a folder or none`)
  // The manifest is asked first: what is no dataset may be large, or hold what must not be read.
  const own = await filesOfDataset(target)
  if (own === null && (await readdir(target)).length === 0) return
  if (own === null)
    throw new DatasetError(
      'foreign-target',
      `Unexpected folder '${target}' without a manifest of a dataset, expected a dataset of this tool, an empty folder or none`
    )
  const foreign = listFiles(target).find((path) => !own.has(path))
  if (foreign !== undefined)
    throw new DatasetError(
      'foreign-target',
      `Unexpected file '${join(target, foreign)}', which is not of the dataset that is to be replaced; move it away`
    )
}

/** A link stays: the dataset gets into the folder that it leads to. */
async function followLink(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false
  )
  if (!isLink) return path
  return realpath(path).catch(() => {
    throw new DatasetError('foreign-target', `Unexpected link '${path}' that leads nowhere, expected a folder or none`)
  })
}

/** A folder is replaced by renaming it, which a mount point does not suffer. */
async function checkMovable(target: string): Promise<void> {
  if (!(await exists(target))) return
  const [own, parent] = await Promise.all([stat(target), stat(dirname(target))])
  if (own.dev !== parent.dev)
    throw new DatasetError(
      'foreign-target',
      `Unexpected mount point '${target}', which cannot be replaced as a whole; name a folder inside it`
    )
}

async function checkApart(target: string, kept: string): Promise<void> {
  if (!(await exists(target))) return
  const real = await realpath(target)
  if (`${await realpath(kept)}${sep}`.startsWith(`${real}${sep}`))
    throw new DatasetError(
      'archive-in-target',
      `Unexpected archive '${kept}' inside '${target}', expected it elsewhere`
    )
}

/**
 * Prepares the writing of a dataset.
 *
 * @param out the folder that shall hold it
 * @param archive the folder that it is made from, which must not be inside
 * @throws DatasetError where `out` holds anything but a dataset
 */
export async function openTarget(out: string, archive: string): Promise<TargetFolder> {
  const target = await followLink(resolve(out))
  await checkApart(target, archive)
  await checkMovable(target)
  await checkReplaceable(target)
  await mkdir(dirname(target), {recursive: true})
  const root = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  // A folder that `mkdtemp` makes is for its owner alone; the dataset gets what the system gives to any other folder.
  const folder = join(root, 'new')
  await mkdir(folder)
  const old = join(root, 'old')
  const discard = () => rm(root, {recursive: true, force: true})
  const publish = async () => {
    // What came into the target while the archive was read is not lost either.
    await checkReplaceable(target)
    const replaces = await exists(target)
    if (replaces) await rename(target, old)
    try {
      await rename(folder, target)
    } catch (error) {
      if (replaces) await rename(old, target)
      throw error
    }
    await discard()
  }
  return {folder, scratch: root, publish, discard}
}
