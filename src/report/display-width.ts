import {eastAsianWidth} from 'get-east-asian-width'

/*
 * Columns that text takes on a terminal (Unicode UAX 11). Characters of ambiguous width (※ ① …) count as one column,
 * as UAX 11 recommends; a terminal that is set to draw them wide shows such lines out of line.
 */

const ellipsis = '...'
const printableAscii = /^[ -~]*$/
const combining = /^[\p{Mn}\p{Me}]$/u

const characterWidth = (character: string): number =>
  combining.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)

/**
 * @param text text without control characters (see `visibleText`)
 * @returns the number of terminal columns
 * @example
 * displayWidth('第1弾') // 5
 */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/**
 * @param text text without control characters
 * @param width columns to fill with blanks; a wider text stays as it is
 */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/**
 * Cuts a text that is too wide and ends it with `...`; no character is cut in two.
 *
 * @param text text without control characters
 * @param width columns, at least 3
 * @example
 * truncate('第1弾の拡大', 9) // '第1弾...'
 */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let taken = ellipsis.length
  let end = 0
  for (const character of text) {
    taken += characterWidth(character)
    if (taken > width) break
    end += character.length
  }
  return text.slice(0, end) + ellipsis
}
