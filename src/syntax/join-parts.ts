import type {List, ListItem, RootContent} from 'mdast'
import type {Node} from 'unist'
import type {Seam} from './seams.ts'

function endWith(node: Node, last: Node): void {
  if (node.position && last.position) node.position.end = last.position.end
}

/** Adds an item that was opened anew, without the heading that opened it. */
function joinItem(item: ListItem, more: ListItem, seam: Seam, depth: number): void {
  joinNodes(item.children, more.children.slice(1), seam, depth)
  const isLoose = depth === seam.depth && !seam.joins && seam.afterBlank
  item.spread = item.spread === true || more.spread === true || isLoose
  endWith(item, more)
}

function joinList(list: List, more: List, seam: Seam, depth: number): void {
  const goesOn = depth < seam.depth
  const last = list.children.at(-1)
  const [first] = more.children
  if (goesOn && last && first) joinItem(last, first, seam, depth + 1)
  for (const item of goesOn ? more.children.slice(1) : more.children) list.children.push(item)
  list.spread = list.spread === true || more.spread === true || (!goesOn && seam.afterBlank)
  endWith(list, more)
}

function joinNodes<Content extends RootContent>(
  nodes: Content[],
  more: readonly Content[],
  seam: Seam,
  depth: number
): void {
  const last = nodes.at(-1)
  const first = more[0]
  const goesOn = depth < seam.depth || seam.joins
  const isJoined = goesOn && last?.type === 'list' && first?.type === 'list'
  if (isJoined) joinList(last, first, seam, depth)
  for (const node of isJoined ? more.slice(1) : more) nodes.push(node)
}

/**
 * Adds the nodes of a part of a text to those of the parts before it, so that all are what a parser makes of the whole.
 *
 * @param nodes changed: those of the parts before
 * @param more those of the part, with the items that were opened anew before it
 * @param seam how the part goes on from those before it
 */
export function joinParts(nodes: RootContent[], more: readonly RootContent[], seam: Seam): void {
  joinNodes(nodes, more, seam, 0)
}
