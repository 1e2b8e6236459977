/**
 * The line under the heading of a stage: its description, or its start alone.
 *
 * Finds: `FAX 注文・手運用 出荷トライアル（10月 29 日開始）` and `2025 年 12 月上旬以降` under a heading that is only a name.
 * Spec: disclosure.md, Phase (`description`).
 * Matches: a short line without 。 before the first field. Must not match: the paragraphs of a stage without fields.
 */
import type {Line} from '../syntax/outline.ts'
import {isFootnoteDefinition} from './phase-footnotes.ts'
import type {PhaseHeading, PhaseTail} from './phase-heading.ts'
import {readTail} from './phase-heading.ts'
import {readLabel} from './phase-label.ts'

export interface UnderHeading {
  description: string | null
  timing: string
  footnotes: string[]
  /** How many lines of the stage are used up. */
  used: number
}

const longest = 70
const nothing: UnderHeading = {description: null, timing: '', footnotes: [], used: 0}

function isPlain(line: Line | undefined): line is Line {
  if (!line || (line.kind !== 'text' && line.kind !== 'code') || line.text.length > longest) return false
  if (/。\)?$|^[※*・●○■□◆◇①-⑳<【[-]/.test(line.folded) || isFootnoteDefinition(line.folded)) return false
  return readLabel(line.folded, false)?.standing !== 'known'
}

function isField(line: Line | undefined): boolean {
  return line !== undefined && (line.kind === 'cell' || readLabel(line.folded, line.kind === 'item') !== null)
}

/** 取扱サイト：本店 above 対象：会員 is a field, though its label is not of the lexicon. */
function isFreeLabel(line: Line, next: Line | undefined): boolean {
  const label = next && readLabel(next.folded, false)
  return label?.style === 'colon' && readLabel(line.folded, true)?.style === 'colon'
}

/** A line that describes, then a line that is only the start, then the fields. */
function dateBelow(heading: PhaseHeading, tail: PhaseTail, [, second, third]: readonly Line[]): UnderHeading | null {
  if (heading.description !== null || heading.timing !== '' || tail.description === null || tail.timing !== '')
    return null
  if (!isPlain(second)) return null
  const start = readTail(second.text)
  if (start.description !== null || start.timing === '' || !isField(third)) return null
  return {...tail, timing: start.timing, footnotes: [...tail.footnotes, ...start.footnotes], used: 2}
}

/**
 * Reads what stands between the heading of a stage and its fields.
 *
 * @param heading the heading
 * @param lines the lines under it
 */
export function readDescription(heading: PhaseHeading, lines: readonly Line[]): UnderHeading {
  const [first, second] = lines
  if (!isPlain(first) || isFreeLabel(first, second)) return nothing
  const tail = readTail(first.text)
  const dated = dateBelow(heading, tail, lines)
  if (dated) return dated
  if (tail.description === null && tail.timing !== '') {
    // The date stands alone; what follows it may still describe.
    const after = heading.description === null && isPlain(second) && isField(lines[2]) ? readTail(second.text) : nothing
    const used = after.description === null ? 1 : 2
    return {
      description: after.description,
      timing: `${tail.timing} ${after.timing}`.trim(),
      footnotes: after.footnotes,
      used
    }
  }
  if (heading.description !== null || !(isField(second) || (tail.timing !== '' && heading.timing === '')))
    return nothing
  return {...tail, used: 1}
}
