import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {version} from '../../package.json'
import {hashOf} from '../archive/read/read-bytes.ts'
import {schemaVersion} from '../schema/schema-version.ts'
import {listedCompaniesPath, listedOverridesPath} from './dashboard/listed-paths.ts'
import type {SettledOptions} from './dataset-options.ts'

function hashOfFile(path: string): string | null {
  return existsSync(path) ? hashOf(readFileSync(path)) : null
}

/** Makes one hash of everything that decides the bytes of a dataset. */
export interface InputsHash {
  /** @param hash of the content of the entry; null where it cannot be read */
  add: (path: string, hash: string | null) => void
  digest: () => string
}

/**
 * Begins with the version of the package, the options and what is read besides the entries; the entries are added in the
 * order of their paths.
 *
 * @param archive the checkout of the archive
 * @param options how the dataset is written
 */
export function createInputsHash(archive: string, options: SettledOptions): InputsHash {
  const {formats, partition, withText, csvBom, csvSafe, sourceDateEpoch} = options
  const hash = createHash('sha256')
  const add = (...parts: unknown[]) => void hash.update(`${JSON.stringify(parts)}\n`)
  add(version, schemaVersion, {formats, partition, withText, csvBom, csvSafe, sourceDateEpoch})
  if (formats.includes('dashboard'))
    for (const path of [listedCompaniesPath, listedOverridesPath]) add(path, hashOfFile(join(archive, path)))
  return {add: (path, content) => add(path, content), digest: () => hash.digest('hex')}
}
