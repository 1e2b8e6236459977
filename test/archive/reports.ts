import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Disclosure, parseDisclosure} from '../../src/index.ts'
import {type EntryParts, entry} from '../entry.ts'

/** A report of a made-up entry that stands at a path of the archive; its date is that of the path unless given. */
export function reportAt(path: string, parts: EntryParts = {}): Disclosure {
  const [year, month, rest = ''] = path.split('/')
  const date = `${year}年${Number(month)}月${Number(rest.slice(0, 2))}日`
  return parseDisclosure(entry({date, source: `https://example.jp/${encodeURIComponent(path)}`, ...parts}), {path})
}

const coursePaths = [
  ['first-report', '2031/06/04_株式会社見本食品.md'],
  ['second-report', '2031/06/18_株式会社見本食品.md'],
  ['final-report', '2031/09/01_株式会社見本食品.md']
] as const

/** The three reports of the incident in fixtures/course, oldest first. */
export function courseReports(): [Disclosure, Disclosure, Disclosure] {
  const [first, second, last] = coursePaths.map(([name, path]) =>
    parseDisclosure(readFileSync(join(import.meta.dirname, `../../fixtures/course/${name}.md`), 'utf8'), {path})
  )
  if (!first || !second || !last) throw new Error('Unexpected lack of a fixture, expected three')
  return [first, second, last]
}
