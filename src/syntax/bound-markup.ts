/*
 * Bounds on the markup that the parser is shown. Some constructs cost a Markdown parser quadratic or cubic time when a
 * stranger nests or repeats them without end; no entry of the archive comes near the bounds below. Beyond them the
 * marks are shown as letters, one for one: the text stays whole, because texts are taken from the source.
 */

/** Deepest nesting of lists and quotes that is read as such. Real entries nest three deep. */
const maximumNesting = 12
/** Widest indent, in characters, before a list marker. */
const maximumIndent = 48
/** Most marks of one kind (`*`, `[`, backtick, `<`) between two blank lines. */
const maximumMarks = 300
/** Most lines between two blank lines that a list item or quote can go on over. */
const maximumLazyLines = 600
/** A letter is no markup anywhere. */
const letter = 'x'

const containerMark = /^(?:[-+*](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))/
const lazyMark = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/
const deepLine = /^[ \t>]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){4}|^[ \t>]{40}/
const anyDeepLine = new RegExp(deepLine, 'm')
const marks = ['*', '[', '`', '<', '\\']

/** Shows the markers of a line that nest too deep as letters. */
function boundNesting(line: string): string {
  let depth = 0
  for (let index = 0; index < line.length; ) {
    const unit = line.charAt(index)
    if (unit === ' ' || unit === '\t') index++
    else {
      const mark = containerMark.exec(line.slice(index, index + 11))?.[0]
      if (mark === undefined) break
      depth++
      if (depth > maximumNesting || index > maximumIndent) {
        const rest = line.slice(index)
        return line.slice(0, index) + (mark.length > 1 ? letter + rest.slice(1) : rest.replace(/[-+*>]/g, letter))
      }
      index += mark.length
    }
  }
  return line
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

function boundChunk(chunk: string): string {
  let bounded = chunk
  for (const mark of marks) if (countOf(bounded, mark) > maximumMarks) bounded = bounded.replaceAll(mark, letter)
  return bounded
}

/** Shows the markers of lines that too many unmarked lines go on from as letters. */
function boundLazyLines(lines: string[]): void {
  let following = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    if (!/\S/.test(line)) following = 0
    else if (!lazyMark.test(line)) following++
    else {
      if (following > maximumLazyLines) lines[index] = line.replace(/[-+*>\d]/, letter)
      following = 0
    }
  }
}

/** Nearly every text: no line nests deep, and even the whole of it holds few lines and marks. */
function isWithinBounds(text: string): boolean {
  return (
    !anyDeepLine.test(text) &&
    countOf(text, '\n') < maximumLazyLines &&
    marks.every((mark) => countOf(text, mark) <= maximumMarks)
  )
}

/**
 * @param text what the parser would be shown
 * @returns a text of the same length, with markup that goes beyond every real entry shown as letters
 */
export function boundMarkup(text: string): string {
  if (isWithinBounds(text)) return text
  const lines = text.split('\n').map((line) => (deepLine.test(line) ? boundNesting(line) : line))
  if (lines.length > maximumLazyLines) boundLazyLines(lines)
  // Only a long chunk can hold too many marks.
  return lines
    .join('\n')
    .split(/(\n[ \t\r]*\n)/)
    .map((chunk) => (chunk.length > maximumMarks ? boundChunk(chunk) : chunk))
    .join('')
}
