import {displayWidth} from './display-width.ts'
import {visibleText} from './visible-text.ts'

/*
 * Line breaking for Japanese with Latin words in it: a break may stand between any two wide characters, never inside a
 * word, never before closing punctuation and never after an opening bracket (the core of JIS X 4051, 禁則処理).
 */

const lineEnding = /\r\n|\r|\n/
const closing = new Set(
  '、。，．・：；？！）］｝〕〉》」』】＞”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}>%％'.split('')
)
const opening = new Set('（［｛〔〈《「『【＜“‘([{<'.split(''))

const isBlank = (character: string): boolean => character === ' ' || character === '\u3000'

/** Whether no line may break between two neighbouring characters. */
const sticks = (before: string, after: string): boolean => {
  if (isBlank(before) || isBlank(after)) return before === after
  if (opening.has(before) || closing.has(after)) return true
  return displayWidth(before) < 2 && displayWidth(after) < 2
}

/** Splits a line into the pieces between which it may break. */
const splitUnits = (line: string): string[] => {
  const units: string[] = []
  let unit = ''
  let before = ''
  for (const character of line) {
    if (unit !== '' && !sticks(before, character) && displayWidth(character) > 0) {
      units.push(unit)
      unit = ''
    }
    unit += character
    before = character
  }
  if (unit !== '') units.push(unit)
  return units
}

/** Splits what fits on no line; a piece holds one character at least. One pass: a word may be a whole file long. */
const splitWide = (unit: string, width: number): string[] => {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const character of unit) {
    const columns = displayWidth(character)
    if (piece !== '' && taken + columns > width) {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += columns
  }
  return [...pieces, piece]
}

const wrapLine = (line: string, width: number): string[] => {
  if (displayWidth(line) <= width) return [line]
  const lines: string[] = []
  let current = ''
  for (const unit of splitUnits(line)) {
    if (displayWidth(current) + displayWidth(unit) <= width) {
      current += unit
      continue
    }
    if (current.trim() !== '') lines.push(current.trimEnd())
    const pieces = unit.trim() === '' ? [] : splitWide(unit, width)
    current = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  if (current.trim() !== '') lines.push(current.trimEnd())
  return lines
}

/**
 * Breaks a text into lines that are safe to show on a terminal. Line breaks of the text stay.
 *
 * @param text any text; passed through `visibleText`
 * @param width columns of a line, at least 2; `Infinity` breaks only where the text does
 * @returns at least one line; none is wider than `width`
 * @example
 * wrapText('出荷を再開します。', 8) // ['出荷を再', '開しま', 'す。']
 */
export function wrapText(text: string, width: number): string[] {
  return text.split(lineEnding).flatMap((line) => wrapLine(visibleText(line).trim(), width))
}
