import type {PhrasingContent, Text} from 'mdast'
import {fold} from '../text/fold.ts'
import type {OffsetPosition, Source} from './source.ts'
import {positionAt} from './source.ts'

/**
 * The searchable text of one block and the way back to the source.
 *
 * `text` is what a reader sees: no markup, entities and escapes resolved, each line end one `\n`, no indent of
 * continued lines. It is made of runs; inside a run every character of `text` is one character of the source.
 * Nothing else in the project computes offsets: the position of a text node plus an index is wrong wherever a
 * paragraph is indented or quoted.
 */
export interface TextIndex {
  source: Source
  text: string
  /** `fold(text)`, same length. */
  folded: string
  runs: Run[]
}

interface Run {
  /** Where the run begins in `text`. */
  text: number
  /** Where it begins and ends in the source. A run longer in the source than in the text stands for one character (`&amp;`, CRLF). */
  start: number
  end: number
}

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y
const lineBreakTag = /^<br\s*\/?>$/i
// Only what is HTML is markup: `S-1-5-<domain>-500` and `<氏名>` are text.
const htmlTag =
  /^<(?:!--|\/?(?:a|abbr|b|big|blockquote|br|center|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|input|ins|li|mark|ol|p|picture|pre|rp|rt|ruby|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video|wbr)(?=[\s/>]))/i

/** Collects runs in the order of the text. */
class TextIndexBuilder {
  private text = ''
  private readonly runs: Run[] = []

  constructor(private readonly source: Source) {}

  /** Text that stands in the source as it is. */
  addSlice(start: number, end: number): void {
    if (end <= start) return
    const last = this.runs[this.runs.length - 1]
    const joins = last !== undefined && last.end === start && last.end - last.start === this.text.length - last.text
    if (joins) last.end = end
    else this.runs.push({text: this.text.length, start, end})
    this.text += this.source.text.slice(start, end)
  }

  /** One character (or surrogate pair) that the source spells otherwise. */
  addReplacement(value: string, start: number, end: number): void {
    if (value.length === end - start && value === this.source.view.slice(start, end)) this.addSlice(start, end)
    else {
      this.runs.push({text: this.text.length, start, end})
      this.text += value
    }
  }

  /** The value of a node whose source between `start` and `end` may hold indents, entities and escapes besides. */
  addAligned(value: string, start: number, end: number): void {
    const raw = this.source.view
    if (end - start === value.length && !value.includes('\r')) {
      this.addSlice(start, end)
      return
    }
    let at = start
    let index = 0
    while (index < value.length && at < end) {
      const unit = value[index]
      const here = raw[at]
      if (here === '\r' || here === '\n') {
        const after = raw.startsWith('\r\n', at) ? at + 2 : at + 1
        if (unit === '\r' || unit === '\n') {
          this.addReplacement('\n', at, after)
          index += value.startsWith('\r\n', index) ? 2 : 1
        }
        at = after
      } else if (here === '\\' && raw[at + 1] === unit) {
        this.addReplacement(unit ?? '', at, at + 2)
        index++
        at += 2
      } else if (here === '&' && this.entityEnd(at, end) > at && (unit !== '&' || raw[at + 1] !== value[index + 1])) {
        const after = this.entityEnd(at, end)
        const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        this.addReplacement(value.slice(index, index + length), at, after)
        index += length
        at = after
      } else if (here === unit || (unit === '\ufffd' && here === '\0')) {
        this.addSlice(at, at + 1)
        index++
        at++
      } else at++
    }
  }

  private entityEnd(at: number, limit: number): number {
    entity.lastIndex = at
    return entity.test(this.source.view) && entity.lastIndex <= limit ? entity.lastIndex : at
  }

  build(): TextIndex {
    return {source: this.source, text: this.text, folded: fold(this.text), runs: this.runs}
  }
}

function keepsItsMarks(node: PhrasingContent, source: Source): boolean {
  if (node.type !== 'emphasis' || !node.position) return false
  const start = node.position.start.offset ?? 0
  const before = source.text[start - 1] ?? '\n'
  const after = source.text[start + 1] ?? ''
  // 件*1 … 名*2: two footnote marks, which Markdown reads as emphasis between words.
  return /[0-9０-９]/.test(after) || !/[\s\p{P}\p{S}]/u.test(before)
}

/**
 * Indexes the phrasing content of a block.
 *
 * Images give their alternative text, `<br>` a line end, other HTML nothing. Asterisks around what Markdown takes for
 * emphasis stay where they can only be footnote marks (`約束*1と記録*2`).
 *
 * @param children phrasing nodes, all with positions into `source.text`
 * @param source the text that was parsed
 * @example
 * indexPhrasing(paragraph.children, source).text // '対象：**100**名' is '対象：100名'
 */
export function indexPhrasing(children: readonly PhrasingContent[], source: Source): TextIndex {
  const only = children.length === 1 ? children[0] : undefined
  return (only?.type === 'text' ? indexPlain(only, source) : null) ?? indexNodes(children, source)
}

/** Most blocks are one text that stands in the source as it is. */
function indexPlain({value, position}: Text, source: Source): TextIndex | null {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  if (end === start || end - start !== value.length || value.includes('\r')) return null
  const text = source.text.slice(start, end)
  return {source, text, folded: fold(text), runs: [{text: 0, start, end}]}
}

function indexNodes(children: readonly PhrasingContent[], source: Source): TextIndex {
  const builder = new TextIndexBuilder(source)
  // An explicit stack: emphasis may nest as deep as a stranger likes.
  const stack: (PhrasingContent | {slice: [number, number]})[] = [...children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('slice' in node) {
      builder.addSlice(...node.slice)
      continue
    }
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'text') builder.addAligned(node.value, start, end)
    else if (node.type === 'inlineCode') addWithin(builder, source, node.value, start, end)
    else if (node.type === 'break') builder.addReplacement('\n', start, end)
    else if (node.type === 'html') {
      if (lineBreakTag.test(node.value)) builder.addReplacement('\n', start, end)
      else if (!htmlTag.test(node.value)) builder.addAligned(node.value, start, end)
    } else if (node.type === 'image') addWithin(builder, source, node.alt ?? '', start, end)
    else if ('children' in node) {
      const literal = keepsItsMarks(node, source)
      if (literal) stack.push({slice: [end - 1, end]})
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) stack.push(child)
      }
      if (literal) stack.push({slice: [start, start + 1]})
    }
  }
  return builder.build()
}

function addWithin(builder: TextIndexBuilder, source: Source, value: string, start: number, end: number): void {
  const at = source.view.slice(start, end).indexOf(value)
  if (value !== '' && at !== -1) builder.addSlice(start + at, start + at + value.length)
  else builder.addAligned(value, start, end)
}

/**
 * Indexes a piece of the source as it stands, line ends made `\n`: code, HTML.
 *
 * @param source the text that was parsed
 * @param start offset of the first character, 0-based UTF-16 code units
 * @param end offset after the last character
 */
export function indexSlice(source: Source, start: number, end: number): TextIndex {
  const builder = new TextIndexBuilder(source)
  let from = start
  for (const ending of source.text.slice(start, end).matchAll(/\r\n?|\n/g)) {
    const at = start + ending.index
    builder.addSlice(from, at)
    from = at + ending[0].length
    builder.addReplacement('\n', at, from)
  }
  builder.addSlice(from, end)
  return builder.build()
}

function sourceSpan(index: TextIndex, at: number): [number, number] {
  let low = 0
  let high = index.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((index.runs[middle]?.text ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const run = index.runs[low]
  if (!run) return [0, 0]
  const textEnd = index.runs[low + 1]?.text ?? index.text.length
  if (run.end - run.start !== textEnd - run.text) return [run.start, run.end]
  const offset = run.start + at - run.text
  return [offset, Math.min(offset + 1, run.end)]
}

/**
 * The place in the source of a piece of an indexed text.
 *
 * @param index an indexed block
 * @param start first character, index into `index.text` (UTF-16 code units)
 * @param end after the last character; an empty piece gives an empty position
 */
export function positionInIndex(index: TextIndex, start: number, end: number): OffsetPosition {
  const [from, fromEnd] = sourceSpan(index, Math.min(start, Math.max(index.text.length - 1, 0)))
  if (start >= index.text.length) return positionAt(index.source, fromEnd, fromEnd)
  if (end <= start) return positionAt(index.source, from, from)
  return positionAt(index.source, from, sourceSpan(index, end - 1)[1])
}
