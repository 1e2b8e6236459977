import {writeSync} from 'node:fs'

/**
 * Writes all bytes: a disk that is nearly full takes a part without an error, and the next call tells.
 *
 * @param file an open file
 * @param bytes what to write
 */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
