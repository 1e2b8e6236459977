import type {Image, List, ListItem, Paragraph, RootContent, Table} from 'mdast'
import {toString as mdastToString} from 'mdast-util-to-string'
import type {Block} from '../schema/section.ts'
import type {Outline} from '../syntax/outline.ts'
import type {OffsetPosition} from '../syntax/source.ts'
import {positionAt} from '../syntax/source.ts'

/*
 * Blocks: the nodes under a heading as plain objects (spec/disclosure.md, Section).
 * Nothing is left out but rules (`---`): code, HTML and pictures are blocks of their own.
 */

const imageTag = /^<img\b/i
const sourceAttribute = /\bsrc\s*=\s*["']?([^"'\s>]+)/i
const altAttribute = /\balt\s*=\s*"([^"]*)"/i

function placeOf(outline: Outline, node: RootContent | ListItem): OffsetPosition {
  const start = node.position?.start.offset ?? 0
  return positionAt(outline.source, start, node.position?.end.offset ?? start)
}

function sliceOf(outline: Outline, node: RootContent): string {
  return outline.source.text.slice(node.position?.start.offset, node.position?.end.offset)
}

/** What stands in the source where the parser, which is shown another text of the same length, read a value. */
function asWritten(outline: Outline, node: RootContent, value: string): string {
  const start = node.position?.start.offset ?? 0
  const at = outline.source.view.slice(start, node.position?.end.offset).lastIndexOf(value)
  return at === -1 ? value : outline.source.text.slice(start + at, start + at + value.length)
}

function textOf(outline: Outline, node: RootContent | ListItem): string {
  if (node.type === 'paragraph' || node.type === 'heading') return (outline.indexes.get(node)?.text ?? '').trim()
  if (node.type === 'code') return sliceOf(outline, node).trim()
  if (node.type === 'table')
    return node.children
      .map((row) => row.children.map((cell) => (outline.indexes.get(cell)?.text ?? '').trim()).join('\t'))
      .join('\n')
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children
      .map((child) => textOf(outline, child))
      .filter((text) => text !== '')
      .join('\n')
  return mdastToString(node, {includeHtml: false}).trim()
}

function pictureBlock(outline: Outline, node: Paragraph): Block | null {
  const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (
    content.length === 0 ||
    !content.every((child) => child.type === 'image' || child.type === 'html' || child.type === 'break')
  )
    return null
  const position = placeOf(outline, node)
  const image = content.find((child): child is Image => child.type === 'image')
  if (image)
    return {
      kind: 'image',
      url: asWritten(outline, image, image.url),
      text: textOf(outline, node),
      position
    }
  const tag = content.find((child) => child.type === 'html' && imageTag.test(child.value))
  if (content.length === 1 && tag) {
    const written = sliceOf(outline, tag)
    return {
      kind: 'image',
      url: sourceAttribute.exec(written)?.[1] ?? null,
      text: altAttribute.exec(written)?.[1] ?? '',
      position
    }
  }
  return {kind: 'html', text: sliceOf(outline, node).trim(), position}
}

function listBlock(outline: Outline, node: List): Block {
  const items = node.children.map((item) => ({text: textOf(outline, item), position: placeOf(outline, item)}))
  return {
    kind: 'list',
    ordered: node.ordered === true,
    items,
    text: textOf(outline, node),
    position: placeOf(outline, node)
  }
}

function tableBlock(outline: Outline, node: Table): Block {
  const rows = node.children.map((row) => ({
    cells: row.children.map((cell) => ({
      text: (outline.indexes.get(cell)?.text ?? '').trim(),
      position: positionAt(outline.source, cell.position?.start.offset ?? 0, cell.position?.end.offset ?? 0)
    }))
  }))
  return {kind: 'table', header: true, rows, text: textOf(outline, node), position: placeOf(outline, node)}
}

/**
 * Turns one node of a section into a block.
 *
 * @param outline the outline that the node belongs to
 * @param node a node of `OutlineSection.nodes`
 * @returns null for what has no text: a rule
 */
export function toBlock(outline: Outline, node: RootContent): Block | null {
  if (node.type === 'thematicBreak') return null
  if (node.type === 'list') return listBlock(outline, node)
  if (node.type === 'table') return tableBlock(outline, node)
  const picture = node.type === 'paragraph' ? pictureBlock(outline, node) : null
  if (picture) return picture
  const kind =
    node.type === 'blockquote' ? 'quote' : node.type === 'code' ? 'code' : node.type === 'html' ? 'html' : 'paragraph'
  const text = node.type === 'html' ? sliceOf(outline, node) : textOf(outline, node)
  return {kind, text, position: placeOf(outline, node)}
}
