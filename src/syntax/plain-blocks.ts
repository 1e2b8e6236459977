import type {Heading, List, ListItem, Paragraph, Text} from 'mdast'
import type {Point} from 'unist'

/*
 * Headings, paragraphs and bullets without any markup: most of a disclosure. A Markdown parser spends as long on such a line as
 * on a list, so they are made here and only what holds markup is left to remark-parse. Everything doubtful is markup.
 * test/syntax/plain-blocks.test.ts holds the trees made both ways against each other.
 */

/** Characters that may mean something to CommonMark or the tables of GFM anywhere in a line, or change offsets. */
const inlineMarks = '*_<>`\\|\t\r\0'
/** Characters that mean something together with what follows: the end of a link text, an entity. */
const inlineLeads = ']&'
/** An ampersand means nothing without its semicolon, and a bracket, as definitions are no Markdown here, without a `](`. */
const inlineMarkup = /\]\(|&#?\w{1,31};/
/** What may open a block: a blank, a marker of a list, quote, rule, fence or table. */
const blockMarks = ' \t#>=~:+-'
const listNumber = /^\d{1,9}[.)]/

/** For each character of ASCII whether it is one of those; all others are text. */
function asciiTable(characters: string): Uint8Array {
  return Uint8Array.from({length: 0x80}, (_, unit) => (characters.includes(String.fromCharCode(unit)) ? 1 : 0))
}

const isInlineMark = asciiTable(inlineMarks)
const isInlineLead = asciiTable(inlineLeads)
const isBlockMark = asciiTable(blockMarks)

function holdsInlineMarkup(line: string): boolean {
  let leads = false
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x80) continue
    if (isInlineMark[unit] === 1) return true
    if (isInlineLead[unit] === 1) leads = true
  }
  return leads && inlineMarkup.test(line)
}

function opensBlock(line: string): boolean {
  const unit = line.charCodeAt(0)
  return isBlockMark[unit] === 1 || (unit >= 0x30 && unit <= 0x39 && listNumber.test(line))
}
const hardBreak = '  '
const bullet = '- '
const headingStart = /^(#{1,6}) +(?=[^ #])/

/** A line of the text, with where it begins. */
export interface TextLine {
  text: string
  /** Offset of its first character, 0-based UTF-16 code units. */
  start: number
  /** Line number from 1. */
  number: number
}

/** A blank line of Markdown: blanks and tabs alone. U+3000 is text. */
export function isBlankLine(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x09) return false
  }
  return true
}

/**
 * Recognises an ATX heading of nothing but text.
 *
 * @param line one line, without its ending
 * @example
 * isPlainHeading('## １．概要') // true
 * isPlainHeading('## **概要**') // false
 */
export function isPlainHeading(line: string): boolean {
  if (!line.startsWith('#')) return false
  const marks = headingStart.exec(line)?.[0]
  return marks !== undefined && !line.includes('#', marks.length) && !holdsInlineMarkup(line)
}

/**
 * Recognises a line of a paragraph of nothing but text. It is one only where no list, quote or other block of the lines
 * directly before it goes on.
 *
 * @param line one line, without its ending
 * @example
 * isPlainText('2025年1月9日、停止しました。') // true
 * isPlainText('1. 停止しました。') // false
 */
export function isPlainText(line: string): boolean {
  return !opensBlock(line) && !line.endsWith(hardBreak) && !holdsInlineMarkup(line)
}

/**
 * Recognises a bullet of nothing but text. With lines like it alone before and after, it is an item of a flat list.
 *
 * @param line one line, without its ending
 * @example
 * isPlainBullet('- 架空商事株式会社') // true
 * isPlainBullet('-  架空商事株式会社') // false
 */
export function isPlainBullet(line: string): boolean {
  return line.startsWith(bullet) && line.length > bullet.length && isPlainText(trimBlanks(line).slice(bullet.length))
}

/** Without the blanks at its end, which belong to a block but not to its text. U+3000 is text. */
export function trimBlanks(line: string): string {
  let end = line.length
  while (line.charCodeAt(end - 1) === 0x20) end--
  return line.slice(0, end)
}

function pointIn(line: TextLine, column: number): Point {
  return {line: line.number, column: column + 1, offset: line.start + column}
}

function textNode(value: string, start: Point, end: Point): Text {
  return {type: 'text', value, position: {start, end}}
}

/**
 * @param line a line for which `isPlainHeading` holds
 * @returns the node that remark-parse makes of it
 */
export function plainHeading(line: TextLine): Heading {
  const [marks = '', signs = ''] = headingStart.exec(line.text) ?? []
  const end = pointIn(line, line.text.length)
  const trimmed = trimBlanks(line.text)
  const text = textNode(trimmed.slice(marks.length), pointIn(line, marks.length), pointIn(line, trimmed.length))
  return {
    type: 'heading',
    depth: depthOf(signs.length),
    children: [text],
    position: {start: pointIn(line, 0), end}
  }
}

function depthOf(count: number): Heading['depth'] {
  return count === 1 || count === 2 || count === 3 || count === 4 || count === 5 ? count : 6
}

/**
 * @param first the first line of a paragraph for whose lines `isPlainText` holds
 * @param last the last one, the same or a later one
 * @param value the text from the first character of the one to the last of the other, without blanks at the ends of lines
 * @returns the node that remark-parse makes of them
 */
export function plainParagraph(first: TextLine, last: TextLine, value: string): Paragraph {
  const start = pointIn(first, 0)
  const end = pointIn(last, last.text.length)
  return {
    type: 'paragraph',
    children: [textNode(value, {...start}, pointIn(last, trimBlanks(last.text).length))],
    position: {start, end}
  }
}

function plainItem(line: TextLine): ListItem {
  const end = pointIn(line, line.text.length)
  const start = pointIn(line, bullet.length)
  const trimmed = trimBlanks(line.text)
  const text = textNode(trimmed.slice(bullet.length), {...start}, pointIn(line, trimmed.length))
  const paragraph: Paragraph = {type: 'paragraph', children: [text], position: {start, end: {...end}}}
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraph],
    position: {start: pointIn(line, 0), end}
  }
}

/**
 * @param first the first line of a list for whose lines `isPlainBullet` holds
 * @param last the last one, the same or a later one
 * @param lines all of them, blank ones left out
 * @param spread whether there were blank ones between them
 * @returns the node that remark-parse makes of them
 */
export function plainList(first: TextLine, last: TextLine, lines: readonly TextLine[], spread: boolean): List {
  const position = {start: pointIn(first, 0), end: pointIn(last, last.text.length)}
  return {type: 'list', ordered: false, start: null, spread, children: lines.map(plainItem), position}
}
