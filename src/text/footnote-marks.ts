/**
 * Marks of notes in folded text.
 *
 * Finds: ※1, (※1), (※1、2), ※, *1, (*), 注1, (注 2), (注釈), ※(注釈), †.
 * Spec: disclosure.md, Footnote.
 * Matches: 「端末(※1)を」. Must not match: 「受注1件」「123***」「※印の項目」; `※10 月 30 日` and `※ 10 校` have no number.
 * Known misses: a count glued to a numbered mark (`※11件` may be 1 and 1件).
 */
import {footnoteSigns} from '../lexicon/footnote-marks.ts'
import {findDates} from './date-expressions.ts'
import {unitAfter} from './units.ts'

/** A mark in a folded text; offsets are UTF-16 code units, the end exclusive, brackets that hold nothing else included. */
export interface FootnoteMark {
  start: number
  end: number
  /** The sign alone, without brackets and numbers: ※, *, 注. */
  sign: string
  /** Of the first number: ※1. Without a number the sign. */
  label: string
  /** Null for a mark without a number. */
  numbers: number[] | null
  /** `(※1)`: the mark stands in brackets of its own. */
  enclosed: boolean
}

type SignCode = (typeof footnoteSigns)[number]['code']

const codes = new Map<string, SignCode>(
  footnoteSigns.flatMap(({code, terms}) => terms.map((term) => [term, code] as const))
)
const denials = footnoteSigns.flatMap(({terms, unless}) =>
  unless.map((phrase) => ({phrase, offset: phrase.indexOf(terms.find((term) => phrase.includes(term)) ?? '')}))
)
const escaped = [...codes.keys()].sort((a, b) => b.length - a.length).map((term) => term.replace(/[*†‡]/, '\\$&'))
const anySign = new RegExp(`※+|${escaped.join('|')}`, 'g')

const wordAfterSign = / ?([([]?) ?(注釈|註釈|注記|脚注|注|註)(?= ?\d| ?[)\]:])/y
const digits = / {0,2}(\d{1,2})(?!\d)/y
const nextInList = / ?(?:[、,・~-]|及び|および|と) ?(?:※|\*|注)? ?(\d{1,2})(?!\d)/y
const brackets: Record<string, string> = {'(': ')', '[': ']', '【': '】', '〔': '〕', '<': '>'}
const notInDate = /[本額程次常数割給報]/

function opensLine(folded: string, at: number): boolean {
  return at === 0 || folded[at - 1] === '\n'
}

/** Whether the digits are those of a date or a count: `※10 月 30 日`, `※ 10 校`, `※1,234件`. */
function countsSomething(folded: string, signEnd: number, start: number, end: number): boolean {
  const after = folded.slice(end, end + 4)
  if (/^(?:,\d{3}|\/\d|\.\d{1,3} ?[万億千%]| ?[万億%割倍年]|音順|時間)/.test(after)) return true
  const date = findDates(folded.slice(start, start + 24))[0]
  if (date?.start === 0) return !notInDate.test(folded.charAt(start + date.end))
  const unit = unitAfter(folded, start, end, () => false)
  // A label glued to its sign and parted from the word after it is a label: ※1 件数は….
  return unit !== null && (start > signEnd || unit.start === end)
}

function readNumber(folded: string, at: number, closing: string | undefined): {number: number; end: number} | null {
  digits.lastIndex = at
  const found = digits.exec(folded)
  if (!found?.[1]) return null
  const end = digits.lastIndex
  const closed =
    closing !== undefined &&
    folded
      .slice(end, end + 2)
      .trimStart()
      .startsWith(closing)
  if (!closed && countsSomething(folded, at, end - found[1].length, end)) return null
  return {number: Number(found[1]), end}
}

/** (※1、2) and (※1~3): the numbers after the first one, only where nothing but the bracket follows. */
function readList(folded: string, first: number, at: number, closing: string): {numbers: number[]; end: number} {
  const numbers = [first]
  let end = at
  nextInList.lastIndex = at
  for (let found = nextInList.exec(folded); found; found = nextInList.exec(folded)) {
    const number = Number(found[1])
    const last = numbers[numbers.length - 1] ?? number
    if (/[~-]/.test(found[0])) for (let between = last + 1; between < number; between++) numbers.push(between)
    numbers.push(number)
    end = nextInList.lastIndex
  }
  return folded
    .slice(end, end + 2)
    .trimStart()
    .startsWith(closing)
    ? {numbers, end}
    : {numbers: [first], end: at}
}

/** An asterisk is a mark only where it cannot be a mask, a product, a wildcard or what is left of bold type. */
function isAsteriskMark(folded: string, start: number, end: number, numbered: boolean): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (before === '*' || after === '*') return false
  if (numbered) return !/[0-9=/]/.test(before) && !/[a-zA-Z=]/.test(after)
  if (opensLine(folded, start)) return !/[./@=]/.test(after)
  return !/[\s/.=@?&_+-]/.test(before) && !/[A-Za-z0-9./@=_+-]/.test(after)
}

function isMark(folded: string, code: SignCode, mark: FootnoteMark): boolean {
  const {start, end, numbers, enclosed} = mark
  if (code === 'remark') return enclosed && folded[start] === '(' && numbers === null
  if (code === 'word') {
    if (enclosed || numbers !== null) return true
    return folded[end] === ':' && (opensLine(folded, start) || folded[start - 1] === '(')
  }
  return mark.sign !== '*' || enclosed || isAsteriskMark(folded, start, end, numbers !== null)
}

function readMark(folded: string, start: number, term: string): FootnoteMark | null {
  let sign = term
  let signEnd = start + term.length
  let markEnd = signEnd
  let closesWord = ''
  if (term === '※' || term === '*') {
    wordAfterSign.lastIndex = signEnd
    const word = wordAfterSign.exec(folded)
    if (word) {
      sign = word[2] ?? term
      signEnd = wordAfterSign.lastIndex
      closesWord = word[1] ? (brackets[word[1]] ?? '') : ''
      markEnd = signEnd
    }
  }
  const opening = folded.charAt(start - 1) === ' ' ? start - 2 : start - 1
  const closing = closesWord || brackets[folded.charAt(opening)]
  const number = readNumber(folded, signEnd, closing)
  const list = number && closing ? readList(folded, number.number, number.end, closing) : null
  markEnd = list?.end ?? number?.end ?? markEnd
  const close = folded.startsWith(' ', markEnd) ? markEnd + 1 : markEnd
  const enclosed = closing !== undefined && folded[close] === closing
  const from = enclosed && !closesWord ? opening : start
  const halfClosed = !enclosed && folded[markEnd] === ')' && opensLine(folded, start)
  const numbers = list?.numbers ?? (number ? [number.number] : null)
  const name = sign.replace('註', '注')
  return {
    start: from,
    end: enclosed ? close + 1 : halfClosed ? markEnd + 1 : markEnd,
    sign: name,
    label: numbers ? `${name}${numbers[0] ?? ''}` : name,
    numbers,
    enclosed: enclosed || halfClosed
  }
}

/**
 * Finds the marks of notes, in order. Whether a mark heads a note or refers to one, its place in the text tells.
 *
 * @param folded folded text (`fold`)
 * @returns marks; `(※1、2)` is one mark with two numbers
 * @example
 * findFootnoteMarks('端末(※1、2)') // [{start: 2, end: 8, sign: '※', label: '※1', numbers: [1, 2], enclosed: true}]
 */
export function findFootnoteMarks(folded: string): FootnoteMark[] {
  const marks: FootnoteMark[] = []
  anySign.lastIndex = 0
  for (let found = anySign.exec(folded); found; found = anySign.exec(folded)) {
    const start = found.index
    const term = found[0]
    const denied = denials.some(({phrase, offset}) => folded.startsWith(phrase, start - offset))
    const mark = denied ? null : readMark(folded, start, term)
    if (!mark || !isMark(folded, codes.get(term) ?? 'sign', mark)) continue
    marks.push(mark)
    anySign.lastIndex = Math.max(mark.end, start + term.length)
  }
  return marks
}

/**
 * The labels that a mark names, one for each number.
 *
 * @param mark a mark of a text
 * @example
 * findFootnoteMarks('端末(※1、2)').flatMap(labelsOfMark) // ['※1', '※2']
 */
export function labelsOfMark({sign, label, numbers}: FootnoteMark): string[] {
  return numbers && numbers.length > 1 ? numbers.map((number) => `${sign}${number}`) : [label]
}
