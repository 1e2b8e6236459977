import type {Line, Outline} from '../syntax/outline.ts'
import {findBareFootnoteMarks} from '../text/bare-footnote-marks.ts'
import {characterSet, holdsUnit} from '../text/character-set.ts'
import {type FootnoteMark, findFootnoteMarks} from '../text/footnote-marks.ts'

/** A line as notes see it: a cell of a table with `<br>` holds several. */
export interface NoteLine {
  line: Line
  /** Where it stands in `line.text`; 0-based UTF-16 code units, end exclusive. */
  start: number
  end: number
  folded: string
  /** Where the text proper begins in `folded`: after a bullet written by hand. */
  head: number
  /** The only cell of its row: a line that follows a table without a blank line. */
  alone: boolean
  /** Marks, offsets into `folded`. */
  marks: FootnoteMark[]
}

const mayHoldMark = characterSet('※*†‡注註備補')
const mayHoldBareMark = /[①-⑳⁰¹²³⁴-⁹]|[[［][ \u3000]?[0-9０-９]/
const bulletSigns = '・●○◇◆■□▪• -'
const bullet = /^[・●○◇◆■□▪• -]{1,4}/

// A sign; an asterisk that is not bold type; a note word where only a mark has it; a digit that could be a mark.
const anyMark =
  /[※＊⁎∗†‡⁰¹²³⁴-⁹]|(?<!\*)\*(?!\*)|[注註釈記][ \u3000]?[0-9０-９)）\]］】:：\ufe13\ufe55]|(?:備考|補足|補注|注意)[)）]|[^\s#>・(（、。-][①-⑳]|[[［][ \u3000]?[0-9０-９]{1,2}[ \u3000]?[\]］]/

/** Cheap test on the source: is there anything that could be a mark. */
export function mayHoldFootnotes(source: string): boolean {
  return anyMark.test(source)
}

function standsAlone(line: Line, lines: readonly Line[]): boolean {
  if (!line.cell || line.cell.header || line.cell.column !== 0) return false
  const next = lines[line.index + 1]
  return !next?.cell || next.cell.table !== line.cell.table || next.cell.row !== line.cell.row
}

function marksOf(text: string, folded: string, head: number): FootnoteMark[] {
  const marks = holdsUnit(mayHoldMark, folded) ? findFootnoteMarks(folded) : []
  if (!mayHoldBareMark.test(text)) return marks
  const bare = findBareFootnoteMarks(text, head)
  return [...marks, ...bare].sort((a, b) => a.start - b.start)
}

/** Cuts the lines of an outline where `<br>` cuts them, and finds the marks. */
export function toNoteLines({lines}: Outline): NoteLine[] {
  const noteLines: NoteLine[] = []
  for (const line of lines) {
    const alone = standsAlone(line, lines)
    let start = 0
    for (const folded of line.folded.includes('\n') ? line.folded.split('\n') : [line.folded]) {
      const end = start + folded.length
      const head = bulletSigns.includes(folded.charAt(0)) ? (bullet.exec(folded)?.[0].length ?? 0) : 0
      noteLines.push({line, start, end, folded, head, alone, marks: marksOf(line.text.slice(start, end), folded, head)})
      start = end + 1
    }
  }
  return noteLines
}

/** A piece of the line as written. */
export function textOf({line, start}: NoteLine, from: number, to: number): string {
  return line.text.slice(start + from, start + to)
}
