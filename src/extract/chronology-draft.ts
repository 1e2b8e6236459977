import type {Line} from '../syntax/outline.ts'
import type {ClockTime} from '../text/clock-times.ts'
import type {DateExpression} from '../text/date-expressions.ts'
import type {DatedLead, LeadStyle} from './chronology-lead.ts'

/** A piece of a line: from an offset of its text to another. */
export interface Piece {
  line: Line
  from: number
  to: number
}

/** An event before its date is resolved. */
export interface Draft {
  /** Null for 現在 and 今後の予定, which name no day. */
  date: DateExpression | null
  /** A year or month that stands above the date and has no event of its own: 2025年, 10月. */
  base: DateExpression | null
  time: ClockTime | null
  timeWord: string | null
  style: LeadStyle
  /** The date stands above and is that of another event too. */
  carried: boolean
  /** Where the event begins: at its date, or at its text where the date is carried. */
  start: {line: Line; at: number}
  pieces: Piece[]
}

/** A list of events under one heading. */
export interface DraftList {
  heading: string | null
  /** A year that the heading or the head of the column names. */
  year: number | null
  drafts: Draft[]
}

/**
 * Begins an event with the date at the head of a line.
 *
 * @param line the line
 * @param lead what `readDatedLead` gave for it
 */
export function draftOf(line: Line, lead: DatedLead): Draft {
  const rest = lead.end < line.text.length ? pieceOf(line, lead.end) : null
  // A report number tells something only where nothing else does; a label belongs to the text.
  const label = lead.label && (rest === null || lead.style === 'labelled') ? {line, ...lead.label} : null
  return {
    date: lead.date,
    base: null,
    time: lead.time,
    timeWord: lead.timeWord,
    style: lead.style,
    carried: false,
    start: {line, at: lead.start},
    pieces: [label, rest].filter((piece) => piece !== null)
  }
}

/** The whole of a line as a piece, from an offset on. */
export function pieceOf(line: Line, from = 0): Piece {
  return {line, from, to: line.text.length}
}
