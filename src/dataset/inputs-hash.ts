import {createHash} from 'node:crypto'
import {version} from '../../package.json'
import {schemaVersion} from '../schema/schema-version.ts'
import type {SettledOptions} from './dataset-options.ts'

/** Makes one hash of everything that decides the bytes of a dataset. */
export interface InputsHash {
  /** @param hash of the content of the entry; null where it cannot be read */
  add: (path: string, hash: string | null) => void
  digest: () => string
}

/**
 * Begins with the version of the package and the options; the entries are added in the order of their paths.
 *
 * @param options how the dataset is written
 */
export function createInputsHash(options: SettledOptions): InputsHash {
  const {formats, partition, withText, csvBom, csvSafe, sourceDateEpoch} = options
  const hash = createHash('sha256')
  const add = (...parts: unknown[]) => void hash.update(`${JSON.stringify(parts)}\n`)
  add(version, schemaVersion, {formats, partition, withText, csvBom, csvSafe, sourceDateEpoch})
  return {add: (path, content) => add(path, content), digest: () => hash.digest('hex')}
}
