import type {Palette, Style} from './palette.ts'
import {visibleText} from './visible-text.ts'

const styles: readonly (readonly [string, Style])[] = [
  ['---', 'bold'],
  ['+++', 'bold'],
  ['@@', 'cyan'],
  ['-', 'red'],
  ['+', 'green']
]

/**
 * A diff for the eyes: safe to show on a terminal, and for that no longer one that `patch` takes.
 *
 * @param diff lines of a unified diff
 * @param palette colours, or none
 */
export function visibleDiff(diff: string, palette: Palette): string {
  const lines = diff.split('\n').map((line) => {
    const style = styles.find(([mark]) => line.startsWith(mark))?.[1] ?? null
    return line === '' ? '' : palette(style, visibleText(line))
  })
  return lines.join('\n')
}
