import {
  caseWords,
  clauseEnds,
  continuingEnds,
  doubtWords,
  fearWords,
  guardWords,
  inquiryWords,
  limitWords,
  negationWords,
  questionWords,
  requestWords,
  type Stance,
  supposingAdverbs,
  unwilledWords
} from '../lexicon/stance-words.ts'
import {holdsAny} from './holds-any.ts'
import type {Sentence} from './sentences.ts'
import {wordClasses} from './word-classes.ts'

/**
 * Stance: whether a clause states, supposes, denies or leaves open what a word in it names (spec: facts, rule 2).
 *
 * Japanese puts the predicate last: all that decides stands behind the word, up to the end of its clause. Nouns
 * coordinated by commas share the predicate; が、 ものの、 ため、 and their like close the clause.
 *
 * Matches: `氏名、住所が漏えいした可能性は否定できません` supposes 氏名. Must not: `漏えいは確認されておりませんが、
 * 悪用された可能性があります` does not suppose 漏えい but denies it.
 * Known misses: a denial that follows a て form (`漏えいし、悪用された事実はありません`) denies only its own verb.
 */
export interface StanceReading {
  stance: Stance
  /**
   * How the word stands in its clause. `relative`: in a clause before a noun (`漏えいした情報`). `modifier`: as part of a
   * noun phrase about something else (`漏えいの範囲`, `漏えいに伴う二次被害`). `predicate`: otherwise.
   */
  use: 'predicate' | 'relative' | 'modifier'
  /** Denials: a flat fact (`漏えいはありません`), not only what was not found (`確認されていません`). */
  flat: boolean
  /** Denials: only for a later time or another thing (`以降`, `他のシステム`). */
  limited: boolean
}

const anyOf = (words: readonly string[]) => new RegExp(words.join('|'))

/** One pass over a clause tells the words of which lists it holds; patterns are asked only where they can hold. */
const clauseWords = wordClasses({
  fear: fearWords.terms,
  doubt: doubtWords.terms,
  negation: negationWords.terms,
  question: questionWords.terms,
  inquiry: inquiryWords.terms,
  mereCase: caseWords.terms,
  guard: guardWords.terms,
  request: requestWords.terms,
  dispelling: ['否定', '排除', '払拭', '解消'],
  knowing: ['不明', '判明', '特定', '把握', '分か', 'わか', '明らか']
})
const hasFear = clauseWords.bitOf('fear')
const hasDoubt = clauseWords.bitOf('doubt')
const hasNegation = clauseWords.bitOf('negation')
const hasQuestion = clauseWords.bitOf('question')
const hasInquiry = clauseWords.bitOf('inquiry')
const hasCase = clauseWords.bitOf('mereCase')
const hasGuard = clauseWords.bitOf('guard')
const hasRequest = clauseWords.bitOf('request')
const hasDispelling = clauseWords.bitOf('dispelling')
const hasKnowing = clauseWords.bitOf('knowing')

const leadWords = wordClasses({adverb: supposingAdverbs, limit: limitWords})
const hasAdverb = leadWords.bitOf('adverb')
const hasLimit = leadWords.bitOf('limit')

const holdsUnwilled = holdsAny(unwilledWords)
const fear = anyOf(fearWords.terms)
const doubt = anyOf(doubtWords.terms)
const negation = anyOf(negationWords.terms)
const everyUnwilled = new RegExp(unwilledWords.join('|'), 'g')
const question = anyOf(questionWords.terms)
const mereCase = anyOf(caseWords.terms)
const guard = anyOf(guardWords.terms)
const clauseEnd = new RegExp(`(?:${clauseEnds.join('|')}|。)、?`)
const endsClause = new RegExp(`(?:${clauseEnds.join('|')})$`)
// つきまして、 and its like end a topic, no clause.
const continues = new RegExp(
  `(?<!つきまし|とし|おい|対し|関し|よっ|つい|加え|含め|踏まえ|併せ|あわせ|通じ|向け)(?:${continuingEnds.join('|')})$`
)
const coordinates = /^(?:また|又|もし|ある|かつ)/
/** Characters before a comma that tell whether it ends a clause. */
const endLength = 8

const gloss = /^(?:り|[^た、。]{0,8}(?<![るすいんり]))$/
const blank = /[ \n]/g
const bracketed = /\([^()]{0,80}\)/g
const verbEnd =
  /^(?:等|など)?(?:いたし|致し|し|され|が発生し|がなされ|が行われ|が生じ)(?:た|ている|ていた|てしまった|ておりました|ました)/
/** Nouns that carry no content of their own: what the clause says is said of the event. */
const lightNoun =
  /^(?:こと|もの|り|等の|など|事実|旨|と|ため|が|の|痕跡|形跡|事例|被害|行為|実例|証拠|証跡|報告|兆候|わけ|事案|事象|ケース|場合|際|時|状況|状態|か|事(?:が|を|は|に|も)|ところ|後|うえ|上|件|。|、|$)/
const fearHead = /^(?:等|など)?の?(?:可能性|おそれ|恐れ|疑い|懸念|虞|危険性)/
const fearedNoun =
  /^(?:等|など)?(?:の?(?:可能性|おそれ|恐れ|疑い|懸念|虞|危険性))(?:の|が)(?:ある|あった|高い|否定できない|考えられる)/
const modifies =
  /^(?:等|など)?(?:の?(?:可能性|おそれ|恐れ)の(?:対象|範囲|件数|詳細|概要)|に(?:伴う|伴い|よる|より|よって|起因する|起因した|係る|かかる|関する|関連する|あたる|該当する|対する)|の(?:対象|件数|原因|経緯|範囲|詳細|内容|項目|経路|規模|影響|概要|状況)|(?:対象|件数|情報|データ|事案|事件|事故|範囲|経路|項目|者|元|先|規模|件|状況)|(?:等|など)、?(?:被害|影響)(?:状況|範囲))/
/** 送信された件について、調査し: the event is told, and something about it is looked into. */
const eventOf = /^(?:し|され)(?:た|ました|ている|ていた)(?:件|事案|事象|こと)/
/** 流出に関する報告は受けておりません denies the thing itself. */
const reportOf =
  /^(?:等|など)?(?:(?:に関する|についての|に係る)(?:報告|連絡|情報|事実|被害|事象)|(?:事案|事象|被害)(?:は|が|も))/
const verbStarts = 'いしさ'
/** 漏えいしたのは一件のみで: what follows tells which, not whether. */
const cleft = /^(?:いたし|し|され)(?:た|ていた)のは/
const topical = /^(?:等|など)?(?:の(?:件|こと))?(?:について|につきまして|に関し|に関する)/
const excluded = /^[^。をがは]{0,40}(?:を除|以外)/
/** A fear that is said to be there. */
const standing =
  /(?:可能性|おそれ|恐れ|疑い|疑義|懸念|虞|危険性)(?:等)?(?:が|も|は|の|を|と)?(?:ある|あり|あっ|ござい|否|極め|非常に|高|低|判明|発覚|生じ|確認され|確認し(?:た|ま)|考え|指摘|認められ(?:た|ま|る)|浮上|排除|完全|残|推|想定|公表|お知らせ|考慮|判断)/
const softDenial =
  /確認|認め|見当た|見つか|見受け|検出|検知|発見|報告|連絡|把握|痕跡|形跡|事例|被害|行為|実例|証拠|証跡|見られ|みられ|判明|受けて|該当|特定/
const dispelled = /(?:否定|排除|払拭|解消)(?:され|でき|いたし|致し|し)(?:た|まし)/
/** 流出は現在調査中です. */
const underInquiry = /^[^、。]{0,8}(?:は|も)、?[^、。を]{0,8}(?:調査中|確認中|精査中|調査して)/
/** 流出の確認を行う調査 looks for what may not be there. */
const lookedFor = /^の(?:確認|調査|検証|検知)(?:する|のため|を(?:行|進|実施|依頼|続))/
/** Characters behind a word within which a word of hindering has it as its object. */
const nearBy = 14
const unknown = /不明|(?:判明|特定|把握|分か|わか|明らか)(?:でき|し|って|に|と)/

function isGloss(bracketed: string): boolean {
  return gloss.test(bracketed) && !question.test(bracketed) && !fear.test(bracketed)
}

function behind(folded: string, sentence: Sentence, end: number): string {
  let tail = folded.slice(end, sentence.end)
  if (tail.includes(' ') || tail.includes('\n')) tail = tail.replace(blank, '')
  if (tail.includes('(')) tail = tail.replace(bracketed, '')
  const closed = tail.indexOf(')')
  // A gloss, 漏洩(流出), has the predicate of what it glosses.
  if (closed !== -1) tail = isGloss(tail.slice(0, closed)) ? tail.slice(closed + 1) : tail.slice(0, closed)
  const plain = '」』】"'.includes(tail.charAt(0)) ? tail.slice(1) : tail
  return holdsUnwilled(plain) ? plain.replace(everyUnwilled, (word) => '〇'.repeat(word.length)) : plain
}

/** Up to where the clause has its predicate. Only commas are looked at: most of a tail is none. */
function clauseOf(tail: string): {clause: string; rest: string; continues: boolean} {
  const stop = tail.indexOf('。')
  const last = stop === -1 ? tail.length : stop
  for (let comma = tail.indexOf('、'); comma !== -1 && comma < last; comma = tail.indexOf('、', comma + 1)) {
    const before = tail.slice(Math.max(0, comma - endLength), comma)
    const at = comma + 1
    if (endsClause.test(before)) return {clause: tail.slice(0, at), rest: tail.slice(at), continues: false}
    if (continues.test(before) && !coordinates.test(tail.slice(at, at + 2)))
      return {clause: tail.slice(0, at), rest: tail.slice(at), continues: true}
  }
  if (stop === -1) return {clause: tail, rest: '', continues: false}
  return {clause: tail.slice(0, stop + 1), rest: tail.slice(stop + 1), continues: false}
}

function isDenied(clause: string, classes: number): boolean {
  if ((classes & hasNegation) === 0) return false
  const at = clause.search(negation)
  return !guard.test(clause.slice(at, at + 5))
}

function fearStance(clause: string, classes: number): Stance {
  if (isDoubtful(clause, classes)) return 'possible'
  if (isDenied(clause, classes) || ((classes & hasDispelling) !== 0 && dispelled.test(clause))) return 'denied'
  if (standing.test(clause)) return 'possible'
  if ((classes & (hasQuestion | hasInquiry)) !== 0) return 'open'
  return (classes & hasGuard) === 0 ? 'possible' : 'contingent'
}

/** 否定できない takes a denial back; 否定されました is one. */
function isDoubtful(clause: string, classes: number): boolean {
  const found = (classes & hasDoubt) === 0 ? null : doubt.exec(clause)
  if (!found) return false
  if (!/(?:し|る|を|は|も|には|され|が|でき|出来|ること)$/.test(found[0])) return true
  const after = clause.slice(found.index + found[0].length)
  return /ない|ません|ず|ぬ|なく|かね|難|至/.test(after) || (found[0].endsWith('は') && after === '')
}

function isMereCase(clause: string): boolean {
  const from = clause.slice(Math.max(0, clause.search(mereCase)))
  return !/^場合(?:が|も)(?:あ|ござ)/.test(from) && !from.startsWith('次第に')
}

function clauseStance(clause: string): Stance {
  const classes = clauseWords.read(clause)
  const near = clause.slice(0, nearBy)
  if ((classes & hasQuestion) !== 0 && question.test(near)) return 'open'
  if ((classes & hasCase) !== 0 && isMereCase(clause)) return 'contingent'
  if ((classes & hasFear) !== 0) return fearStance(clause, classes)
  if (isDoubtful(clause, classes)) return 'possible'
  if ((classes & hasQuestion) !== 0) return 'open'
  if ((classes & hasGuard) !== 0 && guard.test(near)) return 'contingent'
  if ((classes & hasInquiry) !== 0 && underInquiry.test(clause)) return 'open'
  if (clause.startsWith('の') && lookedFor.test(clause)) return 'open'
  if ((classes & hasKnowing) !== 0 && unknown.test(clause) && /不明|全容|範囲|詳細|全体/.test(clause)) return 'open'
  if (isDenied(clause, classes)) return 'denied'
  if ((classes & hasInquiry) !== 0 && !eventOf.test(clause) && /含め|含む|について|につき|に関/.test(clause))
    return 'open'
  return (classes & hasRequest) === 0 ? 'stated' : 'request'
}

function useOf(tail: string): StanceReading['use'] {
  if (modifies.test(tail)) return 'modifier'
  const verb = verbEnd.exec(tail)
  const after = verb ? tail.slice(verb[0].length) : fearHead.test(tail) ? tail : null
  if (after === null) return 'predicate'
  const feared = fearedNoun.exec(after)
  if (feared) return lightNoun.test(after.slice(feared[0].length)) ? 'predicate' : 'relative'
  if (verb === null || fearHead.test(after)) return 'predicate'
  return lightNoun.test(after) ? 'predicate' : 'relative'
}

/** A relative clause has its own mood: the predicate behind its noun belongs to the noun. */
function relativeStance(tail: string): Stance {
  return fear.test(tail.slice(0, 16)) ? 'possible' : 'stated'
}

/**
 * Reads the stance in which a word stands, with what the facts need besides.
 *
 * @param folded the folded text of a line
 * @param sentence the sentence of the word, offsets into `folded`
 * @param term the word, offsets into `folded`
 */
export function readStance(folded: string, sentence: Sentence, term: Sentence): StanceReading {
  const before = folded.slice(sentence.start, term.start)
  const tail = behind(folded, sentence, term.end)
  const ownBefore = before.slice(lastBoundary(before))
  const use = useOf(tail)
  const lead = leadWords.read(ownBefore)
  const limited = (lead & hasLimit) !== 0
  const reading = (stance: Stance, flat = false): StanceReading => ({stance, use, flat, limited})
  if ((lead & hasAdverb) !== 0) return reading('contingent')
  if ((tail.includes('を除') || tail.includes('以外')) && excluded.test(tail)) return reading('denied', true)
  if (use === 'relative') return reading(relativeStance(tail))
  if (verbStarts.includes(tail.charAt(0)) && cleft.test(tail)) return reading('stated')
  const {clause, rest, continues: goesOn} = clauseOf(tail)
  const stance = clauseStance(clause)
  if (stance === 'stated' && topical.test(tail)) return {...reading(stance), use: 'modifier'}
  if (use === 'modifier') {
    if (stance === 'denied' && reportOf.test(tail)) return {...reading(stance), use: 'predicate'}
    if (fearHead.test(tail)) return reading('possible')
    if (stance === 'open' || stance === 'contingent') return reading(stance)
    return /(?:もの|わけ)では/.test(clause) ? reading('denied', true) : reading('stated')
  }
  if (stance === 'stated' && goesOn) {
    const next = clauseOf(rest).clause
    if (/(?:た|の|ている)(?:可能性|おそれ|恐れ|疑い)/.test(next))
      return reading(fearStance(next, clauseWords.read(next)))
  }
  const flat = stance === 'denied' && !softDenial.test(clause.slice(0, Math.max(0, clause.search(negation))))
  return reading(stance, flat)
}

function lastBoundary(before: string): number {
  let from = 0
  for (let at = before.indexOf('、'); at !== -1; at = before.indexOf('、', at + 1))
    if (clauseEnd.test(before.slice(Math.max(0, at - 4), at + 1))) from = at + 1
  return from
}

/**
 * The stance in which a word stands: with double negation, scope over coordinated nouns and relative clauses.
 *
 * @param folded the folded text of a line
 * @param sentence the sentence of the word, offsets into `folded`
 * @param term the word, offsets into `folded`
 * @returns `open`: under inquiry. `contingent`: a mere case or something to be hindered. `request`: a call to the reader
 * @example
 * stanceAt('漏えいの可能性は否定できません。', {start: 0, end: 16}, {start: 0, end: 3}) // 'possible'
 */
export function stanceAt(folded: string, sentence: Sentence, term: Sentence): Stance {
  return readStance(folded, sentence, term).stance
}
