import type {ListItem, RootContent} from 'mdast'
import type {Node, Point} from 'unist'
import {isBlankLine} from './plain-blocks.ts'

/*
 * Where Markdown can be cut in two. What stands before a line is closed by it, but for the list items that its indent
 * goes on from: those are opened anew before the second part, each by one line of a marker and an empty heading.
 */

/** How the part of a text that begins with a line goes on from the part before it. */
export interface Seam {
  /** How many list items, each in the one before it, go on. */
  depth: number
  /** Whether the line is a further item of the list that is open in the innermost of them, or in the text. */
  joins: boolean
  /** Whether the line before it is blank. */
  afterBlank: boolean
  /** Markdown that opens the items that go on, to be put before the part. */
  opening: string
}

/** The last item of a list that nothing has ended. */
interface OpenItem {
  item: ListItem
  /** `-`, `+` or `*`; of a numbered list the `.` or `)` behind the number. */
  mark: string
  /** Columns before its marker. */
  indent: number
  /** Columns before its content: a line goes on from it with such an indent. */
  content: number
}

const tabWidth = 4
const indentOf = /^[ \t]*/
const itemStart = /^[ \t]*(?:([-+*])|\d{1,9}([.)]))(?=[ \t]|$)/
const marker = /[-+*]|\d{1,9}[.)]/y
const rule = /^[ \t]*(?:-(?:[ \t]*-){2,}|\*(?:[ \t]*\*){2,})[ \t]*$/
/** An item that ends a paragraph: not one of nothing, of a number, or what may be the line below the head of a table. */
const endsParagraph = /^[ \t]*[-+*][ \t].*[^-+*:| \t]/

/** The first text that is cut: it goes on from nothing. */
export const firstSeam: Seam = {depth: 0, joins: false, afterBlank: false, opening: ''}

/** The mark of the list that a line is an item of, if it goes on from no paragraph, or null. */
function markOf(line: string): string | null {
  const match = rule.test(line) ? null : itemStart.exec(line)
  return match?.[1] ?? match?.[2] ?? null
}

/**
 * Whether a text can be cut before a line, as far as the line tells: it begins a list item, or no paragraph goes on in it.
 *
 * @param line without its ending
 * @param afterBlank whether the line before it is blank
 */
export function mayBeginPart(line: string, afterBlank: boolean): boolean {
  return !isBlankLine(line) && (afterBlank || markOf(line) !== null)
}

/** How many columns the beginning of a line takes, with tabs up to the next stop. */
function widthOf(beginning: string): number {
  let width = 0
  for (const character of beginning) width += character === '\t' ? tabWidth - (width % tabWidth) : 1
  return width
}

/** How wide a line is before a point of it; the column of the point counts a tab as one. */
function widthBefore(point: Point, markdown: string): number {
  const offset = point.offset ?? 0
  return widthOf(markdown.slice(offset - point.column + 1, offset))
}

function openItem(item: ListItem, markdown: string): OpenItem | null {
  const start = item.position?.start
  marker.lastIndex = start?.offset ?? 0
  const sign = marker.exec(markdown)?.[0]
  if (!start || sign === undefined) return null
  const indent = widthBefore(start, markdown)
  const first = item.children[0]?.position?.start
  const content = first?.line === start.line ? widthBefore(first, markdown) : indent + sign.length + 1
  return {item, mark: sign.slice(-1), indent, content}
}

/** The items that are open behind the last of some nodes, from the outermost one. */
function openItems(nodes: readonly RootContent[], markdown: string): OpenItem[] {
  const open: OpenItem[] = []
  for (let last = nodes.at(-1); last?.type === 'list'; ) {
    const item = last.children.at(-1)
    const next = item && openItem(item, markdown)
    if (!next) break
    open.push(next)
    last = item.children.at(-1)
  }
  return open
}

/** Code goes on in the next line, or ends only with its beginning. */
function endsInCode(nodes: readonly RootContent[]): boolean {
  let last: Node | undefined = nodes.at(-1)
  while (last && 'children' in last && Array.isArray(last.children)) last = last.children.at(-1)
  return last?.type === 'code'
}

function openingOf({mark, indent, content}: OpenItem): string {
  const sign = mark === '.' || mark === ')' ? `1${mark}` : mark
  return `${(' '.repeat(indent) + sign).padEnd(content)}#\n`
}

/**
 * @param nodes what a parser makes of the part before the line
 * @param markdown the text that it was given for them
 * @param line a line that `mayBeginPart`, without its ending
 * @param afterBlank whether the line before it is blank
 * @returns how the part from the line on goes on from the one before it, or null where that cannot be told
 */
export function seamBefore(
  nodes: readonly RootContent[],
  markdown: string,
  line: string,
  afterBlank: boolean
): Seam | null {
  const open = openItems(nodes, markdown)
  const indent = widthOf(indentOf.exec(line)?.[0] ?? '')
  const closed = open.findIndex(({content}) => content > indent)
  const depth = closed === -1 ? open.length : closed
  const last = (open[depth - 1]?.item.children ?? nodes).at(-1)
  if (!last || endsInCode(nodes)) return null
  const mark = markOf(line)
  const joins = mark !== null && open[depth]?.mark === mark
  if (!joins && !afterBlank && !endsParagraph.test(line)) return null
  return {depth, joins, afterBlank, opening: open.slice(0, depth).map(openingOf).join('')}
}
