import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line, Outline, OutlineSection} from '../../syntax/outline.ts'
import {holdsUnit} from '../../text/character-set.ts'
import {type Sentence, sentenceEnders, splitSentences} from '../../text/sentences.ts'
import {titleLine} from '../overview-items.ts'
import {readSections, type SectionReadings} from '../section-readings.ts'
import {type Caption, captionOf, captionShape, labelOf} from './captions.ts'
import {readFactWords} from './fact-words.ts'
import {isQuotedMail, isQuotedTitle} from './quoted-lines.ts'

/*
 * The text that facts are read from: every line of the body with the role of what stands over it (spec/facts.md,
 * Section roles), its sentences, and whether the words are another's.
 */

/** A line of the body as the facts see it. */
export interface FactLine {
  /** Lines of one sentence that the writer broke are one line, with line feeds in it. */
  line: Line
  /** Of the nearest heading or caption above, or of the label that the line begins with. */
  role: SectionRole
  /** The text of that heading, caption or label; null before the first. */
  heading: string | null
  /** The line is itself a heading or caption. */
  isHeading: boolean
  /** Offsets into `line.text`; found when first asked for. */
  readonly sentences: Sentence[]
  /** The kinds of fact that it holds words for: bits of `factWords`. */
  readonly words: number
  /** Words of another text: a block quote, a fake mail, the title of a linked or earlier notice. */
  quoted: boolean
}

/** What the facts of one publication are read from. */
export interface FactText {
  /** The title bullet of the overview. */
  title: Line | null
  lines: FactLine[]
  /** ISO date from which dates without a year count. */
  publishedOn: string | null
}

interface Scope {
  text: string
  role: SectionRole
  style: string
}

/** A line of prose that is at least as long was broken at the edge of a page. */
const brokenLength = 30
const sentenceEnd = /[。！？!?)」』】>:]$/
const startsAnew = /^(?:[※*<〈《【[・●○〇■□◆◇①-⑳Ø▼→(-]|https?:|\d{1,2}[.:月年)]|\d{4}|令和)/

const inlineText = /】\s*\S/

function goesOn(before: Line, line: Line): boolean {
  if (line.first || line.source !== before.source || line.kind !== before.kind || line.kind === 'cell') return false
  if (startsAnew.test(line.folded) || sentenceEnd.test(before.folded)) return false
  return before.text.length >= brokenLength || /[、をにがはで]$/.test(before.folded)
}

function joinBroken(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  let last: Line | undefined
  let widest = 0
  for (const line of lines) {
    if (last && widest > 0 && goesOn(last, line)) {
      const before = joined.pop() ?? last
      const end = line.from + line.text.length
      const {source, from} = before
      joined.push({...before, text: source.text.slice(from, end), folded: source.folded.slice(from, end)})
    } else joined.push(line)
    last = line
    widest = Math.max(widest, line.text.length)
  }
  return joined
}

function scopeOf(section: OutlineSection, readings: SectionReadings): Scope | null {
  const role = readings.get(section)?.role
  return section.heading && role ? {text: section.heading.text, role, style: '#'} : null
}

/** Captions above a line, outermost first; one of a known style closes that one and all below it. */
class Captions {
  private stack: Caption[] = []

  get nearest(): Caption | undefined {
    return this.stack.at(-1)
  }

  above(style: string): Caption | undefined {
    const place = this.stack.findIndex((caption) => caption.style === style)
    return place === -1 ? this.nearest : this.stack[place - 1]
  }

  open(caption: Caption): void {
    const place = this.stack.findIndex(({style}) => style === caption.style)
    if (place !== -1) this.stack.length = place
    this.stack.push(caption)
  }

  clear(): void {
    this.stack = []
  }
}

/** `【参照】架空社の発表`: the label of its own line; what follows is the text again. */
function isInlineReference({role, text}: Caption): boolean {
  return role === 'reference' && inlineText.test(text)
}

/** Characters of the longest line that is looked at here; a longer one is cut by `splitSentences`. */
const longestPlain = 500

/** Most lines of lists hold no full stop. */
function sentencesOf(folded: string): Sentence[] {
  if (folded === '') return []
  const isPlain = folded.length <= longestPlain && !holdsUnit(sentenceEnders, folded)
  return isPlain ? [{start: 0, end: folded.length}] : splitSentences(folded)
}

class ReadLine implements FactLine {
  private knownSentences: Sentence[] | null = null
  private knownWords: number | null = null

  constructor(
    readonly line: Line,
    readonly role: SectionRole,
    readonly heading: string | null,
    readonly isHeading: boolean,
    readonly quoted: boolean
  ) {}

  get sentences(): Sentence[] {
    this.knownSentences ??= sentencesOf(this.line.folded)
    return this.knownSentences
  }

  get words(): number {
    this.knownWords ??= readFactWords(this.line.folded)
    return this.knownWords
  }
}

/** The title as a line: a heading over nothing. */
export function titleAsLine(title: Line): FactLine {
  return new ReadLine(title, 'other', null, true, false)
}

function factLines(outline: Outline, readings: SectionReadings): FactLine[] {
  const captions = new Captions()
  const lines = joinBroken(outline.lines)
  let section: OutlineSection | null = null
  const result: FactLine[] = []
  lines.forEach((line, place) => {
    if (line.section !== section) captions.clear()
    section = line.section
    const over = scopeOf(line.section, readings)
    const isMarkdownHeading = line.kind === 'heading'
    const title = !isMarkdownHeading && isQuotedTitle(line, 'other')
    const shape = isMarkdownHeading || title ? null : captionShape(line, lines[place + 1])
    const caption = shape && captionOf(shape, captions.above(shape.style)?.role ?? over?.role ?? null)
    if (caption && !isInlineReference(caption)) captions.open(caption)
    const scope = caption ?? (isMarkdownHeading ? over : (labelOf(line) ?? captions.nearest ?? over))
    const role = scope?.role ?? 'other'
    const heading = scope?.text ?? null
    const isHeading = isMarkdownHeading || caption !== null
    const quoted =
      line.quoted || line.kind === 'code' || isQuotedMail(line, heading) || (!isHeading && isQuotedTitle(line, role))
    result.push(new ReadLine(line, role, heading, isHeading, quoted))
  })
  return result
}

/**
 * Prepares the text of a publication for the facts.
 *
 * @param outline one publication
 * @param publishedOn ISO date of the publication; null where it is not known
 * @param readings its headings, where they have been read before
 * @example
 * factText(outline, '2025-03-20').lines.filter(({role}) => role === 'dataItems')
 */
export function factText(
  outline: Outline,
  publishedOn: string | null,
  readings: SectionReadings = readSections(outline)
): FactText {
  const title = titleLine(outline)
  return {title, lines: factLines(outline, readings), publishedOn}
}
