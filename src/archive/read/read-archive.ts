import type {Disclosure} from '../../schema/disclosure.ts'
import type {EntryProblem} from './entry-problem.ts'
import type {KeptText} from './kept-text.ts'
import {type ReadArchiveOptions, readEntries} from './read-entries.ts'

/** An entry of an archive: what it says, or why that cannot be known. */
export type ArchiveEntry =
  | {path: string; disclosure: Disclosure; problem: null}
  | {path: string; disclosure: null; problem: EntryProblem}

const wholeDisclosures: KeptText = {
  name: 'disclosures',
  script: new URL('./archive-worker.js', import.meta.url),
  settings: null,
  load: async () => (await import('./entry-parser.ts')).disclosureParser
}

function parseDisclosureText(text: string): Disclosure {
  const disclosure: Disclosure = JSON.parse(text)
  return disclosure
}

/**
 * Reads every entry of a checkout of the archive, in the order of their paths. Only a few entries are in memory at a
 * time, whatever the size of the archive. An entry that cannot be read is given with its problem, and the others go on.
 *
 * @param folder the checkout; links that lead out of it are not followed
 * @param options threads, cache, progress, and a signal that ends the reading
 * @returns an iteration over the entries: each with its disclosure or its problem
 * @throws Error of the file system where a folder cannot be read; the signal's reason where it ends the reading
 * @example
 * import {readArchive} from 'incident-disclosure/node'
 *
 * const paths = []
 * for await (const {path, disclosure} of readArchive('SecurityIncidentArchive', {workers: 2})) {
 *   if (disclosure?.facts.leak.code === 'possible') paths.push(path)
 * }
 * paths // ['2030/03/14_株式会社見本珈琲.md', '2031/06/04_架空物流株式会社.md']
 */
export async function* readArchive(folder: string, options: ReadArchiveOptions = {}): AsyncGenerator<ArchiveEntry> {
  for await (const {path, text, problem} of readEntries(folder, wholeDisclosures, options))
    yield text === null ? {path, disclosure: null, problem} : {path, disclosure: parseDisclosureText(text), problem}
}
