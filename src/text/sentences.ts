import {characterSet, hasUnit} from './character-set.ts'

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive. */
export interface Sentence {
  start: number
  end: number
}

const openers = '「『(（【[［〔〈《'
const closers = '」』)）】]］〕〉》'
/** Brackets that open and close alike, whichever width they were written in. */
const widths: Record<string, string> = {'（': '(', '［': '['}
/** A bracket that stays open longer than this was never closed: its author forgot it. */
const longestBracket = 200
/** What goes on longer is cut at a comma, so that a text without a full stop costs no more than another. */
const longestSentence = 2000
const enders = '。｡！？!?'
/** Without one of these a text is one sentence. */
export const sentenceEnders = characterSet(enders)
const marks = characterSet(openers + closers + enders)
const latin = /[A-Za-z0-9]/

interface Mark {
  at: number
  sign: string
}

/** The offset of each closing bracket by the offset of its opening one. */
function pairBrackets(marks: readonly Mark[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: Mark[] = []
  for (const {at, sign} of marks) {
    if (openers.includes(sign)) {
      open.push({at, sign: widths[sign] ?? sign})
      continue
    }
    const kind = closers.indexOf(sign)
    if (kind < 0) continue
    const opener = openers.charAt(kind)
    const wanted = widths[opener] ?? opener
    let depth = open.length - 1
    let partner = open[depth]
    while (partner && partner.sign !== wanted && at - partner.at <= longestBracket) partner = open[--depth]
    if (partner?.sign !== wanted || at - partner.at > longestBracket) continue
    pairs.set(partner.at, at)
    open.length = depth
  }
  return pairs
}

/** Half-width ! and ? also stand inside names and addresses, behind a Latin letter: those end nothing. */
function isEnder(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (!enders.includes(sign)) return false
  return !(
    (sign === '!' || sign === '?') &&
    (at === 0 || latin.test(text.charAt(at - 1)) || text.charAt(at + 1) === '[')
  )
}

function marksOf(text: string): Mark[] {
  const found: Mark[] = []
  for (let at = 0; at < text.length; at++)
    if (hasUnit(marks, text.charCodeAt(at))) found.push({at, sign: text.charAt(at)})
  return found
}

function trim(text: string, start: number, end: number): Sentence | null {
  let first = start
  let last = end
  while (first < last && text.charAt(first).trim() === '') first++
  while (first < last && text.charAt(last - 1).trim() === '') last--
  return first < last ? {start: first, end: last} : null
}

/** Where a sentence that goes on beyond all bounds is cut. */
function cutOf(text: string, start: number): number {
  const comma = text.slice(start, start + longestSentence).lastIndexOf('、')
  return start + (comma > 0 ? comma + 1 : longestSentence)
}

/**
 * Splits a line (or a paragraph: a line break ends nothing) into sentences.
 *
 * A sentence ends behind 。 ！ ？, behind a row of them and behind closing brackets that follow without a partner, but
 * not inside a pair of brackets or quotes. A bracket that is not closed within 200 characters counts for nothing; a
 * sentence of more than 2,000 is cut at a comma. Known miss: a sentence in brackets of its own (`（…ください。）また、…`)
 * stays with the sentence that follows it.
 *
 * @param text the text, folded or not
 * @returns offsets into `text`, blanks around each sentence left out, empty ones left out
 * @example
 * splitSentences('復旧しました。 調査中です。') // [{start: 0, end: 7}, {start: 8, end: 14}]
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const found = marksOf(text)
  const pairs = pairBrackets(found)
  let start = 0
  let resume = 0
  const add = (end: number) => {
    const sentence = trim(text, start, end)
    if (sentence) sentences.push(sentence)
    start = end
  }
  const close = (end: number) => {
    while (end - start > longestSentence) add(cutOf(text, start))
    add(end)
  }
  for (const {at} of found) {
    if (at < resume) continue
    const partner = pairs.get(at)
    if (partner !== undefined) resume = partner + 1
    if (partner !== undefined || !isEnder(text, at)) continue
    resume = at + 1
    while (resume < text.length && (enders + closers).includes(text.charAt(resume))) resume++
    close(resume)
  }
  close(text.length)
  return sentences
}

/**
 * Where the sentence before another one begins; a full stop alone is looked for.
 *
 * @param folded the folded text of a line
 * @param start where the other one begins, 0-based UTF-16 offset
 * @example
 * startOfSentenceBefore('流出しました。氏名です。', 7) // 0
 */
export function startOfSentenceBefore(folded: string, start: number): number {
  return folded.lastIndexOf('。', start - 2) + 1
}
