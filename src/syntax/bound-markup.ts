/*
 * Bounds on the markup that the parser is shown. Some constructs cost a Markdown parser quadratic or cubic time when a
 * stranger nests or repeats them without end; no entry of the archive comes near the bounds below. Beyond them the
 * marks are shown as letters, one for one: the text stays whole, because texts are taken from the source.
 */

/** Deepest nesting of lists and quotes that is read as such. Real entries nest three deep. */
const maximumNesting = 12
/** Widest indent, in characters, before a list marker. */
const maximumIndent = 48
/** Most lines of a text that are read as lists or quotes in others; beyond them only the outermost marker counts. */
const maximumNestedLines = 300
/** Most marks of one kind (`*`, `[`, backtick, `<`) between two blank lines. */
const maximumMarks = 300
/** Most lines between two blank lines that list items and quotes can go on over. */
const maximumLazyLines = 600
/** Most lines of a text that begin or end code. */
const maximumFences = 300
/** A letter is no markup anywhere. */
const letter = 'x'

const containerMark = /^(?:[-+*](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))/
const lazyMark = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/
const nestedLine = /^[ \t]*(?:[-+*>]|\d{1,9}[.)])[ \t]*(?:[-+*>]|\d{1,9}[.)])/
const deepLine = /^[ \t>]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){4}|^[ \t>]{40}/
const anyDeepLine = new RegExp(deepLine, 'm')
const fence = /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})/
const marks = ['*', '[', '`', '<', '\\']

/** Shows the markers of a line that nest deeper than `maximum` as letters. */
function boundNesting(line: string, maximum: number): string {
  let depth = 0
  for (let index = 0; index < line.length; ) {
    const unit = line.charAt(index)
    if (unit === ' ' || unit === '\t') index++
    else {
      const mark = containerMark.exec(line.slice(index, index + 11))?.[0]
      if (mark === undefined) break
      depth++
      if (depth > maximum || index > maximumIndent) {
        const rest = line.slice(index)
        return line.slice(0, index) + (mark.length > 1 ? letter + rest.slice(1) : rest.replace(/[-+*>]/g, letter))
      }
      index += mark.length
    }
  }
  return line
}

function boundDepth(lines: readonly string[]): string[] {
  let nested = 0
  return lines.map((line) => {
    if (nestedLine.test(line) && ++nested > maximumNestedLines) return boundNesting(line, 1)
    return deepLine.test(line) ? boundNesting(line, maximumNesting) : line
  })
}

function boundFences(lines: readonly string[]): string[] {
  let fences = 0
  return lines.map((line) =>
    fence.test(line) && ++fences > maximumFences
      ? line.replace(fence, (_, lead: string, run: string) => lead + letter.repeat(run.length))
      : line
  )
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

/** Shows the markers of lists and quotes as letters where too many unmarked lines go on from them. */
function boundLazyLines(lines: string[]): void {
  let marked: number[] = []
  let lazy = 0
  const endChunk = (): void => {
    if (lazy > maximumLazyLines)
      for (const index of marked) lines[index] = (lines[index] ?? '').replace(/[-+*>\d]/, letter)
    marked = []
    lazy = 0
  }
  lines.forEach((line, index) => {
    if (!/\S/.test(line)) endChunk()
    else if (lazyMark.test(line)) marked.push(index)
    else if (marked.length > 0) lazy++
  })
  endChunk()
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
  const lines = boundFences(boundDepth(text.split('\n')))
  if (lines.length > maximumLazyLines) boundLazyLines(lines)
  // Only a long chunk can hold too many marks.
  return lines
    .join('\n')
    .split(/(\n[ \t\r]*\n)/)
    .map((chunk) => (chunk.length > maximumMarks ? boundChunk(chunk) : chunk))
    .join('')
}
