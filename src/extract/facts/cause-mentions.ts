import {causeWords, type CauseEntry} from '../../lexicon/causes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line} from '../../syntax/outline.ts'
import {type FoundTerm, termFinder} from '../../text/find-terms.ts'
import {type Sentence, splitSentences} from '../../text/sentences.ts'
import {readStance, type StanceReading} from '../../text/stance.ts'
import type {FactText} from './fact-lines.ts'

/*
 * Mentions: every place of the document where a word for a kind of event stands, with the stance it stands in.
 * What stands in a caution, a plan or another's text is none (spec/facts.md, rules 1 and 2).
 */

/** A word for a kind of event at its place. */
export interface CauseMention {
  code: CauseEntry['code']
  line: Line
  sentence: Sentence
  start: number
  end: number
  reading: StanceReading
  /** `text`: prose of the body. `heading`, `title`: a noun phrase that says less than a sentence. */
  place: 'text' | 'heading' | 'title'
  role: SectionRole
}

/** A stretch of text in which events are looked for. */
export interface CausePassage {
  line: Line
  sentence: Sentence
  place: CauseMention['place']
  role: SectionRole
}

/** Sections that tell what the reader should do, what is done from now on, or what stands elsewhere. */
const silentRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['request', 'contact', 'prevention', 'reference'])

const find = termFinder(causeWords)

/**
 * The stretches of a document that can state a cause, in its order, the title first.
 *
 * @param text the text of one publication
 */
export function causePassages({title, lines}: FactText): CausePassage[] {
  const passages: CausePassage[] = []
  if (title)
    for (const sentence of splitSentences(title.folded))
      passages.push({line: title, sentence, place: 'title', role: 'overview'})
  for (const {line, role, isHeading, sentences, quoted} of lines) {
    if (quoted || silentRoles.has(role) || (isHeading && role === 'faq')) continue
    const place = isHeading ? 'heading' : 'text'
    for (const sentence of sentences) passages.push({line, sentence, place, role})
  }
  return passages
}

/** What stands in brackets has the stance of what the brackets explain: 二次被害(マルウェア感染等)は確認されておりません. */
function readingOf(folded: string, sentence: Sentence, {start, end}: FoundTerm<CauseEntry['code']>): StanceReading {
  const own = readStance(folded, sentence, {start, end})
  const opened = folded.lastIndexOf('(', start)
  const closed = folded.indexOf(')', end)
  if (opened < sentence.start || closed === -1 || closed >= sentence.end) return own
  if (folded.lastIndexOf(')', start) > opened || own.stance !== 'stated') return own
  const outer = readStance(folded, sentence, {start, end: closed + 1})
  return outer.stance === 'denied' || outer.stance === 'contingent' ? outer : own
}

/**
 * The mentions of a passage.
 *
 * @param passage a stretch of text
 */
export function mentionsIn({line, sentence, place, role}: CausePassage): CauseMention[] {
  return find(line.folded, sentence.start, sentence.end).map((term) => ({
    ...term,
    line,
    sentence,
    place,
    role,
    reading: readingOf(line.folded, sentence, term)
  }))
}
