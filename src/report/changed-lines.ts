import type {MessageFix} from '../schema/index.ts'

/** Lines that stand for others; indices into all lines of the text before, ends exclusive. */
export interface LineChange {
  start: number
  end: number
  /** The new lines, each with its line end. */
  lines: string[]
}

/** Lines with their line ends. Only LF ends a line, as in git and patch. */
export const linesWithEnds = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** A stretch of whole lines and the edits in it. */
interface Stretch {
  from: number
  to: number
  edits: MessageFix[]
}

const lineStart = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** Two rules may propose the same repair; it is made once. */
const distinct = (edits: readonly MessageFix[]): MessageFix[] => {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1]
    return before?.range[0] !== edit.range[0] || before.range[1] !== edit.range[1] || before.text !== edit.text
  })
}

const stretchesOf = (text: string, edits: readonly MessageFix[]): Stretch[] => {
  const stretches: Stretch[] = []
  for (const edit of distinct(edits)) {
    const from = lineStart(text, edit.range[0])
    const to = lineEnd(text, edit.range[1])
    const last = stretches.at(-1)
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else stretches.push({from, to, edits: [edit]})
  }
  return stretches
}

const edited = (text: string, {from, to, edits}: Stretch): string => {
  let result = ''
  let done = from
  for (const {range, text: inserted} of edits) {
    result += text.slice(done, range[0]) + inserted
    done = range[1]
  }
  return result + text.slice(done, to)
}

/** Leaves out the lines at both ends that stay as they are. */
const trimmed = (before: readonly string[], {start, end, lines}: LineChange): LineChange => {
  const shorter = Math.min(end - start, lines.length)
  let head = 0
  while (head < shorter && before[start + head] === lines[head]) head++
  let tail = 0
  while (tail < shorter - head && before[end - 1 - tail] === lines[lines.length - 1 - tail]) tail++
  return {start: start + head, end: end - tail, lines: lines.slice(head, lines.length - tail)}
}

const isChange = ({start, end, lines}: LineChange): boolean => end > start || lines.length > 0

const changesByEdits = (text: string, edits: readonly MessageFix[]): LineChange[] => {
  const changes: LineChange[] = []
  let line = 0
  let done = 0
  for (const stretch of stretchesOf(text, edits)) {
    const start = line + linesWithEnds(text.slice(done, stretch.from)).length
    line = start + linesWithEnds(text.slice(stretch.from, stretch.to)).length
    done = stretch.to
    changes.push({start, end: line, lines: linesWithEnds(edited(text, stretch))})
  }
  return changes
}

const applied = (before: readonly string[], changes: readonly LineChange[]): string => {
  let line = 0
  let result = ''
  for (const {start, end, lines} of changes) {
    result += before.slice(line, start).join('') + lines.join('')
    line = end
  }
  return result + before.slice(line).join('')
}

/**
 * The lines that differ between two texts. The edits that led from one to the other say where to look; where they do
 * not give the text after, one stretch of lines from the first to the last difference is given: less pretty, never wrong.
 *
 * @param before the text before
 * @param after the text after
 * @param edits ranges of `before` and what was put there, in any order
 * @returns changes in the order of the text, apart from each other
 */
export function changedLines(before: string, after: string, edits: readonly MessageFix[]): LineChange[] {
  const lines = linesWithEnds(before)
  const byEdits = changesByEdits(before, edits)
  const changes =
    applied(lines, byEdits) === after ? byEdits : [{start: 0, end: lines.length, lines: linesWithEnds(after)}]
  return changes.map((change) => trimmed(lines, change)).filter(isChange)
}
