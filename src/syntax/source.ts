import type {Point, Position} from 'unist'
import {parserView} from './parser-view.ts'

/** The text that was given, with what is needed to turn an offset into line and column. */
export interface Source {
  text: string
  /** What the parser was shown of it: the same length (parser-view.ts). */
  view: string
  /** Offset of the first character of each line. */
  lineStarts: number[]
}

/** A unist `Point` that always knows its offset. */
export type OffsetPoint = Point & {offset: number}

/** A unist `Position` whose points know their offsets. */
export type OffsetPosition = Position & {start: OffsetPoint; end: OffsetPoint}

/**
 * Indexes a text by its lines. Line endings are those of Markdown (LF, CR, CRLF), not those of JavaScript.
 *
 * @param text the text as given, byte order mark included
 */
export function createSource(text: string): Source {
  return {text, view: parserView(text), lineStarts: lineStartsOf(text)}
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return starts
}

/**
 * @param source an indexed text
 * @param offset 0-based UTF-16 code units, from 0 to the length of the text
 * @returns line and column from 1, as unist counts them
 * @example
 * pointAt(createSource('ab\nc'), 3) // {line: 2, column: 1, offset: 3}
 */
export function pointAt(source: Source, offset: number): OffsetPoint {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1, offset}
}

/**
 * @param source an indexed text
 * @param start offset of the first character, 0-based UTF-16 code units
 * @param end offset after the last character
 */
export function positionAt(source: Source, start: number, end: number): OffsetPosition {
  return {start: pointAt(source, start), end: pointAt(source, end)}
}
