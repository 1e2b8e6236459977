import type {Root, RootContent} from 'mdast'
import {moveNodes} from './move-nodes.ts'
import {parseParts} from './parse-parts.ts'
import {
  isBlankLine,
  isPlainBullet,
  isPlainHeading,
  isPlainText,
  plainHeading,
  plainList,
  plainParagraph,
  type TextLine,
  trimBlanks
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

const isPlainKind = (kind: LineKind) => kind === 'text' || kind === 'heading'
const isBulletKind = (kind: LineKind) => kind === 'bullet'

/** Whether all is text and headings. */
function isPlain(chunk: Chunk): boolean {
  return chunk.kinds.every(isPlainKind)
}

/** Whether all is text, headings and bullets, and no text goes on from a bullet: that would belong to its item. */
function hasPlainLists(chunk: Chunk): boolean {
  return chunk.kinds.every(
    (kind, index) => kind !== 'markup' && !(kind === 'text' && chunk.kinds[index - 1] === 'bullet')
  )
}

/** Whether a chunk begins with text or a heading, which ends a list before it. */
function endsListBefore(chunk: Chunk | undefined): boolean {
  const first = chunk?.kinds[0]
  return first === undefined || isPlainKind(first)
}

/** Whether no list is open behind a chunk: it ends in a heading, or in text that goes on from no list item. */
function endsOutsideList(chunk: Chunk | undefined): boolean {
  if (!chunk) return true
  const lastPart = Math.max(chunk.kinds.lastIndexOf('bullet'), chunk.kinds.lastIndexOf('markup'))
  return lastPart === -1 || lastPart < chunk.kinds.lastIndexOf('heading')
}

/**
 * How many chunks, from one on, hold plain lists and what stands beside them. A list goes on over blank lines: it is only
 * what it seems to be where neither side of it can be another part.
 */
function listLength(chunks: readonly Chunk[], from: number): number {
  const chunk = chunks[from]
  if (!chunk || !hasPlainLists(chunk) || (chunk.kinds[0] === 'bullet' && !endsOutsideList(chunks[from - 1]))) return 0
  if (chunk.kinds.at(-1) !== 'bullet') return 1
  let to = from + 1
  while (chunks[to]?.kinds.every(isBulletKind)) to++
  return endsListBefore(chunks[to]) ? to - from : 0
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map((line) => trimBlanks(line.text)).join('\n')
}

/** The blocks of a chunk without markup; a list at its end goes on in the bullets of `further`. */
function addPlain(chunk: Chunk, further: readonly Chunk[], blocks: RootContent[]): void {
  for (let from = 0, to = 0; from < chunk.lines.length; from = to) {
    const kind = chunk.kinds[from]
    to = from + 1
    while (kind !== 'heading' && chunk.kinds[to] === kind) to++
    const goesOn = kind === 'bullet' && to === chunk.lines.length
    const lines = [...chunk.lines.slice(from, to), ...(goesOn ? further.flatMap((other) => other.lines) : [])]
    const first = lines[0]
    const last = lines.at(-1)
    if (!first || !last) return
    if (kind === 'heading') blocks.push(plainHeading(first))
    else if (kind === 'bullet') blocks.push(plainList(first, last, lines, goesOn && further.length > 0))
    else blocks.push(plainParagraph(first, last, textOf(lines)))
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
 * @returns the nodes that `parse` gives for the whole text
 */
export function parseBlocks(text: string, parse: (markdown: string) => Root): RootContent[] {
  const blocks: RootContent[] = []
  const chunks = chunksOf(text)
  let from: TextLine | undefined
  let to: TextLine | undefined
  const parsePending = () => {
    if (from && to) {
      const nodes = parseParts(text.slice(from.start, to.start + to.text.length), parse)
      moveNodes(nodes, from.number - 1, from.start)
      for (const node of nodes) blocks.push(node)
    }
    from = undefined
  }
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]
    if (!chunk) break
    const count = isPlain(chunk) ? 1 : listLength(chunks, index)
    if (count === 0) {
      from ??= chunk.lines[0]
      to = chunk.lines.at(-1)
      continue
    }
    parsePending()
    addPlain(chunk, chunks.slice(index + 1, index + count), blocks)
    index += count - 1
  }
  parsePending()
  return blocks
}
