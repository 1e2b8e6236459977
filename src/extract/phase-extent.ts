/**
 * Where a stage ends: before the next stage, before a heading of its level or above, before the closing words.
 *
 * Spec: disclosure.md, Phase (`position`).
 */
import type {Line, Outline} from '../syntax/outline.ts'
import {parseHeading} from '../text/heading.ts'
import type {PhaseHeading} from './phase-heading.ts'
import {readLabel} from './phase-label.ts'

const closing = /^(?:以上|敬具|記)$/
const closingSentence = /お詫び|ご理解|ご不便|ご迷惑/
const otherTopic = /^【[^【】]{0,30}(?:参考|問い?合わ?せ|連絡|これまで|お知らせ)[^【】]{0,30}】$|^お問い?合わ?せ先?$/
const sign = /^[■□●◆◇▼【<《＜]/
const strongSign = /^[■◆]/

/** A line of text that heads something else: it has a number, or the sign that stands before the stages. */
function isForeignHeading(line: Line, own: string): boolean {
  if (line.kind !== 'text' || !line.first || line.text.length > 60 || /。$/.test(line.folded)) return false
  if (readLabel(line.folded, false)?.standing === 'known') return false
  const {number, rank} = parseHeading(line.text)
  if (number !== null && rank !== null && rank <= 20) return true
  const lead = sign.exec(line.folded)?.[0] ?? ''
  if (lead === '【') return /^【[^【】]{1,40}】$/.test(line.folded)
  return lead !== '' && (own.startsWith(lead) || strongSign.test(lead))
}

function isEnd(line: Line, heading: Line): boolean {
  if (line.kind === 'heading') return heading.kind !== 'heading' || line.depth <= heading.depth
  if (line.kind === 'cell') return false
  if (closing.test(line.folded) || otherTopic.test(line.folded)) return true
  return heading.kind !== 'heading' && isForeignHeading(line, heading.folded)
}

/** An apology or the like closes the text, unless fields follow it. */
function isClosing(line: Line): boolean {
  return line.kind === 'text' && closingSentence.test(line.folded)
}

function lastLabel(lines: readonly Line[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const line = lines[at]
    if (line && readLabel(line.folded, line.kind === 'item')?.standing === 'known') return at
  }
  return from
}

/** A bullet that is a stage ends with its list. */
function isOutsideItem(line: Line, heading: Line): boolean {
  return heading.kind === 'item' && line.kind !== 'item' && line.block !== heading.block && line.first
}

/**
 * Finds the end of each stage.
 *
 * @param outline the publication
 * @param headings its stages, in order
 * @returns indices into `outline.lines`, after the last line of each stage
 */
export function phaseEnds(outline: Outline, headings: readonly PhaseHeading[]): number[] {
  return headings.map(({line}, index) => {
    const next = headings[index + 1]?.line.index ?? outline.lines.length
    return endOf(outline.lines, line, next)
  })
}

function endOf(lines: readonly Line[], heading: Line, next: number): number {
  let labelled: number | null = null
  for (let at = heading.index + 1; at < next; at++) {
    const line = lines[at]
    if (!line) break
    if (isEnd(line, heading) || isOutsideItem(line, heading)) return at
    if (isClosing(line)) {
      labelled ??= lastLabel(lines, heading.index, next)
      if (labelled < at) return at
    }
  }
  return next
}
