import {type CauseEntry, causeWords} from '../../lexicon/causes.ts'
import type {SectionRole} from '../../lexicon/section-roles.ts'
import type {Line} from '../../syntax/outline.ts'
import {type FoundTerm, termFinder} from '../../text/find-terms.ts'
import {holdsAny} from '../../text/holds-any.ts'
import type {Sentence} from '../../text/sentences.ts'
import {readStance, type StanceReading} from '../../text/stance.ts'
import {type FactText, titleAsLine} from './fact-lines.ts'
import {factWords} from './fact-words.ts'

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
  /** Read when it is asked for: most words are of no interest for other reasons. */
  readonly reading: StanceReading
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
  /** The kinds of fact that its line holds words for: bits of `factWords`. */
  words: number
}

/** Sections that tell what the reader should do, what is done from now on, or what stands elsewhere. */
const silentRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['request', 'contact', 'prevention', 'reference'])

/** A letter begins with whom it is for: ご家族の皆様へ asks for nothing. */
const salutation = /(?:皆様|皆さま|みなさま|各位|お客様|お客さま|の方)(?:各位)?(?:へ)?$/

const find = termFinder(causeWords)
const ofCauses = factWords.cause | factWords.incident | factWords.warning

/** A note that explains a word tells of no event: ※フィッシングサイトとは、…. */
const noteStarts = '※*注('
const note = /^(?:[※*]|注|\(注)/
const definition = /とは|のこと|指し|指す|をいう|いいます|手法|総称|の一種|ための|意味/

function isDefinition(folded: string, {start, end}: Sentence): boolean {
  return definition.test(folded.slice(start, end))
}

/**
 * The stretches of a document that can state a cause, in its order, the title first.
 *
 * @param text the text of one publication
 */
export function causePassages({title, lines}: FactText): CausePassage[] {
  const passages: CausePassage[] = []
  if (title) {
    const {sentences, words} = titleAsLine(title)
    for (const sentence of sentences) passages.push({line: title, sentence, place: 'title', role: 'overview', words})
  }
  let begun = false
  for (const fact of lines) {
    const {line, role, heading, isHeading, quoted} = fact
    const letter = !begun && role === 'request' && heading !== null && salutation.test(heading)
    if (!letter && !begun) begun = line.folded.includes('。')
    if (quoted || (silentRoles.has(role) && !letter) || (isHeading && role === 'faq')) continue
    const place = isHeading ? 'heading' : 'text'
    const noted = noteStarts.includes(line.folded.charAt(0)) && note.test(line.folded)
    const {words} = fact
    if ((words & ofCauses) === 0) continue
    for (const sentence of fact.sentences)
      if (!noted || !isDefinition(line.folded, sentence)) passages.push({line, sentence, place, role, words})
  }
  return passages
}

/** The clause ends with a verb of having happened; what follows is said of something else. */
const linked =
  /^(?:等|など|攻撃|行為|被害|感染)?(?:を受け(?:、|て|たことに|たことを受け|たことから|た件)|(?:に(?:つきまして|ついて|関しまして|関して|関し|より|よって|よりまして|伴い|伴う))、|が(?:発生し|行われ|なされ|あり|判明し|確認され|検知され)、|が(?:発生し|行われ|なされ|判明し|あっ)た(?:ため|ことに|件|ことを受け|ことから)|を受けた(?:との|という)?(?:事案|件|事象|問題|旨の)|[^。、]{0,30}され(?:た|ている|ていた)(?:件|事象|事案|問題)(?:に|で|を)|に(?:遭い|あい|よる)、|の被害に遭い|され、|され一部)/
/** ランサムウェアによる被害は確認されておりません denies the thing itself. */
const harmBy =
  /^(?:等|など)?(?:の|攻撃|感染)?に(?:よる|起因する|伴う)(?:[^。、]{0,30}(?:被害|攻撃|感染|兆候|痕跡|形跡|もの))?(?=は|も|が|で|の(?:発生|事実|痕跡|形跡|兆候))/
/** (結果、マルウェアの検知なし) */
const none = /^[^。、()]{0,12}(?:なし|無し|ゼロ件)(?:\)|$)/
const mayBeUnfound = holdsAny(['なし', '無し', 'ゼロ件'])
/** 警告が出た際に、…しました: a time, not a case. */
const pastTime = /^[^。、]{0,16}(?:た|ていた)(?:際|時|ところ)(?:に|には)?、/
const hypothetical = /場合|万が?一|仮に|もし/

/** What stands in brackets has the stance of what the brackets explain: 二次被害(マルウェア感染等)は確認されておりません. */
function readingOf(folded: string, sentence: Sentence, {start, end}: FoundTerm<CauseEntry['code']>): StanceReading {
  const own = readStance(folded, sentence, {start, end})
  const tail = folded.slice(end, sentence.end)
  if (mayBeUnfound(tail) && none.test(tail)) return {...own, stance: 'denied', flat: false}
  if (own.stance === 'stated' && own.use === 'modifier') {
    const harm = harmBy.exec(tail)
    if (harm) {
      const outer = readStance(folded, sentence, {start, end: end + harm[0].length})
      if (outer.stance === 'denied' || outer.stance === 'contingent') return outer
    }
  }
  if (
    own.stance !== 'stated' &&
    (linked.test(tail) || pastTime.test(tail)) &&
    !hypothetical.test(folded.slice(sentence.start, start))
  )
    return {...own, stance: 'stated', flat: false}
  const opened = folded.lastIndexOf('(', start)
  const closed = folded.indexOf(')', end)
  if (opened < sentence.start || closed === -1 || closed >= sentence.end) return own
  if (folded.lastIndexOf(')', start) > opened || own.stance !== 'stated') return own
  const outer = readStance(folded, sentence, {start, end: closed + 1})
  return outer.stance === 'denied' || outer.stance === 'contingent' ? outer : own
}

class Mention implements CauseMention {
  readonly code: CauseMention['code']
  readonly line: Line
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly place: CauseMention['place']
  readonly role: SectionRole
  private known: StanceReading | null = null

  constructor({line, sentence, place, role}: CausePassage, {code, start, end}: FoundTerm<CauseMention['code']>) {
    this.code = code
    this.line = line
    this.sentence = sentence
    this.start = start
    this.end = end
    this.place = place
    this.role = role
  }

  get reading(): StanceReading {
    this.known ??= readingOf(this.line.folded, this.sentence, this)
    return this.known
  }
}

/**
 * The mentions of a passage.
 *
 * @param passage a stretch of text
 */
export function mentionsIn(passage: CausePassage): CauseMention[] {
  const {line, sentence, words} = passage
  if ((words & factWords.cause) === 0) return []
  return find(line.folded, sentence.start, sentence.end).map((term) => new Mention(passage, term))
}
