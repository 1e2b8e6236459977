import {buildOutlines} from './build-outline.ts'
import type {Outline} from './outline.ts'
import {parseTree} from './parse-tree.ts'
import {createSource} from './source.ts'

/**
 * Reads an entry into outlines, one for each publication of the file.
 *
 * @param text one entry, as given (a byte order mark is counted)
 * @example
 * parseOutlines('# 公表概要\n- …\n\n# 本文\n…')[0]?.lines
 */
export function parseOutlines(text: string): Outline[] {
  const source = createSource(text)
  return buildOutlines(parseTree(source), source)
}
