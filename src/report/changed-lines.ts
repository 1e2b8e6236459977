/** Lines that stand for others; indices into all lines of the text before, ends exclusive. */
export interface LineChange {
  start: number
  end: number
  /** The new lines, each with its line end. */
  lines: string[]
}

/** Lines with their line ends. Only LF ends a line, as in git and patch. */
export const linesWithEnds = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** A line that both texts hold, by its index in each. */
interface Anchor {
  before: number
  after: number
}

/** Index of each line that occurs once. */
const uniqueLines = (lines: readonly string[]): Map<string, number> => {
  const unique = new Map<string, number>()
  const seen = new Set<string>()
  lines.forEach((line, index) => {
    if (seen.has(line)) unique.delete(line)
    else unique.set(line, index)
    seen.add(line)
  })
  return unique
}

/** The longest chain of anchors that stand in the same order in both texts (patience sorting). */
const inOrder = (anchors: readonly Anchor[]): Anchor[] => {
  interface Link {
    anchor: Anchor
    previous: Link | null
  }
  const ends: Link[] = []
  for (const anchor of anchors) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.anchor.after ?? 0) < anchor.after) low = middle + 1
      else high = middle
    }
    ends[low] = {anchor, previous: ends[low - 1] ?? null}
  }
  const chain: Anchor[] = []
  for (let link = ends.at(-1) ?? null; link !== null; link = link.previous) chain.push(link.anchor)
  return chain.reverse()
}

/** What differs between two stretches of lines: all but what they have in common at both ends. */
const differing = (
  before: readonly string[],
  after: readonly string[],
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number]
): LineChange => {
  const shorter = Math.min(end - start, to - from)
  let head = 0
  while (head < shorter && before[start + head] === after[from + head]) head++
  let tail = 0
  while (tail < shorter - head && before[end - 1 - tail] === after[to - 1 - tail]) tail++
  return {start: start + head, end: end - tail, lines: after.slice(from + head, to - tail)}
}

const isChange = ({start, end, lines}: LineChange): boolean => end > start || lines.length > 0

/**
 * The lines that differ between two texts. Lines that occur once in each hold the texts together; between two of them
 * one change runs from the first difference to the last. That takes time in proportion to the texts, whatever they hold,
 * and suits repairs, which change a word here and a line there.
 *
 * @param before the text before
 * @param after the text after
 * @returns changes in the order of the text, apart from each other
 */
export function changedLines(before: string, after: string): LineChange[] {
  const old = linesWithEnds(before)
  const fresh = linesWithEnds(after)
  const freshLines = uniqueLines(fresh)
  const common = [...uniqueLines(old)].flatMap(([line, index]): Anchor[] => {
    const found = freshLines.get(line)
    return found === undefined ? [] : [{before: index, after: found}]
  })
  const anchors = [...inOrder(common), {before: old.length, after: fresh.length}]
  return anchors
    .map((anchor, index) => {
      const previous = anchors[index - 1] ?? {before: -1, after: -1}
      return differing(old, fresh, [previous.before + 1, anchor.before], [previous.after + 1, anchor.after])
    })
    .filter(isChange)
}
