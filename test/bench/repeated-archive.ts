import {mkdirSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path/posix'
import type {BenchEntry} from './archive-entries.ts'

/**
 * Gives an entry to an organisation of another name, in its path, its text and its links to earlier reports: copies
 * of an archive are then further incidents, not further reports on the same ones.
 *
 * @param entry its path names the organisation after the day: `2025/11/12_架空商事株式会社.md`
 * @param copy a number that tells copies apart; 1 is the entry as it stands
 * @example
 * renameEntry({path: '2025/11/12_架空商事.md', text: '- 架空商事'}, 2) // {path: '2025/11/12_架空商事N2.md', text: '- 架空商事N2'}
 */
export function renameEntry({path, text}: BenchEntry, copy: number): BenchEntry {
  if (copy === 1) return {path, text}
  const file = basename(path, '.md')
  const name = file.slice(file.indexOf('_') + 1)
  const suffix = `N${copy}`
  const encoded = encodeURIComponent(name)
  const renamed = text.replaceAll(name, `${name}${suffix}`)
  return {
    path: join(dirname(path), `${file}${suffix}.md`),
    text: encoded === name ? renamed : renamed.replaceAll(encoded, `${encoded}${suffix}`)
  }
}

/** Writes one copy of an archive into a folder that may hold others. */
export function writeCopy(folder: string, entries: readonly BenchEntry[], copy: number): void {
  for (const entry of entries) {
    const {path, text} = renameEntry(entry, copy)
    mkdirSync(join(folder, dirname(path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}
