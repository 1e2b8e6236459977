import {sep} from 'node:path'

const archiveTail = /(?:^|\/)(\d{4}\/\d{2}\/[^/]+\.md)$/

/**
 * The path of an entry in the archive: the tail `YYYY/MM/….md` of its path in the file system, wherever the archive
 * lies; else the path as given.
 *
 * @param path path of a file, with the separators of the system
 * @example
 * entryPath('../archive/2025/01/09_架空商事株式会社.md') // '2025/01/09_架空商事株式会社.md'
 */
export function entryPath(path: string): string {
  return archiveTail.exec(path.split(sep).join('/'))?.[1] ?? path
}
