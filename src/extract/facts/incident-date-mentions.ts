import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line} from '../../syntax/outline.ts'
import {comparePartialDates, partsOf} from '../../text/calendar.ts'
import {type DateExpression, findDates} from '../../text/date-expressions.ts'
import type {Sentence} from '../../text/sentences.ts'
import type {FactLine, FactText} from './fact-lines.ts'
import {type ClauseReading, type DateKind, type DateShape, readDateClause} from './incident-date-clauses.ts'
import {kindsBefore} from './incident-date-inversions.ts'
import {kindsByLabel} from './incident-date-labels.ts'
import {kindsOfEarlier, waitsAcross} from './incident-date-pairs.ts'
import {dateResolver, type KnownDate, spansDays} from './incident-date-years.ts'

/*
 * Dates of the body with what they are of: governed by a verb, beside a label (`発生日時：`), or above their events (a
 * heading, a line or a cell that is a date).
 */

/** A piece of a line that a date rests on. */
export interface DatePiece {
  line: Line
  /** 0-based UTF-16 offsets into `line.text`. */
  start: number
  end: number
}

/** A date and what it is of. */
export interface DateMention extends KnownDate {
  kind: DateKind
  by: 'verb' | 'label'
  /**
   * Of a notice. `name`: the incident is called by it (`3月6日に確認した攻撃について`). `content`: a past event is what was
   * noted (`3月1日に侵入されたことを確認`). `trace`: as `content`, among what the inquiry found. `plain`: otherwise.
   */
  manner: 'name' | 'content' | 'trace' | 'plain'
  pieces: DatePiece[]
}

/** A date that verbs of other sentences, or behind the next date, may belong to. */
interface Owner {
  known: KnownDate
  piece: DatePiece
  shape: DateShape
}

const silent: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'reference',
  'contact',
  'request',
  'prevention',
  'recovery',
  'businessImpact'
])
const mayHoldDate = /[0-9一二三四五六七八九十〇] ?[年月日/.-]|[昨今本同翌前先][日月年夜朝晩]/
/** The reader of dates knows 昨日 and 本日 only. */
const nights = /昨[夜晩]|今朝/g
const quotation = /「[^「」]{9,120}」(との|という)?|『[^『』]{9,120}』/g
const noLead = /現在|時点|更新|追記|追加|付|公表|掲載|まで|予定|対象|期間|版|[。、]/
const longestLead = 24
/** `架空社「攻撃について」(3月6日)`: the date of the notice, whose title is blanked. */
const titled = / {9}\($/
const inquiryLead = /(?:調査|解析|フォレンジック|ログ)[^。]{0,30}(?:結果|より|ところ|確認)[^。]{0,20}$/
/** (同日付け), (3月1日公表): of a paper that is named; the sentence goes on behind it. */
const asideBefore = /\($/
const asideBehind = /^ ?(?:付|公表|発表|更新|掲載|現在|時点|追記)[^()]{0,6}\)/
/** 4月24日および4月27日に: both dates belong to what follows. */
const joined = /^ ?(?:および|及び|と|、|・|または) ?$/
/** Lines from one paragraph to the next. */
const nextParagraph = 1
/** A year alone belongs only to the verb beside it. */
const longestYearClause = 8

/** `3月6日に確認した攻撃`, `3月6日に判明した、当社の…攻撃` */
const naming = /^(?:た、)?[^。、]{0,40}(?:攻撃|不正アクセス|障害|感染|事案|事象|被害|インシデント)/
/** `3月1日に、不正なプログラムの実行を確認` */
const traces = /(?:実行|痕跡|形跡) ?を ?(?:確認|検出|発見)/
const inquiryRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['cause', 'findings'])

function mannerOf({role}: FactLine, {embedded, end}: ClauseReading, tail: string): DateMention['manner'] {
  if (embedded || traces.test(tail.slice(0, end))) return inquiryRoles.has(role) ? 'trace' : 'content'
  return naming.test(tail.slice(Math.max(0, end - 1))) ? 'name' : 'plain'
}

/** Keeps every offset; the titles of other notices say nothing, what was told stands as it is. */
function searchable(folded: string): string {
  const plain =
    folded.includes('昨') || folded.includes('今朝')
      ? folded.replace(nights, (word) => (word === '今朝' ? '本日' : '昨日'))
      : folded
  if (!plain.includes('「') && !plain.includes('『')) return plain
  return plain.replace(quotation, (quoted, told?: string) =>
    told === undefined ? ' '.repeat(quoted.length) : quoted.replace(/[「」]/g, ' ')
  )
}

function shapeOf(date: DateExpression, known: KnownDate, lead: string): DateShape {
  const {month, day} = partsOf(known.date)
  const end = date.rangeEnd
  const spans = spansDays(date, known)
  return {
    starts: end !== null || date.open,
    spans,
    hours: end !== null && !spans,
    timed: date.time !== null,
    found: inquiryLead.test(lead),
    precision: month === null ? 'year' : day === null ? 'month' : 'day'
  }
}

/** `○3月6日、各校に確認を開始`: shaped like a caption, and no part of what its words name. */
function isEntry({isHeading, line}: FactLine): boolean {
  return isHeading && line.kind !== 'heading'
}

function isNewRow(line: Line, before: Line | undefined): boolean {
  return line.cell !== null && (before?.cell?.row !== line.cell.row || before.cell.table !== line.cell.table)
}

/** A line that is a date, with little beside it, dates what follows. */
function isLead(folded: string, sentence: Sentence, date: {start: number; end: number}): boolean {
  if (sentence.end < folded.trimEnd().length) return false
  const before = folded.slice(sentence.start, date.start)
  if (titled.test(before)) return false
  const rest = before + folded.slice(date.end, sentence.end)
  return rest.length <= longestLead && !noLead.test(rest)
}

function isAside(folded: string, {start, end}: DateExpression): boolean {
  return asideBefore.test(folded.slice(start - 1, start)) && asideBehind.test(folded.slice(end, end + 12))
}

/** The heads of the columns of the table that is being read. */
class ColumnHeads {
  private table = -1
  private heads: string[] = []

  read({cell, folded}: Line): void {
    if (cell === null) return
    if (cell.table !== this.table) this.heads = []
    this.table = cell.table
    if (cell.header) this.heads[cell.column] = folded
  }

  over({cell}: Line): string {
    return cell === null || cell.header ? '' : (this.heads[cell.column] ?? '')
  }
}

class MentionReader {
  readonly mentions: DateMention[] = []
  private readonly resolve: (date: DateExpression) => KnownDate | null
  private above: Owner | null = null
  private readonly heads = new ColumnHeads()

  constructor(private readonly publishedOn: string | null) {
    this.resolve = dateResolver(publishedOn)
  }

  read(lines: readonly FactLine[]): void {
    let before: FactLine | undefined
    for (const fact of lines) {
      this.heads.read(fact.line)
      if (this.startsAnew(fact, before)) this.above = null
      const silenced = fact.quoted || (silent.has(fact.role) && !isEntry(fact))
      if (!silenced && (this.above !== null || mayHoldDate.test(fact.line.folded))) this.readLine(fact, before)
      before = fact
    }
  }

  /** A heading without a date ends what the one above dated, but `社員が異常を発見` right under `3月6日` is its entry. */
  private startsAnew(fact: FactLine, before: FactLine | undefined): boolean {
    if (isNewRow(fact.line, before?.line)) return true
    return fact.isHeading && !(isEntry(fact) && this.above?.piece.line === before?.line)
  }

  /** A day to come is a plan's; one of another year is no plan, the publication is misdated. */
  private isToCome({date}: KnownDate): boolean {
    const {publishedOn} = this
    return (
      publishedOn !== null && date.slice(0, 4) === publishedOn.slice(0, 4) && comparePartialDates(date, publishedOn) > 0
    )
  }

  /** `3月10日に通報を受けました。3月6日に攻撃を受けていたことが確認されました`: a story goes forward in time, a list need not. */
  private isBeforeNotice({date}: KnownDate, line: Line): boolean {
    const last = this.mentions.at(-1)
    const told = last?.kind === 'notice' ? last.pieces[0]?.line : undefined
    if (last === undefined || told === undefined) return false
    const goesOn = line === told || (line.kind !== 'item' && line.index - told.index <= nextParagraph)
    return goesOn && comparePartialDates(date, last.date) < 0
  }

  private add(
    known: KnownDate,
    kinds: readonly DateKind[],
    by: DateMention['by'],
    pieces: DatePiece[],
    manner: DateMention['manner'] = 'plain'
  ): void {
    if (this.isToCome(known)) return
    for (const kind of kinds) this.mentions.push({kind, by, manner, pieces, ...known})
  }

  private readLine(fact: FactLine, before: FactLine | undefined): void {
    const folded = searchable(fact.line.folded)
    const dates = findDates(folded).filter((date) => !isAside(folded, date))
    if (dates.length === 0 && this.above === null) return
    let next = 0
    for (const sentence of fact.sentences) {
      const own: DateExpression[] = []
      // Dates and sentences stand in the order of the text: each date is looked at once.
      for (let date = dates[next]; date && date.start < sentence.end; date = dates[++next])
        if (date.start >= sentence.start) own.push(date)
      if (own.length === 0) this.readUndated(fact, folded, sentence)
      else this.readDated(fact, before, folded, sentence, own)
    }
  }

  /** A sentence without a date tells of the date above it. */
  private readUndated(fact: FactLine, folded: string, sentence: Sentence): void {
    if (this.above === null || (fact.isHeading && !isEntry(fact))) return
    const {line} = fact
    const {known, piece, shape} = this.above
    const particle = 'に'
    const reading = readDateClause(particle + folded.slice(sentence.start, sentence.end), shape)
    const end = Math.min(sentence.end, sentence.start + reading.end - particle.length)
    // What only names a thing, `漏えいした情報`, is a caption.
    if (fact.isHeading && end < sentence.end && !reading.kinds.includes('notice')) return
    this.add(known, reading.kinds, 'verb', [piece, {line, start: sentence.start, end}])
  }

  private readDated(
    fact: FactLine,
    before: FactLine | undefined,
    folded: string,
    sentence: Sentence,
    dates: readonly DateExpression[]
  ): void {
    let waiting: Owner | null = null
    /** The first of dates that are named together. */
    let first: Owner | null = null
    for (const [place, date] of dates.entries()) {
      const known = this.resolve(date)
      if (known === null) continue
      const next = dates[place + 1]
      const lead = folded.slice(dates[place - 1]?.end ?? sentence.start, date.start)
      const gap = folded.slice(date.end, next?.start ?? sentence.end)
      const shares = next !== undefined && !date.open && joined.test(gap)
      const tail = shares ? folded.slice(next.end, dates[place + 2]?.start ?? sentence.end) : gap
      const piece = {line: fact.line, start: date.start, end: date.end}
      const labelled = kindsByLabel(fact, before, this.heads.over(fact.line), lead, tail, date.time !== null)
      if (labelled.length > 0) {
        this.add(known, labelled, 'label', [piece])
        continue
      }
      const claimed = kindsBefore(lead, tail)
      if (claimed !== null) {
        this.add(known, claimed, 'verb', [piece])
        continue
      }
      const owner: Owner = {known, piece, shape: shapeOf(date, known, lead)}
      const reading = readDateClause(tail, owner.shape)
      if (owner.shape.precision === 'year' && reading.end > longestYearClause) continue
      const earlier: Owner | null = waiting ?? (fact.isHeading ? null : this.above)
      const pieces = [shares ? piece : {...piece, end: date.end + reading.end}]
      if (earlier && reading.embedded) {
        this.add(earlier.known, ['notice'], 'verb', [earlier.piece])
        this.add(known, ['start'], 'verb', pieces)
      } else if (reading.embedded && this.isBeforeNotice(known, fact.line)) this.add(known, ['start'], 'verb', pieces)
      else {
        const kinds = waiting && reading.published ? (['event'] as const) : reading.kinds
        this.add(known, kinds, 'verb', pieces, mannerOf(fact, reading, tail))
      }
      if (waiting !== null) {
        const later = {isRange: date.rangeEnd !== null, tail, reading}
        this.add(waiting.known, kindsOfEarlier(waiting.shape, lead, later), 'verb', [waiting.piece])
      }
      waiting = reading.open && waitsAcross(tail) ? owner : null
      first ??= owner
      if (next === undefined && reading.open && isLead(folded, sentence, {start: first.piece.start, end: date.end}))
        this.above = {...first, shape: {...first.shape, spans: date.rangeEnd !== null}}
      if (!shares) first = null
    }
  }
}

/**
 * Finds the dates of the body that tell when the event began or when it was noticed.
 *
 * @param text the text of one publication
 * @returns the mentions in the order of the text
 */
export function findDateMentions(text: FactText): DateMention[] {
  const reader = new MentionReader(text.publishedOn)
  reader.read(text.lines)
  return reader.mentions
}
