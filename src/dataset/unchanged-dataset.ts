import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {listEntryPaths} from '../archive/read/entry-paths.ts'
import {cacheFileName} from '../archive/read/kept-text.ts'
import {hashOf, readBytes} from '../archive/read/read-bytes.ts'
import type {Steps} from '../archive/steps.ts'
import type {SettledOptions} from './dataset-options.ts'
import {describeFiles, type Manifest} from './describe/manifest.ts'
import {createInputsHash} from './inputs-hash.ts'
import {keptEntries} from './kept-entries.ts'
import {runInSlices} from './slices.ts'

/** Null where an entry cannot be read. */
function* hashInputs(archive: string, paths: readonly string[], options: SettledOptions): Steps<string | null> {
  const inputs = createInputsHash(archive, options)
  try {
    for (const path of paths) {
      inputs.add(path, hashOf(readBytes(join(archive, path))))
      yield
    }
    return inputs.digest()
  } catch {
    return null
  }
}

function* isWhole(folder: string, {files}: Manifest): Steps<boolean> {
  return JSON.stringify(yield* describeFiles(folder)) === JSON.stringify(files)
}

/**
 * Looks whether a dataset is still what a run would write: made from the same entries by the same version with the same
 * options, every file with the size and the SHA-256 that its manifest gives, and none beside them.
 *
 * @param archive the checkout of the archive
 * @param out the folder that may hold the dataset
 * @param options how it shall be written
 * @returns its manifest; null where there is something to do, and where no cache is asked for
 * @throws the reason of the signal
 */
export async function findUnchanged(archive: string, out: string, options: SettledOptions): Promise<Manifest | null> {
  const {cacheFolder} = options
  if (cacheFolder === undefined || !existsSync(out)) return null
  // Who takes the cache away wants everything made anew.
  if (!existsSync(join(cacheFolder, cacheFileName(keptEntries(options))))) return null
  const manifest = (await import('./describe/read-manifest.ts')).readManifest(out)
  if (manifest === null) return null
  const inputs = await runInSlices(hashInputs(archive, await listEntryPaths(archive), options), options.signal)
  if (inputs !== manifest.inputs) return null
  return (await runInSlices(isWhole(out, manifest), options.signal)) ? manifest : null
}
