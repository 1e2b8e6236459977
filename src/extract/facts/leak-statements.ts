import {earlierNotices, partialObjects} from '../../lexicon/leak-words.ts'
import type {LeakCode} from '../../schema/facts.ts'
import {holdsAny} from '../../text/holds-any.ts'
import type {Sentence} from '../../text/sentences.ts'
import {readStance, type StanceReading} from '../../text/stance.ts'
import type {FactLine} from './fact-lines.ts'
import {factWords} from './fact-words.ts'
import {type LeakMention, leakMentions} from './leak-mentions.ts'
import {mayReach, reachStatements} from './leak-reach.ts'

/**
 * Statements about information getting out, each with its strength (spec/facts.md, leak). `leak.ts` weighs them.
 *
 * Matches: `お客様の情報が漏えいした可能性があります`. Must not: `資金が流出しました`, `漏えいの防止に努めます`.
 * Known misses: a leak told without any of the words (`名簿が別の会員に届きました`).
 */
export interface LeakStatement {
  code: LeakCode
  /** `firm`: said of the event. `passing`: presupposed in a sentence about something else. `past`: of an earlier notice. */
  weight: 'firm' | 'passing' | 'past'
  /** A denial of some kinds of information only. */
  partial: boolean
  /** A denial that is told as the outcome of an inquiry, of all information. */
  conclusive: boolean
  /** Under inquiry, not only not found. */
  open: boolean
  line: FactLine
  start: number
  end: number
}

const partial = new RegExp(partialObjects.join('|'))
const earlier = new RegExp(earlierNotices.join('|'))
/** 本文などの会員に関わる情報: the kinds are examples of all. */
const covering = /(?:など|等)の[^、。]{2,12}(?:に関わる|に関する|に係る)情報[^、。]{0,4}$/
const isPartial = (words: string) => partial.test(words) && !covering.test(words)
const neverHappens = /^することは(?:ありま|ござい|な)/
/** `連携を許可しない限り、流出することはありません`. */
const hedged = /限り|直[接ち]|通常|今回|これによ/
const openFear = /(?:否定|排除)(?:でき|しきれ|し切れ)(?:ない|ません)/
const denialBehind = /ません|ない|おらず|なく/
const misuse = /悪用|不正利用|不正使用|二次被害|なりすまし|装っ|騙/
const concludes = /調査|判明|確認|結果|最終|判断|報告/
/** Words that set the information of a denial apart from other information. */
const contrast =
  /別システム|別の|異なる|今後|同様|(?<!時点)においては|(?:については|に関しては|に関しましては|につきましては)、/

/** 漏えい事案、漏えいの範囲: a leak that is taken as known, whatever is looked into. */
const ofKnownLeak = /^(?:等|など)?(?:の?(?:事案|事件|範囲|件数|経路|規模|対象|原因)|に至った)/
const seenAt = /^(?:等)?(?:され|した|していた|や|・|、|又は|または|および|及び|を確認|が確認|が判明|の事実)/

/** `窃取したとする声明`: what the attacker says of himself. */
const claimed = /^(?:した)?と(?:の|する)?(?:主張|称|(?:犯行)?声明)/
/** `漏えい(又はそのおそれ)` */
const orFear = /^\((?:又は|または|もしくは|及び|および|、)?(?:その)?(?:おそれ|恐れ|可能性|疑い)/

function codeOf({stance, use, flat, limited}: StanceReading, {kind, word, after}: LeakMention): LeakCode | null {
  if (stance === 'possible') return 'possible'
  // Use tells of what got out only where it is supposed; else it is about the harm that followed.
  if (/^不正に[使利]/.test(word)) return null
  if (stance === 'open') return use === 'modifier' && ofKnownLeak.test(after) ? null : 'notConfirmed'
  const isReach = kind === 'reached' || (word === 'アクセスされ' && use !== 'relative')
  if (stance === 'denied') return limited ? null : flat && !isReach ? 'none' : 'notConfirmed'
  if (stance !== 'stated' || isReach) return null
  if (word === '閲覧' && !seenAt.test(after)) return null
  if (word === '見られる状態' || claimed.test(after) || orFear.test(after)) return 'possible'
  return 'confirmed'
}

/** 漏えいが確認された情報, as a heading, states it. */
const foundData = /^(?:が|を)?(?:確認|判明)(?:され|し)た[^、。]{0,12}(?:情報|データ|項目|件数|人数)/
const toldAsDone = /ました。?$/
const toldBefore = /付け?で(?:お知らせ|公表|ご案内|ご報告|発表)(?:いたし|致し|し)(?:ました|た|ております)[^。]{0,40}$/
const possiblyAbout = /^の(?:可能性|おそれ|恐れ|件)(?:について|につきまして|に関しまして)/
const atFirst = /当初[^。]{0,50}$/

/** `漏えい事案が発生しました` */
const caseHappened =
  /^(?:等|など)?の?(?:事案|事件|事故|被害|インシデント)が(?:発生|生じ|起き|起こ|判明)[^。、]{0,12}(?:た|ました|ております)(?:$|。|こと|ため|ので|。)/

function weightOf(
  reading: StanceReading,
  code: LeakCode,
  sentenceText: string,
  line: FactLine,
  {before, after}: LeakMention
): LeakStatement['weight'] {
  if (line.role === 'request' || (line.role === 'faq' && /か[?。]?$/.test(sentenceText))) return 'passing'
  if (code === 'possible' && (earlier.test(after) || (atFirst.test(before) && /まし?た(?:が|の|。)/.test(after))))
    return 'past'
  if (line.isHeading && reading.use === 'predicate')
    return code === 'confirmed' && foundData.test(after) ? 'firm' : 'passing'
  if (possiblyAffected.test(after)) return toldAsDone.test(sentenceText) ? 'firm' : 'passing'
  if (reading.use === 'modifier') return caseHappened.test(after) ? 'firm' : 'passing'
  if (reading.use === 'relative')
    return denialBehind.test(after.replace(openFear, '')) || misuse.test(after) || code === 'confirmed'
      ? 'passing'
      : 'firm'
  return 'firm'
}

/** 4月18日付でお知らせしました、漏えいの可能性について、報告がありました: named by what was told before. */
function isOldNews({before, after}: LeakMention): boolean {
  return toldBefore.test(before) && possiblyAbout.test(after)
}

/** The same length, with the titles of other notices blanked. */
function withoutTitles(text: string): string {
  return text.includes('「')
    ? text.replace(quotation, (title) => (noticeWord.test(title) ? '〇'.repeat(title.length) : title))
    : text
}

function wordStatements(line: FactLine, sentence: Sentence, found: LeakStatement[]): void {
  const {folded} = line.line
  const text = withoutTitles(folded.slice(sentence.start, sentence.end))
  for (const mention of leakMentions(line, text)) {
    const {word, before, after} = mention
    const start = sentence.start + before.length
    const reading = readStance(folded, sentence, {start, end: start + word.length})
    const code = codeOf(reading, mention)
    if (code === null || (reading.stance === 'open' && isOldNews(mention))) continue
    const clauseBefore = before.slice(before.lastIndexOf('。') + 1)
    found.push({
      code,
      weight: weightOf(reading, code, text, line, mention),
      partial:
        isPartial(clauseBefore.slice(-40)) ||
        (after.startsWith('する') && !(neverHappens.test(after) && !hedged.test(text))),
      conclusive: concludes.test(text) && !contrast.test(before),
      open: reading.stance === 'open',
      line,
      start,
      end: start + word.length
    })
  }
}

function omittedStatement(line: FactLine, sentence: Sentence, found: LeakStatement[]): void {
  const omitted = elliptic.exec(line.line.folded.slice(sentence.start, sentence.end))
  if (!omitted) return
  const [start, end] = [sentence.start, sentence.start + omitted[0].length]
  found.push({code: 'notConfirmed', weight: 'firm', partial: false, conclusive: false, open: false, line, start, end})
}

function otherStatements(line: FactLine, sentence: Sentence, found: LeakStatement[]): void {
  const {folded} = line.line
  const text = folded.slice(sentence.start, sentence.end)
  for (const statement of reachStatements(folded, sentence, (words) => partial.test(words)))
    found.push({
      ...statement,
      weight: 'firm',
      partial: presupposed.test(text),
      conclusive: concludes.test(text) && !contrast.test(text),
      line
    })
}

/** 漏えいした情報は氏名に限られ、会員の情報は含まれておりません: what got out is known, and something else did not. */
const presupposed =
  /(?:漏えい|漏洩|流出|閲覧|窃取)(?:した|された)[^。、]{0,10}(?:情報|データ|ファイル|もの)(?:は|に|の|のうち)/

const quotation = /「[^「」]{1,160}」/g
const noticeWord = /お知らせ|について|お詫び|ご報告|関する件|ご案内|リリース/
const possiblyAffected =
  /^が?(?:の事実が)?(?:確認|判明)(?:され|し|でき)(?:た|ました)(?:お客|お取引|方|皆|場合|対象者|関係者|先|企業|ご本人|個人|ユーザ|会員)/

/** Under a heading that names the leak, its denial names nothing: 現時点で確認されておりません. */
const elliptic =
  /^(?:なお、)?[^。、漏流]{0,14}、?(?:確認|報告|認め)(?:され|でき|し|られ)?て?(?:いな|おりませ|いませ|ませ|おらず)/
const namesLeak = holdsAny(['漏えい', '漏洩', '流出'])

const skipped = new Set(['contact', 'reference'])

/**
 * The statements of one line.
 *
 * @param line a line of the body, or the title
 */
export function leakStatements(line: FactLine): LeakStatement[] {
  if (line.quoted || skipped.has(line.role)) return []
  const tells = (line.words & factWords.leak) !== 0
  const reaches = mayReach(line.words)
  const omits = !line.isHeading && line.heading !== null && namesLeak(line.heading)
  if (!tells && !reaches && !omits) return []
  const found: LeakStatement[] = []
  for (const sentence of line.sentences) {
    if (tells) wordStatements(line, sentence, found)
    if (omits) omittedStatement(line, sentence, found)
    if (reaches) otherStatements(line, sentence, found)
  }
  // Measures speak of leaks in general; what is denied among them is of this incident.
  if (line.role === 'prevention')
    return found.filter(({code, open}) => (code === 'none' || code === 'notConfirmed') && !open)
  return found
}
