import type {Root, RootContent} from 'mdast'
import type {Node, Point} from 'unist'
import {
  isBlankLine,
  isPlainBullet,
  isPlainHeading,
  isPlainText,
  plainHeading,
  plainList,
  plainParagraph,
  type TextLine
} from './plain-blocks.ts'

type LineKind = 'heading' | 'text' | 'bullet' | 'markup'

/** Lines without a blank one between them, and what each of them is. */
interface Chunk {
  lines: TextLine[]
  kinds: LineKind[]
}

function kindOf(line: string): LineKind {
  if (isPlainText(line)) return 'text'
  if (isPlainHeading(line)) return 'heading'
  return isPlainBullet(line) ? 'bullet' : 'markup'
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let chunk: Chunk | null = null
  let start = 0
  let number = 1
  for (const line of text.split('\n')) {
    if (isBlankLine(line)) chunk = null
    else {
      if (!chunk) {
        chunk = {lines: [], kinds: []}
        chunks.push(chunk)
      }
      chunk.lines.push({text: line, start, number})
      chunk.kinds.push(kindOf(line))
    }
    start += line.length + 1
    number++
  }
  return chunks
}

/** Whether all is text and headings. */
function isPlain(chunk: Chunk | undefined): boolean {
  return chunk?.kinds.every((kind) => kind === 'text' || kind === 'heading') ?? true
}

/** Whether it ends in bullets, and only text and headings stand before them. Text after a bullet belongs to its item. */
function endsInList(chunk: Chunk): boolean {
  const first = chunk.kinds.indexOf('bullet')
  return (
    first !== -1 &&
    chunk.kinds.every((kind, index) => (index < first ? kind === 'heading' || kind === 'text' : kind === 'bullet'))
  )
}

/** A list goes on over a blank line: it is only what it seems to be where neither side of it can be another part. */
function standsAlone(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): boolean {
  return endsInList(chunk) && (chunk.kinds[0] !== 'bullet' || isPlain(before)) && isPlain(after)
}

function addPlain(chunk: Chunk, text: string, blocks: RootContent[]): void {
  let from = 0
  for (let index = 0; index < chunk.lines.length; index = from) {
    const line = chunk.lines[index]
    const kind = chunk.kinds[index]
    from = index + 1
    while (kind !== 'heading' && chunk.kinds[from] === kind) from++
    const last = chunk.lines[from - 1]
    if (!line || !last) return
    if (kind === 'heading') blocks.push(plainHeading(line))
    else if (kind === 'text')
      blocks.push(plainParagraph(line, last, text.slice(line.start, last.start + last.text.length)))
    else blocks.push(plainList(line, last, chunk.lines.slice(index, from)))
  }
}

function movePoint(point: Point, lines: number, offset: number): void {
  point.line += lines
  if (point.offset !== undefined) point.offset += offset
}

function moveNode(node: Node, lines: number, offset: number): void {
  const stack: Node[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.position) {
      movePoint(next.position.start, lines, offset)
      movePoint(next.position.end, lines, offset)
    }
    if ('children' in next && Array.isArray(next.children)) for (const child of next.children) stack.push(child)
  }
}

/**
 * Parses a text block by block, so that the parser is asked only for what holds markup.
 *
 * Right only where no block but a list reaches over a blank line, and a list only with indented lines. That is so for
 * a text without fences: HTML blocks, indented code, setext headings and definitions are no Markdown here.
 *
 * @param text the text that the parser is shown
 * @param parse a Markdown parser
 * @returns the tree that `parse` gives for the whole text
 */
export function parseBlocks(text: string, parse: (markdown: string) => Root): Root {
  const blocks: RootContent[] = []
  const chunks = chunksOf(text)
  let from: TextLine | undefined
  let to: TextLine | undefined
  const parsePending = () => {
    if (from && to)
      for (const node of parse(text.slice(from.start, to.start + to.text.length)).children) {
        moveNode(node, from.number - 1, from.start)
        blocks.push(node)
      }
    from = undefined
  }
  chunks.forEach((chunk, index) => {
    if (isPlain(chunk) || standsAlone(chunk, chunks[index - 1], chunks[index + 1])) {
      parsePending()
      addPlain(chunk, text, blocks)
    } else {
      from ??= chunk.lines[0]
      to = chunk.lines.at(-1)
    }
  })
  parsePending()
  return {type: 'root', children: blocks, position: {start: {line: 1, column: 1, offset: 0}, end: endOf(text)}}
}

function endOf(text: string): Point {
  const lastLine = text.lastIndexOf('\n') + 1
  return {line: text.split('\n').length, column: text.length - lastLine + 1, offset: text.length}
}
