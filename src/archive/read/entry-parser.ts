import {parseDisclosure} from '../../parse-disclosure.ts'
import type {Disclosure} from '../../schema/disclosure.ts'
import type {EntryParser} from './entry-reading.ts'

/**
 * @param textOf what to keep of an entry
 * @returns the parser that keeps it
 */
export function parserKeeping(textOf: (path: string, disclosure: Disclosure) => string): EntryParser {
  return (path, bytes) => textOf(path, parseDisclosure(bytes, {path}))
}

/** Keeps everything, as JSON. */
export const disclosureParser: EntryParser = parserKeeping((_, disclosure) => JSON.stringify(disclosure))
