import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listEntryPaths} from '../../src/archive/read/entry-paths.ts'

/** An entry as it stands in an archive. */
export interface BenchEntry {
  /** Its path in the archive. */
  path: string
  text: string
}

/** The entries that a benchmark reads. */
export interface BenchArchive {
  folder: string
  entries: BenchEntry[]
}

/** Reads every entry of a folder. */
export async function readEntries(folder: string): Promise<BenchEntry[]> {
  const paths = await listEntryPaths(folder)
  return paths.map((path) => ({path, text: readFileSync(join(folder, path), 'utf8')}))
}

/** Every entry of the archive that `ARCHIVE_DIR` names, by default of `../shared/archive`; else the fixtures. */
export async function readBenchArchive(): Promise<BenchArchive> {
  const archive = process.env.ARCHIVE_DIR ?? '../shared/archive'
  const folder = existsSync(archive) ? archive : 'fixtures'
  if (folder !== archive)
    console.error(`No archive at ${archive} (set ARCHIVE_DIR): measuring the fixtures, which are few.`)
  return {folder, entries: await readEntries(folder)}
}
