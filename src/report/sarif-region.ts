import type {Position} from '../schema/index.ts'

/** A stretch of text in SARIF: lines and columns from 1, `endColumn` exclusive. */
export interface SarifRegion {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

interface Place {
  line: number
  column: number
}

const byteOrderMark = '\ufeff'

const placeAt = (text: string, offset: number): Place => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

/** In SARIF a byte order mark is no part of the text; our columns count it. */
const withoutMark = ({line, column}: Place, text: string | null): Place =>
  line === 1 && text?.startsWith(byteOrderMark) ? {line, column: Math.max(1, column - 1)} : {line, column}

const region = (start: Place, end: Place, text: string | null): SarifRegion => {
  const from = withoutMark(start, text)
  const to = withoutMark(end, text)
  return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column}
}

/**
 * @param position place of a finding
 * @param text the text that it is in
 */
export const regionOfPosition = ({start, end}: Position, text: string | null): SarifRegion => region(start, end, text)

/**
 * @param range offsets into the text, the end exclusive
 * @param text the text that they are in
 */
export const regionOfRange = ([start, end]: readonly [number, number], text: string): SarifRegion =>
  region(placeAt(text, start), placeAt(text, end), text)
