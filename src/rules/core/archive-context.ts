import type {Publication} from '../../schema/publication.ts'
import {archiveUrl, dateOfArchivePath} from '../../text/archive-path.ts'
import {organizationKey} from '../../text/organization-key.ts'

/** What is kept of an entry once it has been read: enough for every rule across entries, and no tree. */
export interface EntrySummary {
  path: string
  publication: Publication
  /** The date of its path. */
  pathDate: string | null
  eol: string
}

/** An archive as its rules see it. */
export interface ArchiveContext {
  /** Every entry that could be read, in the order of the paths. */
  entries: readonly EntrySummary[]
  /** Every path, also of what could not be read. */
  paths: ReadonlySet<string>
  at(path: string): EntrySummary | undefined
  /** Entries of an organisation, in the order of the paths. */
  ofOrganization(name: string): readonly EntrySummary[]
}

const byPath = (left: {path: string}, right: {path: string}) =>
  left.path < right.path ? -1 : left.path > right.path ? 1 : 0

/**
 * Puts the things of a list under their keys, in order.
 *
 * @param list anything
 * @param keysOf the keys of a thing
 */
export function groupBy<Thing>(
  list: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[]
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of list) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  }
  return groups
}

/**
 * @param path path in the archive
 * @param publication what was read there
 * @param eol line end of the file
 */
export function summarize(path: string, publication: Publication, eol: string): EntrySummary {
  return {path: path.normalize('NFC'), publication, pathDate: dateOfArchivePath(path), eol}
}

/**
 * @param summaries what was read
 * @param paths every path of the archive
 */
export function createArchiveContext(summaries: readonly EntrySummary[], paths: readonly string[]): ArchiveContext {
  const entries = [...summaries].sort(byPath)
  const index = new Map(entries.map((entry) => [entry.path, entry]))
  const organizations = groupBy(entries, ({publication}) => [
    ...new Set(publication.organizations.map(organizationKey))
  ])
  return {
    entries,
    paths: new Set(paths.map((path) => path.normalize('NFC'))),
    at: (path) => index.get(path),
    ofOrganization: (name) => organizations.get(organizationKey(name)) ?? []
  }
}

/** The day of an entry for putting entries in order: that of its path, which is never mistyped alone. */
export function dayOf({pathDate, publication}: EntrySummary): string | null {
  return pathDate ?? publication.publishedOn
}

/** The entries of the same organisations before an entry, in the order of the paths. */
export function ownEarlier(entry: EntrySummary, archive: ArchiveContext): EntrySummary[] {
  const day = dayOf(entry)
  if (day === null) return []
  const own = new Set(entry.publication.organizations.flatMap((name) => archive.ofOrganization(name)))
  return [...own].filter((other) => (dayOf(other) ?? day) < day).sort(byPath)
}

const mostSuggestions = 3

/** Links to the organisation's own latest entries before an entry, the latest first; nothing where there are none. */
export function suggestEarlier(entry: EntrySummary, archive: ArchiveContext): {expected?: string[]} {
  const links = ownEarlier(entry, archive).map(({path}) => archiveUrl(path))
  return links.length === 0 ? {} : {expected: links.reverse().slice(0, mostSuggestions)}
}
