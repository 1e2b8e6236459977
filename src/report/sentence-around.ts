import type {Position} from '../schema/index.ts'

const ends = /[。\r\n]/
/** Text without ends of sentences must not be copied whole for every fact. */
const mostAround = 160

/** The end of the sentence, its 。 included, at most so far after a place. */
function endAfter(text: string, at: number): number {
  const limit = Math.min(text.length, at + mostAround)
  for (let end = at; end < limit; end++)
    if (ends.test(text.charAt(end))) return text.charAt(end) === '。' ? end + 1 : end
  return limit
}

function startBefore(text: string, at: number): number {
  const limit = Math.max(0, at - mostAround)
  for (let start = at; start > limit; start--) if (ends.test(text.charAt(start - 1))) return start
  return limit
}

/**
 * The sentence in which words stand, the words in «».
 *
 * @param text the source
 * @param position place of the words
 * @returns the sentence as written; of a sentence without end the 160 code units on either side
 * @example
 * sentenceAround('停止した。情報が流出した。', position) // '情報が«流出»した。'
 */
export function sentenceAround(text: string, {start, end}: Position): string {
  const from = startBefore(text, start.offset)
  const words = text.slice(start.offset, end.offset)
  const to = words.endsWith('。') ? end.offset : endAfter(text, end.offset)
  return `${text.slice(from, start.offset)}«${words}»${text.slice(end.offset, to)}`
}
