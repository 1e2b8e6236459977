import type {EntryParser} from './entry-reading.ts'

/**
 * A way to read entries that keeps a text of each: texts cross the border between threads faster than objects of many
 * small parts, and a cache keeps texts anyway.
 */
export interface KeptText {
  /** Its name in the cache: what keeps something else of the same entries needs another one. */
  name: string
  /** The compiled script that reads so in a thread. */
  script: URL
  /** What the script is told. */
  settings: unknown
  /** The same for the calling thread; loaded only where it parses an entry itself. */
  load: () => Promise<EntryParser>
}

/** The file of the cache that holds such texts. */
export const cacheFileName = ({name}: Pick<KeptText, 'name'>): string => `${name}.cache`
