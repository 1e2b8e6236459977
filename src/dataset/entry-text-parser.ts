import {parserKeeping} from '../archive/read/entry-parser.ts'
import type {EntryParser} from '../archive/read/entry-reading.ts'
import {type EntryTextSettings, entryText} from './entry-text.ts'

/** @returns a parser that keeps what a dataset needs */
export function entryTextParser(settings: EntryTextSettings): EntryParser {
  return parserKeeping((path, disclosure) => entryText(path, disclosure, settings))
}
