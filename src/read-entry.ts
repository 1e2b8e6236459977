import {VFile} from 'vfile'
import {defaultMaxLength} from './input-limits.ts'
import {readDisclosure} from './read-disclosures.ts'
import {type DisclosureInput, type ParseOptions, readText} from './read-text.ts'
import type {Disclosure} from './schema/disclosure.ts'
import {parseTree} from './syntax/parse-tree.ts'
import {createSource, type Source} from './syntax/source.ts'

/** What was given, indexed, with the path that it has. */
export interface PreparedInput {
  source: Source
  path: string | null
}

/**
 * @param value one entry: text, UTF-8 bytes or a vfile
 * @param options the entry's path, and the longest text that is read
 * @throws DisclosureError `too-large` or `not-text`
 */
export function prepareInput(value: DisclosureInput, options: ParseOptions): PreparedInput {
  const path = options.path ?? (value instanceof VFile ? value.path : undefined)
  return {source: createSource(readText(value, options.maxLength ?? defaultMaxLength)), path: path ?? null}
}

/**
 * Reads an entry and keeps its source.
 *
 * @param value one entry: text, UTF-8 bytes or a vfile
 * @param options the entry's path, and the longest text that is read
 * @throws DisclosureError `not-a-disclosure`, `too-large` or `not-text`
 */
export function readEntry(value: DisclosureInput, options: ParseOptions): {disclosure: Disclosure; source: Source} {
  const {source, path} = prepareInput(value, options)
  return {disclosure: readDisclosure(parseTree(source), source, path), source}
}
