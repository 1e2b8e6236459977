/**
 * Labelled fields and notes among the lines of a stage.
 *
 * Finds: 【対象商品】 with a value on its line, values under it (＜単品注文＞ …, ① …, bullets), labels without brackets.
 * Spec: disclosure.md, PhaseField, Phase (`notes`).
 * Matches: 「【出荷拠点】 ＜箱単位注文＞第 1 弾と同様」. Must not match: 「※1 倉庫管理システムを使用しない運用です。」, a footnote.
 * Known misses: scopes without brackets and colon before their text (箱単位注文 第1弾と同様).
 */
import type {PhaseField} from '../schema/phase.ts'
import type {Line} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {fold} from '../text/fold.ts'
import {parseHeading} from '../text/heading.ts'
import {isFootnoteDefinition} from './phase-footnotes.ts'
import {labelKey, laterLabels, type PhaseLabel, readLabel} from './phase-label.ts'
import {isUpdateWord, roundScope, type ScopeMark, scopesIn} from './phase-scopes.ts'
import {makeValue, type Piece, trimPiece} from './phase-value.ts'

export interface PhaseBody {
  fields: PhaseField[]
  notes: string[]
  /** The last line that belongs to the stage; null where none does. */
  last: Line | null
}

interface OpenField {
  field: PhaseField
  style: PhaseLabel['style'] | 'heading'
  line: Line
  scope: string | null
  /** The scope comes from a number (①), so that the next number ends it. */
  enumerated: boolean
  /** The bracket of the scope of a value before; empty where none had one, or where the label has the same. */
  scopeSign: string
  /** The line of the label holds a value. */
  filled: boolean
}

const aloneInBracket = /^[<〈《≪]([^<>〈〉《》≪≫]{1,30})[>〉》≫]$/
const leadingUpdate = /^[<(【[](?:新規|更新|追加|NEW|New|変更|第 ?\d+ ?報から更新)[>)】\]] ?/
const leadingBullet = /^[・●○〇◯■□◆◇▪•◦] ?/
const enumerator = /^(?:[①-⑳]|\(\d{1,2}\)|\d{1,2}[.)](?!\d)) ?/
const enumeratedScope = /^(?:[①-⑳]|\(\d{1,2}\)|\d{1,2}[.)](?!\d)) ?([^:。]{1,24}?) ?: ?(?=.)/
const innerScope = /^([^\s:。、※()]{1,16}(?:\([^()]{0,12}\))?) ?: ?/
const unnumberedNote = /^\(?[※*]/
const sentenceEnd = /。\)?$/

function piece(line: Line, from = 0, to = line.text.length): Piece {
  return trimPiece({line, from, to})
}

function folded({line, from, to}: Piece): string {
  return line.folded.slice(from, to)
}

function isLabelled(line: Line | null): boolean {
  return line !== null && line.kind !== 'heading' && readLabel(line.folded, line.kind === 'item')?.standing === 'known'
}

function isColoned(line: Line | null): boolean {
  const label = line?.kind === 'text' ? readLabel(line.folded, false) : null
  return label?.standing === 'known' && label.style === 'colon'
}

/** Drops a bullet or an update mark before a value. */
function withoutLead(value: Piece): Piece {
  const lead = leadingBullet.exec(folded(value)) ?? leadingUpdate.exec(folded(value))
  return lead ? piece(value.line, value.from + lead[0].length, value.to) : value
}

/** ① 箱単位注文 with its values on the lines below; ② 大阪センター is a value itself. */
function isScopeHeading(part: Piece, next: Line | null): boolean {
  if (!next || part.to - part.from > 26 || sentenceEnd.test(folded(part))) return false
  if (next.kind === 'heading' || next.kind === 'cell' || enumerator.test(next.folded)) return false
  if (/^[※*(]/.test(next.folded) || isFootnoteDefinition(next.folded)) return false
  if (isLabelled(next)) return false
  return !(sentenceEnd.test(next.folded) && next.kind === 'text') && !/[\d)]$/.test(folded(part))
}

/** Reads the lines of one stage; the state is the field that is open and whether a footnote has closed the notes. */
class BodyReader {
  readonly fields: PhaseField[] = []
  readonly notes: string[] = []
  last: Line | null = null
  private open: OpenField | null = null
  /** A heading or a bracket alone above labels (＜会員サイト＞) is the scope of all fields below it. */
  private groupScope: string | null = null
  private afterFootnotes = false
  /** The line before or after has a label of the lexicon before a colon, so that other words before one are labels too. */
  private amongColons = false

  constructor(private readonly lines: readonly Line[]) {}

  read(): void {
    this.lines.forEach((line, index) => {
      this.readLine(line, this.lines[index + 1] ?? null, this.lines[index - 1] ?? null)
    })
  }

  private readLine(line: Line, next: Line | null, previous: Line | null): void {
    if (line.text === '') return
    this.amongColons = isColoned(previous) || isColoned(next)
    if (line.kind === 'heading') this.openByHeading(line, next)
    else if (isFootnoteDefinition(line.folded)) {
      this.afterFootnotes = true
      this.open = null
    } else this.readPieces(line, next)
  }

  private readPieces(line: Line, next: Line | null): void {
    const alone = aloneInBracket.exec(line.folded)?.[1]
    if (alone !== undefined && !isUpdateWord(alone) && isLabelled(next)) {
      this.groupScope = line.text.slice(1, -1).trim()
      this.open = null
      return
    }
    const cuts = [0, ...laterLabels(line.folded), line.text.length]
    for (let index = 0; index + 1 < cuts.length; index++) {
      this.readPiece(piece(line, cuts[index] ?? 0, cuts[index + 1] ?? 0), next)
    }
  }

  private readPiece(part: Piece, next: Line | null): void {
    const {line} = part
    const listed = line.kind === 'item' || (this.amongColons && (this.open === null || this.open.filled))
    const label = readLabel(folded(part), listed)
    const inner =
      this.open !== null && label?.standing === 'free' && label.style === 'colon' && this.open.style !== 'colon'
    if (label && !inner && !this.isScopeAgain(part)) this.openField(part, label, next)
    else if (this.continues(part)) this.addValues(part, next)
    else this.addNote(part)
  }

  private openByHeading(line: Line, next: Line | null): void {
    const {title} = parseHeading(line.text)
    const start = Math.max(0, line.text.indexOf(title))
    const bare = /^[【[<「(]([^【】[\]<>「」()]+)[】\]>」)]$/.exec(fold(title))?.[1]
    const from = bare === undefined ? start : start + 1
    const label = line.text.slice(from, from + (bare ?? title).length).trim()
    this.groupScope = isLabelled(next) ? label : null
    if (this.groupScope === null) this.start(label, labelKey(fold(label)), 'heading', line, 0, line.text.length)
    else this.open = null
  }

  private openField(part: Piece, label: PhaseLabel, next: Line | null): void {
    const {line, from} = part
    const written = line.text.slice(from + label.label.start, from + label.label.end)
    this.start(written, label.key, label.style, line, from, from + label.valueStart)
    const value = piece(line, from + label.valueStart, part.to)
    if (value.from < value.to) this.addValues(value, next)
    if (this.open) this.open.filled = this.open.field.values.length > 0
    const first = this.open?.field.values[0]
    if (first && label.footnotes.length > 0) first.footnotes = [...label.footnotes, ...first.footnotes]
  }

  private start(
    label: string,
    key: PhaseField['key'],
    style: OpenField['style'],
    line: Line,
    from: number,
    to: number
  ): void {
    const field: PhaseField = {key, label, values: [], position: positionOf(line, from, to)}
    this.open = {field, style, line, scope: this.groupScope, enumerated: false, scopeSign: '', filled: false}
    this.afterFootnotes = false
    this.fields.push(field)
    this.last = line
  }

  /** Whether a line without label goes on with the open field. */
  private continues(part: Piece): boolean {
    const {open} = this
    if (!open || unnumberedNote.test(folded(part))) return false
    if (open.field.values.length === 0 || open.style === 'heading') return true
    const text = folded(part)
    if (enumerator.test(text) || scopesIn(text).length > 0) return true
    const {line} = part
    if (line.kind === 'item') return open.line.kind !== 'item' || line.depth > open.line.depth
    if (open.line.kind === 'item') return line.block === open.line.block
    return !sentenceEnd.test(text)
  }

  private addValues(whole: Piece, next: Line | null): void {
    const part = withoutLead(whole)
    const round = this.roundScopeOf(part, next)
    const scopes = round ? [round] : scopesIn(folded(part))
    if (scopes[0]?.start !== 0) this.addValue(part, next)
    else {
      this.noteScopeSign(part)
      scopes.forEach(({end, scope}, index) => {
        this.setScope(part.line.text.slice(part.from + scope.start, part.from + scope.end).trim(), false)
        const to = scopes[index + 1]?.start
        this.addValue(piece(part.line, part.from + end, to === undefined ? part.to : part.from + to), null)
      })
    }
  }

  private noteScopeSign({line, from}: Piece): void {
    const sign = line.folded.charAt(from)
    const labelSign = this.open?.line.folded.charAt(0)
    if (this.open && '<('.includes(sign) && sign !== labelSign) this.open.scopeSign = sign
  }

  /** （箱単位注文）… is a scope only where the line before or after begins with one too. */
  private roundScopeOf(part: Piece, next: Line | null): ScopeMark | null {
    const {open} = this
    const found = open && roundScope(folded(part))
    return found && (open.scopeSign === '(' || (next && roundScope(next.folded))) ? found : null
  }

  /** ＜追加商品＞ below ＜既存商品＞ is a scope again, though it could be a label. */
  private isScopeAgain(part: Piece): boolean {
    const sign = this.open?.scopeSign ?? ''
    const text = folded(part)
    return sign !== '' && text.startsWith(sign) && (sign !== '(' || roundScope(text) !== null)
  }

  private setScope(scope: string | null, enumerated: boolean): void {
    if (this.open) Object.assign(this.open, {scope, enumerated})
  }

  private addValue(part: Piece, next: Line | null): void {
    const {open} = this
    if (!open) return
    this.extend(part)
    if (part.from >= part.to) return
    const text = folded(part)
    const number = enumerator.exec(text)?.[0] ?? ''
    if (number !== '' && open.enumerated) this.setScope(this.groupScope, false)
    const listed = enumerator.test(fold(open.field.values.at(-1)?.text ?? ''))
    if (number !== '' && !listed && isScopeHeading(part, next)) {
      this.setScope(part.line.text.slice(part.from + number.length, part.to).trim(), true)
      return
    }
    const scoped = this.scopeBeforeColon(part, next)
    if (scoped) this.setScope(scoped.scope, number !== '')
    const value = piece(part.line, scoped?.end ?? part.from, part.to)
    if (value.from < value.to) open.field.values.push(makeValue(value, open.scope))
  }

  /** ① 単品注文：…, and without a number only below the line of the label or where the next line has one too. */
  private scopeBeforeColon({line, from, to}: Piece, next: Line | null): {scope: string; end: number} | null {
    const text = line.folded.slice(from, to)
    const again = next !== null && innerScope.test(next.folded) && !isLabelled(next)
    const below = again || (this.open !== null && (this.open.field.values.length > 0 || this.open.line !== line))
    const match = enumeratedScope.exec(text) ?? (below ? innerScope.exec(text) : null)
    const written = match?.[1]
    if (!match || written === undefined || /\d$/.test(written)) return null
    const start = from + text.indexOf(written)
    return {scope: line.text.slice(start, start + written.length).trim(), end: from + match[0].length}
  }

  private addNote({line, from, to}: Piece): void {
    this.open = unnumberedNote.test(line.folded) ? this.open : null
    if (this.afterFootnotes) return
    this.notes.push(line.text.slice(from, to))
    this.last = line
  }

  private extend(part: Piece): void {
    if (!this.open) return
    const {field} = this.open
    field.position = {start: field.position.start, end: positionOf(part.line, part.from, part.to).end}
    this.last = part.line
  }
}

/**
 * Reads the lines of a stage, without its heading.
 *
 * @param lines lines under the heading, without tables; deeper headings are labels
 * @example
 * readBody(lines).fields[0]?.label // '対象'
 */
export function readBody(lines: readonly Line[]): PhaseBody {
  const reader = new BodyReader(lines)
  reader.read()
  return {fields: reader.fields.filter((field) => field.values.length > 0), notes: reader.notes, last: reader.last}
}
