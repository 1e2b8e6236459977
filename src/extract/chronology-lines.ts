import type {Line} from '../syntax/outline.ts'
import type {Draft} from './chronology-draft.ts'
import {draftOf, pieceOf} from './chronology-draft.ts'
import {readInnerDate} from './chronology-inner-date.ts'
import {keepCourse, keepOpen} from './chronology-keep.ts'
import type {DatedLead, LeadReader, LeadStyle} from './chronology-lead.ts'
import {readTimedLead} from './chronology-lead.ts'
import type {Region} from './chronology-regions.ts'

/*
 * Events written in lines: dated lines, bullets, paragraphs, headings that are dates (spec/disclosure.md, ChronologyEvent).
 * Undated lines belong to the event above; bullets and clock times under a date are events of that day.
 * Known misses: several actions of a day that lost their line breaks stay one event.
 */

/** More undated paragraphs than this between two dates, outside a chronology, end the list. */
const mostBetween = 3

const note = /^(?:※|\*|注 ?[)\d:]|\(注|＊)/
const glyph = /^(?:[・●○〇◯◆◇▪•◦▶*✓-] {0,2}|\(\d{1,2}\) ?|[①-⑳]|[ア-コ](?:[.、)]| ) {0,2})/
const closes =
  /^(?:なお|現在|現時点|今後|以 ?上|本日|引き続き|引続き|上記|お客様|お客さま|皆様|皆さま|当社|弊社|当行|本学|当院|この(?:度|たび|よう)|ご|お(?:問|詫)|詳細|これ(?:ら|を|に)|また、?現(?:在|時点)|\(省略\)|https?:)/
const field = /^(?:[①-⑳・] ?)?[^:。、\d]{2,12}:(?!\/)/
const undatedLabel = /^(?:現在|今後(?:の予定|の対応)?)[ :]{0,2}$/
/** Drawn between the steps of a course. */
const arrow = /^[↓⇓▼]+$/
/** A sentence, or what still goes on and has no day. */
const sentence = /。|(?:中|予定)\)?$/
/** A bracket goes on with the event above; a date begins another one. */
const noItem = /^(?:[(「]|\d{1,4} ?[年月])/

const prose: ReadonlySet<LeadStyle> = new Set(['comma', 'particle', 'glued', 'linked'])

/** A date that stands above its events. */
interface Owner {
  lead: DatedLead | null
  line: Line
  time: Draft['time']
  used: boolean
}

class LineWalker {
  readonly runs: Draft[][] = [[]]
  private current: Draft | null = null
  private owner: Owner | null
  private base: Draft['base'] = null
  private pending: Line[] = []
  private noteBlock = -1
  private readonly course: boolean

  constructor(
    region: Region,
    private readonly leadOf: LeadReader
  ) {
    this.course = region.kind === 'course'
    const {date} = region
    this.owner = date && {lead: date.lead, line: date.line, time: date.lead.time, used: false}
  }

  walk(lines: readonly Line[]): void {
    for (const line of lines) {
      if (line.kind === 'cell') this.close()
      else this.take(line)
    }
    this.close()
  }

  private take(line: Line): void {
    if (arrow.test(line.folded)) return
    if (note.test(line.folded)) this.noteBlock = line.block
    const lead = this.leadOf(line) ?? (this.course && this.owner === null ? readInnerDate(line.folded) : null)
    if (lead && this.accepts(lead, line)) this.begin(lead, line)
    else if (line.block === this.noteBlock || line.kind === 'heading') return
    else if (undatedLabel.test(line.folded) && this.owner) this.own({lead: null, line, time: null, used: false})
    else if (!this.takeUnderDate(line)) this.pending.push(line)
  }

  /** A date in the prose of an event, `4月15日に実行された形跡を確認` under 4月17日, is no event of its own. */
  private accepts(lead: DatedLead, line: Line): boolean {
    if (lead.style === 'alone' || lead.style === 'separated') return true
    const style = this.current?.style
    if (lead.style === 'linked') return line.first && style !== undefined && prose.has(style)
    // Below an event of another kind such a line goes on with it: 経緯：10月4日に….
    if (lead.style === 'labelled' || lead.style === 'trailing') return style === undefined || style === lead.style
    const continues = line.kind === 'item' && !line.first && this.current !== null
    if (this.owner !== null || continues) return false
    return lead.date.relative !== 'sameDay' || lead.time !== null
  }

  private begin(lead: DatedLead, line: Line): void {
    // A date without an event of its own is the year or the month of the dates below it.
    const above = this.owner && !this.owner.used ? this.owner.lead?.date : undefined
    if (above && above.day === null) this.base = above
    const last = this.lastLine()
    const inList = line.kind === 'item' && last?.kind === 'item'
    const apart = this.pending.some(({block, kind}) => block !== last?.block && !(inList && kind === 'item'))
    if (lead.style === 'alone' && lead.label === null) this.own({lead, line, time: lead.time, used: false})
    else {
      this.flush()
      if (!this.course && apart && lead.style === 'comma') this.runs.push([])
      this.owner = null
      this.add(draftOf(line, lead))
    }
  }

  private own(owner: Owner): void {
    this.flush()
    this.owner = owner
    this.current = null
  }

  private add(draft: Draft): void {
    this.current = {...draft, base: this.base}
    this.base = null
    this.runs.at(-1)?.push(this.current)
  }

  private lastLine(): Line | undefined {
    return this.current?.pieces.at(-1)?.line
  }

  /** A line that begins an event of the date above: the first text, a bullet, a clock time, 同日. */
  private takeUnderDate(line: Line): boolean {
    if (this.isAfterBullets(line)) this.close()
    const {owner, current} = this
    if (!owner && !current) return false
    const timed = readTimedLead(line.folded)
    const from = timed?.end ?? startOfText(line)
    const undated = {base: null, time: timed?.time ?? owner?.time ?? null, pieces: [pieceOf(line, from)]}
    if (owner && !owner.used) {
      const {lead} = owner
      const start = {line: owner.line, at: lead?.start ?? 0}
      owner.used = true
      this.add({
        ...undated,
        date: lead?.date ?? null,
        timeWord: lead?.timeWord ?? null,
        style: 'alone',
        carried: false,
        start
      })
      return true
    }
    if (!current || !(timed || this.startsEvent(line))) return false
    this.flush()
    const start = {line, at: startOfText(line)}
    this.add({...undated, date: current.date, timeWord: null, style: current.style, carried: true, start})
    return true
  }

  /** Where the events of a date are bullets, a paragraph without one belongs to no event. */
  private isAfterBullets(line: Line): boolean {
    const last = this.lastLine()
    return (
      this.owner !== null &&
      last?.kind === 'text' &&
      glyph.test(last.folded) &&
      line.first &&
      line.kind === 'text' &&
      !glyph.test(line.folded)
    )
  }

  private startsEvent(line: Line): boolean {
    if (this.owner && (line.marker !== null || glyph.test(line.folded))) return true
    return (line.first && line.folded.startsWith('同日')) || this.isTerse(line)
  }

  /** In a list of noun phrases every paragraph is an item; in prose it continues the event above. */
  private isTerse(line: Line): boolean {
    const last = this.lastLine()
    if (!last || !(this.course || this.owner) || !line.first || this.pending.length > 0) return false
    if (line.kind !== last.kind || line.depth !== last.depth || this.isField(line)) return false
    return (
      ![last, line].some(({folded}) => sentence.test(folded)) && !noItem.test(line.folded) && !closes.test(line.folded)
    )
  }

  /** Gives the undated lines since the last date to the event above, or ends the list. */
  private flush(): void {
    const last = this.lastLine()?.block
    this.leaveFields()
    const blocks = new Set(this.pending.map(({block}) => block).filter((block) => block !== last))
    if (this.current && (this.course || this.owner || blocks.size <= mostBetween)) {
      this.current.pieces.push(...this.pending.map((line) => pieceOf(line)))
    } else if (blocks.size > mostBetween) this.runs.push([])
    this.pending = []
  }

  /** At the end of a list only what plainly belongs to its last event is kept. */
  private close(): void {
    const last = this.lastLine()
    this.leaveFields()
    if (last) {
      const end = this.pending.findIndex((line) => line.block !== last.block && this.isAfterList(line, last))
      this.pending = end === -1 ? this.pending : this.pending.slice(0, end)
      this.current?.pieces.push(...this.pending.map((line) => pieceOf(line)))
    }
    this.pending = []
    this.current = null
    this.owner = null
  }

  /** Beside `発生日時：10月4日` the lines `原因：…` and `対応：…` are fields of their own, no events. */
  private isField({first, folded}: Line): boolean {
    return first && this.current?.style === 'labelled' && field.test(folded)
  }

  private leaveFields(): void {
    const end = this.pending.findIndex((line) => this.isField(line))
    if (end !== -1) this.pending.length = end
  }

  private isAfterList(line: Line, last: Line): boolean {
    if (!this.course && !this.owner) return true
    return (line.first && closes.test(line.folded)) || (last.kind === 'item' && line.kind === 'text')
  }
}

function startOfText(line: Line): number {
  return line.kind === 'item' && line.marker !== null ? 0 : (glyph.exec(line.folded)?.[0].length ?? 0)
}

/**
 * Finds the events of a region that are written in lines.
 *
 * @param region lines under one heading
 * @param leadOf the date that a line begins with
 * @returns the events in the order of the text; none where the region only mentions dates
 */
export function readLines(region: Region, leadOf: LeadReader): Draft[] {
  if (region.kind === 'foreign') return []
  const walker = new LineWalker(region, leadOf)
  walker.walk(region.lines)
  const {runs} = walker
  return region.kind === 'course' ? keepCourse(runs.flat()) : runs.flatMap(keepOpen)
}
