import type {Evidence} from '../../schema/facts.ts'
import {type Line, positionOf} from '../../syntax/outline.ts'

/**
 * The words of a line that a fact rests on (spec/disclosure.md, Evidence).
 *
 * @param line a line of an outline
 * @param start first character, 0-based UTF-16 index into `line.text`
 * @param end after the last character
 * @param rule kebab-case name of the rule that read the fact
 * @example
 * evidenceOf(line, 0, 3, 'leak-stated') // {text: '漏えい', position: …, rule: 'leak-stated'}
 */
export function evidenceOf(line: Line, start: number, end: number, rule: string): Evidence {
  return {text: line.text.slice(start, end), position: positionOf(line, start, end), rule}
}
