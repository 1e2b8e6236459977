import {createSource, pointAt} from '../../src/syntax/source.ts'

/**
 * Points that lie outside of the text or whose line and column do not fit their offset, and positions that end before
 * they begin.
 *
 * @param value anything that holds positions
 * @param text the text that they are places of
 */
export function placeFaults(value: unknown, text: string): string[] {
  const source = createSource(text)
  const faults: string[] = []
  const stack: unknown[] = [value]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('offset' in next && typeof next.offset === 'number') {
      const point = pointAt(source, next.offset)
      const fits = 'line' in next && 'column' in next && next.line === point.line && next.column === point.column
      if (!(next.offset >= 0 && next.offset <= text.length) || !fits)
        faults.push(`no place: ${JSON.stringify(next)} in a text of ${text.length} characters`)
    }
    if ('start' in next && 'end' in next && endsEarly(next.start, next.end))
      faults.push(`ends before it begins: ${JSON.stringify(next)}`)
    stack.push(...Object.values(next).filter((child) => child !== undefined && child !== null))
  }
  return faults
}

function endsEarly(start: unknown, end: unknown): boolean {
  const [from, to] = [offsetOf(start), offsetOf(end)]
  return from !== null && to !== null && to < from
}

function offsetOf(point: unknown): number | null {
  return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number'
    ? point.offset
    : null
}
