import type {Node, Point} from 'unist'

function movePoint(point: Point, lines: number, offset: number): void {
  point.line += lines
  if (point.offset !== undefined) point.offset += offset
}

/**
 * Moves nodes from their places in a part of a text to those in the whole. Columns stay: a part begins with a line.
 *
 * @param nodes with all that is below them
 * @param lines how many lines stand before the part
 * @param offset how many characters stand before the part, in UTF-16 code units
 */
export function moveNodes(nodes: readonly Node[], lines: number, offset: number): void {
  const stack: Node[] = [...nodes]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.position) {
      movePoint(next.position.start, lines, offset)
      movePoint(next.position.end, lines, offset)
    }
    if ('children' in next && Array.isArray(next.children)) for (const child of next.children) stack.push(child)
  }
}
