import type {Line, Outline} from '../src/syntax/outline.ts'
import {positionOf} from '../src/syntax/outline.ts'
import {parseOutlines} from '../src/syntax/parse-outlines.ts'
import {entry} from './entry.ts'

/** The outline of an entry; the test fails where there is none. */
export function outlineOf(text: string): Outline {
  const [outline] = parseOutlines(text)
  if (!outline) throw new Error('no outline')
  return outline
}

/** The lines of a body. */
export const linesOf = (body: string): Line[] => outlineOf(entry({body})).lines

/** What stands in the source at the place of a line. */
export function sliceOf(line: Line): string {
  const {start, end} = positionOf(line)
  return line.source.source.text.slice(start.offset, end.offset)
}

/** The text of each line of a body. */
export const textsOf = (body: string): string[] => linesOf(body).map((line) => line.text)
