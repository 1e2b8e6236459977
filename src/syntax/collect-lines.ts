import type {Heading, List, Paragraph, RootContent, Table, TableCell} from 'mdast'
import type {Line, OutlineSection} from './outline.ts'
import type {Source} from './source.ts'
import type {TextIndex} from './text-index.ts'
import {indexPhrasing, indexSlice} from './text-index.ts'

/** What is carried from node to node while lines are collected. */
export interface Collector {
  source: Source
  lines: Line[]
  /** The section that the next lines belong to. */
  section: OutlineSection
  block: number
  table: number
  keepEmptyItems: boolean
  /** Each node with phrasing content is indexed once. */
  indexes: Map<IndexedNode, TextIndex>
}

/** Nodes whose text is searched as one. */
export type IndexedNode = Paragraph | Heading | TableCell

interface Place {
  kind: Line['kind']
  depth: number
  quoted: boolean
}

// The lead sign of a list item or heading in the source, before its content.
const itemMarker = /^[ \t>]*([-+*]|\d{1,9}[.)])/

/** White space, and the zero-width characters that copied pages leave at the ends of lines. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x2060 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f
  )
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function indexOf(collector: Collector, node: IndexedNode): TextIndex {
  const index = indexPhrasing(node.children, collector.source)
  collector.indexes.set(node, index)
  return index
}

/** What a line is, besides its text. */
interface LineFields {
  kind: Line['kind']
  depth: number
  quoted: boolean
  marker: string | null
  block: number
  first: boolean
  cell: Line['cell']
}

function addLine(collector: Collector, index: TextIndex, start: number, end: number, fields: LineFields): void {
  collector.lines.push({
    index: collector.lines.length,
    kind: fields.kind,
    text: index.text.slice(start, end),
    folded: index.folded.slice(start, end),
    source: index,
    from: start,
    depth: fields.depth,
    marker: fields.marker,
    block: fields.block,
    first: fields.first,
    quoted: fields.quoted,
    cell: fields.cell,
    section: collector.section
  })
}

/** Cuts an indexed block at its line ends; lines of nothing but blanks are dropped. */
function addLines(collector: Collector, index: TextIndex, place: Place, marker: string | null): void {
  const block = collector.block++
  let first = true
  for (let from = 0; from <= index.text.length; ) {
    const at = index.text.indexOf('\n', from)
    const to = at === -1 ? index.text.length : at
    const [start, end] = trimmed(index.text, from, to)
    if (start < end) {
      const {kind, depth, quoted} = place
      addLine(collector, index, start, end, {
        kind,
        depth,
        quoted,
        marker: first ? marker : null,
        block,
        first,
        cell: null
      })
      first = false
    }
    from = to + 1
  }
}

function addList(collector: Collector, list: List, place: Place): void {
  const depth = place.depth + 1
  for (const item of list.children) {
    const start = item.position?.start.offset ?? 0
    const lead = itemMarker.exec(collector.source.text.slice(start, start + 24))
    const marker = lead?.[1] ?? null
    const before = collector.lines.length
    addBlocks(collector, item.children, {...place, kind: 'item', depth}, marker)
    if (collector.lines.length === before && collector.keepEmptyItems) {
      // The item itself ends with its line; its text would begin after the marker.
      const index = emptyIndex(collector.source, start + (lead?.[0].length ?? 0))
      addLine(collector, index, 0, 0, {
        kind: 'item',
        depth,
        quoted: place.quoted,
        marker,
        block: collector.block++,
        first: true,
        cell: null
      })
    }
  }
}

function addTable(collector: Collector, table: Table, quoted: boolean): void {
  const block = collector.block++
  const number = collector.table++
  table.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const index = indexOf(collector, cell)
      const text = index.text === '' ? emptyIndex(collector.source, cell.position?.start.offset ?? 0) : index
      const [start, end] = trimmed(text.text, 0, text.text.length)
      addLine(collector, text, start, end, {
        kind: 'cell',
        depth: 0,
        quoted,
        marker: null,
        block,
        first: rowIndex === 0 && column === 0,
        cell: {table: number, row: rowIndex, column, header: rowIndex === 0}
      })
    })
  })
}

/** No text, in the place behind the blank, sign or bar at an offset; where its line ends there, at its end. */
function emptyIndex(source: Source, offset: number): TextIndex {
  const place = /[^\r\n]/.test(source.text.charAt(offset)) ? offset + 1 : offset
  return {...indexSlice(source, place, place), runs: [{text: 0, start: place, end: place}]}
}

function addBlocks(collector: Collector, nodes: readonly RootContent[], place: Place, marker: string | null): void {
  let pending = marker
  for (const node of nodes) {
    const before = collector.lines.length
    if (node.type === 'paragraph') addLines(collector, indexOf(collector, node), place, pending)
    else if (node.type === 'heading') addHeading(collector, node, place.quoted)
    else if (node.type === 'list') addList(collector, node, {...place, depth: place.kind === 'item' ? place.depth : 0})
    else if (node.type === 'table') addTable(collector, node, place.quoted)
    else if (node.type === 'blockquote') addBlocks(collector, node.children, {...place, quoted: true}, pending)
    else if (node.type === 'code')
      addLines(collector, indexCode(collector.source, node), {...place, kind: 'code'}, pending)
    if (collector.lines.length > before) pending = null
  }
}

/** Code without its fences, which stand on lines of their own. */
function indexCode(source: Source, node: {position?: RootContent['position']}): TextIndex {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const lines = source.text.slice(start, end).split(/(?<=\n)/)
  const first = lines[0]?.length ?? 0
  const last = lines.at(-1) ?? ''
  const closed = lines.length > 1 && /^[ \t>]*(?:`{3,}|~{3,})\s*$/.test(last)
  return indexSlice(source, start + first, closed ? end - last.length : end)
}

function addHeading(collector: Collector, node: Heading, quoted: boolean): void {
  const index = indexOf(collector, node)
  const start = node.position?.start.offset ?? 0
  const depth = /^\ufeff? {0,3}(#{1,6})/.exec(collector.source.text.slice(start, start + 10))?.[1]?.length ?? 1
  const text = index.text === '' ? emptyIndex(collector.source, start) : index
  const [from, end] = trimmed(text.text, 0, text.text.length)
  addLine(collector, text, from, end, {
    kind: 'heading',
    depth,
    quoted,
    marker: null,
    block: collector.block++,
    first: true,
    cell: null
  })
}

/**
 * @param source the text that was parsed
 * @param section the section that the first lines belong to
 * @param keepEmptyItems whether a bullet without text gives a line of its own (in the overview its place counts)
 */
export function createCollector(source: Source, section: OutlineSection, keepEmptyItems: boolean): Collector {
  return {source, lines: [], section, block: 0, table: 0, keepEmptyItems, indexes: new Map()}
}

/**
 * Flattens a block into lines, appended to the collector in the order of the text.
 *
 * @param collector where the lines go; block and table numbers run on from call to call
 * @param node flow content with positions into the source
 */
export function collectLines(collector: Collector, node: RootContent): void {
  addBlocks(collector, [node], {kind: 'text', depth: 0, quoted: false}, null)
}
