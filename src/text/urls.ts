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
// ASCII that can stand in a URL; quotes, angle brackets and the like end it, and so does all Japanese punctuation.
const asciiRun = /[!#-;=?-[\]_a-z~]+/y
// Kanji and katakana inside a path (`/用語/詳細`) belong to it.
const wideRun = /[\u30a0-\u30ff\u3400-\u9fff]+/y
const trailing = /[.,;:!?'*]/

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Where a run of ASCII is cut by a closing bracket that nothing opened. */
function unpairedBracket(run: string): number {
  let round = 0
  let square = 0
  for (let index = 0; index < run.length; index++) {
    const unit = run[index]
    if (unit === '(') round++
    else if (unit === '[') square++
    else if (unit === ')' && round-- === 0) return index
    else if (unit === ']' && square-- === 0) return index
  }
  return run.length
}

/** Length of the URL that a text begins with. */
function urlLength(text: string): number {
  let end = 0
  while (end < text.length) {
    end += runAt(asciiRun, text, end).length
    const wide = runAt(wideRun, text, end)
    // Kanji glued behind an ASCII ending are the sentence going on.
    if (wide === '' || (text[end - 1] !== '/' && !/[/%=&?.\-_]/.test(text[end + wide.length] ?? ''))) break
    end += wide.length
  }
  const url = text.slice(0, end)
  let length = /[)\]]/.test(url) ? unpairedBracket(url) : end
  while (length > 0 && trailing.test(url.charAt(length - 1))) length--
  return length
}

/** Behind `?url=` and behind the date of a web archive (`/web/20250905000000/`) a URL is part of the one before it. */
function isInside(text: string, start: number): boolean {
  return /[?&][\w.-]{1,12}=$|\/web\/\d{4,14}[a-z_]{0,4}\/$/.test(text.slice(Math.max(0, start - 25), start))
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
  const starts = [...text.matchAll(scheme)].map((match) => match.index).filter((start) => !isInside(text, start))
  const found: FoundUrl[] = []
  starts.forEach((start, place) => {
    // Only up to the next one: many that stand glued together would each be read to the end of all.
    const end = start + urlLength(text.slice(start, starts[place + 1]))
    if (end > start + 8) found.push({start, end, url: text.slice(start, end)})
  })
  return found
}
