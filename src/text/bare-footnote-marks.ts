/**
 * Marks of notes that have no sign of their own: [1], ①, ¹. Each is more often something else (a list number, a
 * square metre), so that a mark is nothing without a note and a note is nothing without a mark.
 *
 * Spec: disclosure.md, Footnote. Matches: 「調査①では」 above a closing list 「① 記録を集める作業」.
 * Must not match: 「上記①の人数」「②漏えい件数」. Known misses: a letter as a mark (端末a).
 */
import {pointingWords} from '../lexicon/footnote-marks.ts'
import type {FootnoteMark} from './footnote-marks.ts'

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const bareMark = /[①-⑳]|[⁰¹²³⁴-⁹]{1,2}|[[［][ \u3000]?[0-9０-９]{1,2}[ \u3000]?[\]］]/g
const wordEnd = /[\p{L}\p{N}」』ー]/u
const rangeMark = /^ ?[～〜~・、]/

function readBare(written: string): {sign: string; label: string; number: number} {
  const first = written.charAt(0)
  const place = circled.indexOf(first)
  if (place !== -1) return {sign: '①', label: first, number: place + 1}
  if (raised.includes(first)) {
    const number = Number([...written].map((digit) => raised.indexOf(digit)).join(''))
    return {sign: '¹', label: written, number}
  }
  const number = Number(written.normalize('NFKC').replace(/[^0-9]/g, ''))
  return {sign: '[', label: `[${number}]`, number}
}

/**
 * Finds marks without a sign: those that head the text and those glued to a word.
 *
 * @param text unfolded text (folding makes digits of raised digits)
 * @param head offset where the text proper begins, 0-based UTF-16 code units: after a bullet
 * @example
 * findBareFootnoteMarks('調査①では', 0) // [{start: 2, end: 3, sign: '①', label: '①', numbers: [1], enclosed: false}]
 */
export function findBareFootnoteMarks(text: string, head: number): FootnoteMark[] {
  const marks: FootnoteMark[] = []
  for (const found of text.matchAll(bareMark)) {
    const {sign, label, number} = readBare(found[0])
    const before = text.slice(Math.max(0, found.index - 3), found.index)
    const refers =
      sign === '[' ||
      (wordEnd.test(before.slice(-1)) &&
        !pointingWords.some((word) => before.endsWith(word)) &&
        !rangeMark.test(text.slice(found.index + 1)))
    if (found.index !== head && !refers) continue
    const end = found.index + found[0].length
    marks.push({start: found.index, end, sign, label, numbers: [number], enclosed: sign === '['})
  }
  return marks
}
