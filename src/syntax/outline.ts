import type {RootContent} from 'mdast'
import type {HeadingParts} from '../text/heading.ts'
import type {IndexedNode} from './collect-lines.ts'
import type {OffsetPosition, Source} from './source.ts'
import type {TextIndex} from './text-index.ts'
import {positionInIndex} from './text-index.ts'

/**
 * The unit of Japanese disclosures. Their writers break lines by hand, and a heading, a date, a label or a footnote
 * owns a line far more often than a Markdown block: a paragraph of three source lines is three lines.
 */
export interface Line {
  /** Place in `Outline.lines` (or in `OutlinePart.lines`). */
  index: number
  /** `item`: every line of a list item. `cell`: one cell of a table (its text may hold `\n` where it has `<br>`). */
  kind: 'heading' | 'text' | 'item' | 'cell' | 'code'
  /** Text without markup and list marker, trimmed. Empty only for headings, cells and, in the overview, bullets. */
  text: string
  /** `fold(text)`: the same length, for searching. */
  folded: string
  /** The block that the line belongs to, indexed. */
  source: TextIndex
  /** Where `text` begins in `source.text`. */
  from: number
  /** Heading: number of `#`. Item: nesting of lists, from 1. Otherwise 0. */
  depth: number
  /** First line of a list item: the bullet or number as written (`-`, `1.`). Otherwise null. */
  marker: string | null
  /** Number of the Markdown block (paragraph, table, heading): lines of one paragraph share it. */
  block: number
  /** True on the first line of its block: there is a blank line, or another construct, before it. */
  first: boolean
  /** Inside a block quote. */
  quoted: boolean
  cell: {table: number; row: number; column: number; header: boolean} | null
  section: OutlineSection
}

/** A Markdown heading of the body with what stands under it. */
export interface OutlineSection {
  /** Null for the text before the first heading. */
  heading: Line | null
  /** The heading taken apart; null where there is none. */
  parts: HeadingParts | null
  /** Number of `#`; 0 for the root. */
  depth: number
  parent: OutlineSection | null
  children: OutlineSection[]
  /** The section's own lines, without heading and subsections: `lines.slice(from, to)` of the outline. */
  from: number
  to: number
  /** Blocks of the section itself, as mdast nodes, for the section tree alone. */
  nodes: RootContent[]
}

/** A part of the file before the 本文: 公表概要, 事案ID, 公表種別. */
export interface OutlinePart {
  kind: 'overview' | 'incidentId' | 'releaseType'
  /** The heading as written (`公表以外用`, or empty); null where the bullets stand at the head of the file without one. */
  heading: Line | null
  /** Lines under it, empty bullets included. */
  lines: Line[]
}

/** One publication of a file. */
export interface Outline {
  source: Source
  parts: OutlinePart[]
  /** The heading `本文`; null where the file has none. */
  bodyHeading: Line | null
  /** Every line of the body in the order of the text: headings, text, items, cells, code. */
  lines: Line[]
  /** The body as a tree. */
  root: OutlineSection
  /** The indexed text of every paragraph, heading and cell of the body. */
  indexes: ReadonlyMap<IndexedNode, TextIndex>
  /** From the first heading of the publication to its end. */
  position: OffsetPosition
}

/**
 * The place in the source of a piece of a line.
 *
 * @param line a line of an outline
 * @param start first character, index into `line.text` (UTF-16 code units); by default the whole line
 * @param end after the last character
 * @example
 * positionOf(line, 0, 3) // where the first three characters of the line stand
 */
export function positionOf(line: Line, start = 0, end = line.text.length): OffsetPosition {
  return positionInIndex(line.source, line.from + start, line.from + end)
}

/**
 * The place of a run of lines, from the first character of one to the last of the other.
 *
 * @param first the first line
 * @param last the last line, the same or a later one
 */
export function positionOfLines(first: Line, last: Line): OffsetPosition {
  return {start: positionOf(first).start, end: positionOf(last).end}
}
