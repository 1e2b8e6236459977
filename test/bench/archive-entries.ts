import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The texts that a benchmark reads. */
export interface BenchEntries {
  folder: string
  texts: string[]
}

/** Every entry of the archive that `ARCHIVE_DIR` names, by default of `../shared/archive`; else the fixtures. */
export function readBenchEntries(): BenchEntries {
  const archive = process.env.ARCHIVE_DIR ?? '../shared/archive'
  const folder = existsSync(archive) ? archive : 'fixtures'
  if (folder !== archive)
    console.log(`No archive at ${archive} (set ARCHIVE_DIR): measuring the fixtures, which are few.`)
  const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return {folder, texts}
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
}
