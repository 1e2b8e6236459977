import type {Root, RootContent} from 'mdast'
import {joinParts} from './join-parts.ts'
import {moveNodes} from './move-nodes.ts'
import {isBlankLine} from './plain-blocks.ts'
import {firstSeam, mayBeginPart, type Seam, seamBefore} from './seams.ts'

/** Long enough that what a parser takes to begin does not count. */
const partLength = 1000

interface Line {
  text: string
  /** Offset of its first character, 0-based UTF-16 code units. */
  start: number
  afterBlank: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\r|\n/g
  let afterBlank = false
  for (let start = 0; start <= text.length; start = ending.lastIndex) {
    const match = ending.exec(text)
    const line = {text: text.slice(start, match?.index), start, afterBlank}
    lines.push(line)
    if (!match) break
    afterBlank = isBlankLine(line.text)
  }
  return lines
}

/** Where the lines from `from` to `to`, the latter left out, end without the blank ones behind them. */
function endOf(lines: readonly Line[], from: number, to: number): number {
  let last = to - 1
  while (last > from && isBlankLine(lines[last]?.text ?? '')) last--
  const line = lines[last]
  return line ? line.start + line.text.length : 0
}

/** The first line that a part of at least such a length can end before, or how many lines there are. */
function nextCut(lines: readonly Line[], from: number, length: number): number {
  const least = (lines[from]?.start ?? 0) + length
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line && line.start >= least && mayBeginPart(line.text, line.afterBlank)) return index
  }
  return lines.length
}

/**
 * Parses Markdown part by part. A Markdown parser copies all that it has read whenever a list in a list ends, so that
 * its time would grow with the square of the length of a text of many.
 *
 * @param text without HTML blocks, indented code, setext headings and definitions that mean anything
 * @param parse a Markdown parser
 * @param shortest how many characters a part has at least, in UTF-16 code units
 * @returns the nodes that `parse` gives for the whole text
 */
export function parseParts(text: string, parse: (markdown: string) => Root, shortest = partLength): RootContent[] {
  if (text.length <= shortest) return parse(text).children
  const lines = linesOf(text)
  const nodes: RootContent[] = []
  let seam = firstSeam
  let length = shortest
  for (let from = 0; from < lines.length; ) {
    const to = nextCut(lines, from, length)
    const next = lines[to]
    const start = lines[from]?.start ?? 0
    const markdown = seam.opening + text.slice(start, next ? endOf(lines, from, to) : text.length)
    const part = parse(markdown).children
    const nextSeam: Seam | null = next ? seamBefore(part, markdown, next.text, next.afterBlank) : firstSeam
    if (!nextSeam) {
      // Twice as much, so that a text without a place to cut is not read again for every line.
      length *= 2
      continue
    }
    moveNodes(part, from - seam.opening.split('\n').length + 1, start - seam.opening.length)
    joinParts(nodes, part, seam)
    seam = nextSeam
    length = shortest
    from = to
  }
  return nodes
}
