/** A URL found in running text. */
export interface FoundUrl {
  /** Index of the first character, 0-based UTF-16 code units. */
  start: number
  /** Index after the last character. */
  end: number
  /** As written. */
  url: string
}

const scheme = /https?:\/\//gi
// Blanks, quotes and Japanese punctuation never stand in a URL; hiragana after one is the sentence going on.
const stop =
  /[\s"<>\\^`{|}\u3000-\u3029\u3040-\u309f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201f\u2026\u25a0-\u25ff※→⇒]/
const ascii = /[!-~]/
const wideRun = /[\u30a0-\u30ff\u3400-\u9fff]+/y
const closers: Record<string, string> = {')': '(', ']': '['}

function endOfUrl(text: string, start: number, limit: number): number {
  const depth: Record<string, number> = {'(': 0, '[': 0}
  let index = start
  while (index < limit) {
    const unit = text[index] ?? ''
    if (stop.test(unit)) break
    const opener = closers[unit]
    if (opener !== undefined) {
      const open = depth[opener] ?? 0
      if (open === 0) break
      depth[opener] = open - 1
    } else if (unit in depth) depth[unit] = (depth[unit] ?? 0) + 1
    if (ascii.test(unit)) index++
    else {
      // Kanji inside a path (`/用語/詳細`) belong to it; kanji glued behind an ASCII ending are the sentence going on.
      wideRun.lastIndex = index
      const run = wideRun.exec(text)?.[0]
      if (run === undefined) break
      const after = text[index + run.length] ?? ''
      if (text[index - 1] !== '/' && !/[/%=&?.\-_]/.test(after)) break
      index += run.length
    }
  }
  while (index > start && /[.,;:!?'*]/.test(text[index - 1] ?? '')) index--
  return index
}

/**
 * Finds the URLs of a text. They end at blanks, Japanese punctuation, hiragana, an unpaired closing bracket, and where
 * the next one begins (two may stand glued together).
 *
 * @param text any text, not folded
 * @returns URLs in the order of the text
 * @example
 * findUrls('詳細（https://example.jp/a）をご覧ください')[0]?.url // 'https://example.jp/a'
 */
export function findUrls(text: string): FoundUrl[] {
  if (!text.includes('://')) return []
  const starts = [...text.matchAll(scheme)].map((match) => match.index)
  const found: FoundUrl[] = []
  starts.forEach((start, place) => {
    const end = endOfUrl(text, start, starts[place + 1] ?? text.length)
    if (end > start + 8) found.push({start, end, url: text.slice(start, end)})
  })
  return found
}
