import {holdingVerbs, leakObjects} from '../../lexicon/leak-words.ts'
import type {LeakCode} from '../../schema/facts.ts'
import {holdsAny} from '../../text/holds-any.ts'
import {type Sentence, startOfSentenceBefore} from '../../text/sentences.ts'
import {readStance} from '../../text/stance.ts'
import {factWords} from './fact-words.ts'

/*
 * What is said of a leak without a word of leaking (spec/facts.md, leak): whether the incident reached information at
 * all, and whether there was any to reach.
 *
 * Matches: `個人情報は保存されておりません`, `お客様の情報への影響は確認されておりません`.
 * Must not: `業務への影響はございません`, `カード情報は含まれておりません`.
 */

/** A statement without a word of leaking, offsets into the line. */
export interface ReachStatement {
  code: LeakCode
  /** Under inquiry, not only not found. */
  open: boolean
  start: number
  end: number
}

const unaffected =
  /影響[^。]{0,12}(?:ありません|ございません|ない(?:こと|もの|と|旨)|なかった|及んでいない|およんでいない)/
const softly = /(?:確認|認め|報告|把握)[^。な]{0,6}な/
/** Characters before a denial within which its subject stands. */
const reach = 40
const dataBefore = /情報|データ/
const ofLeak = holdsAny(leakObjects)
/** Characters of `しかしながら、`. */
const longestConjunction = 8
/** `個人情報が記録されたデータベースへのアクセスが可能な状態`, but no `アクセスできる状態に復旧`. */
const openToAll =
  /(?:情報|データ(?!ベース)|住所|番号)[^。]{1,60}アクセスが?(?:可能な|できる|し得る)状(?:態|況)(?:で(?!は(?:な|あり))|と|に(?!復|戻|回復))|アクセスが?(?:可能(?:であった|だった)|できた)[^。、]{0,8}(?:情報|データ|ファイル)/
/** `漏えいは確認されておりませんが、その可能性は否定できません`: the fear is of the leak that was named before. */
const doubted =
  /(?:^|[がのずりしだ]、)(?:その|当該|これらの)?可能性(?:を|は|が|も)[^。]{0,16}(?:否定|排除)[^。]{0,12}(?:でき|困難|しき|し切|難し)/
/** `顧客情報の収集は行っておりません` */
const notGathered =
  /(?:個人|顧客|お客様|お客さま|会員)情報(?:等|など)?の(?:収集|保存|保管|保有|登録)[^、。]{0,8}は(?:一切)?(?:行って|して)(?:おりません|いません|いない|おらず)/
const affectedOpen = /(?:情報|データ)(?:資産|等)?(?:へ|への|に対する|に)影響[^。、]{0,6}有無/
const infoInfluence = /(?:情報|データ)(?:資産)?(?:等|など)?(?:への|に対する|へ|に)(?:の)?(?:直接的な|具体的な|重大な)?$/
const asked = /^(?:について|につきまして|に関し)[^。]{0,20}(?:確認|調査)を?(?:進め|続け|行って|し|中)/
const notAmong = /(?:対象|範囲)に[^。]{0,24}(?:含まれて|該当して)(?:いな|いま|おりま|おら)/
const leakBefore = /漏えい|漏洩|流出/
const within = /(?:影響|攻撃|侵害|被害)[^。]{0,24}含まれ(?=(?:る|てい[るた])(?:可能性|おそれ|恐れ))/
/** Of an intruder's account: `ログイン後に参照できる情報は以下のとおりです`. */
const withinReach = /(?:参照|閲覧|確認|表示)[^。]{0,16}(?:できる|可能な)情報は、?(?:以下|次)/
const entered = /(?:ログイン|アクセス)(?:した|され|後)/
/** `アクセスが確認された個人情報` names what was looked at. */
const reachedData = /アクセスが(?:確認|判明)された(?:個人|お客様の|お客さまの|会員|顧客)?(?:情報|データ)/
const notContained = new RegExp(
  `(?:(?:当社|弊社|本学|本市|本県|当院|当行)の情報|個人情報|お客様情報|お客さま情報|顧客情報|お客様の情報|個人データ|機密情報|情報)(?:等|など)?(?:は|が|も|を)(?:一切|全く|まったく)?(?:${holdingVerbs.join('|')})(?:て)?(?:は)?(?:おりません|いません|いない|ません|ない(?:こと|た|もの|と)|おらず|ませんで|なかった)`
)

/**
 * A first look at a line: whether it may hold a statement of this kind.
 *
 * @param words the kinds of fact that it holds words for
 */
export function mayReach(words: number): boolean {
  return (words & factWords.data) !== 0 && (words & factWords.reach) !== 0
}

/**
 * Reads a sentence for what it says of information without a word of leaking.
 *
 * @param folded the folded text of the line
 * @param sentence a sentence of it
 * @param isPartial whether words name kinds of information only
 * @example
 * reachStatements(folded, sentence, () => false) // [{code: 'none', start: 0, end: 15}]
 */
export function reachStatements(
  folded: string,
  sentence: Sentence,
  isPartial: (words: string) => boolean
): ReachStatement[] {
  const text = folded.slice(sentence.start, sentence.end)
  if (!ofLeak(text) && !text.includes('その可能性')) return []
  const found: ReachStatement[] = []
  const add = (index: number, length: number, code: LeakCode, open = false) => {
    found.push({code, open, start: sentence.start + index, end: sentence.start + index + length})
  }
  const influence = dataBefore.test(text) ? text.indexOf('影響') : -1
  if (influence !== -1) {
    const none = unaffected.exec(text)
    const named = none ? text.slice(Math.max(0, none.index - reach), none.index) : ''
    if (none && !softly.test(none[0]) && dataBefore.test(named) && !isPartial(named) && !/以降|今後/.test(text))
      add(none.index, none[0].length, 'none')
    const open = affectedOpen.exec(text)
    if (open && /調査|確認|確定|判明|不明|特定/.test(text)) add(open.index, open[0].length, 'notConfirmed', true)
    else if (infoInfluence.test(text.slice(0, influence))) {
      const start = sentence.start + influence
      const {stance, flat} = readStance(folded, sentence, {start, end: start + 2})
      const isOpen = stance === 'open' || asked.test(text.slice(influence + 2))
      if (isOpen || (stance === 'denied' && !flat)) add(influence, 2, 'notConfirmed', isOpen)
    }
  }
  const spared = notAmong.exec(text)
  const leaked = spared ? text.slice(Math.max(0, spared.index - reach), spared.index) : ''
  if (spared && leakBefore.test(leaked) && !isPartial(spared[0])) add(spared.index, spared[0].length, 'none')
  const among = within.exec(text)
  if (among && readStance(folded, sentence, place(sentence, among)).stance === 'possible')
    add(among.index, among[0].length, 'possible')
  const open = entered.test(text) ? withinReach.exec(text) : null
  if (open) add(open.index, open[0].length, 'possible')
  const reached = reachedData.exec(text)
  if (reached && !/今後|場合/.test(text)) add(reached.index, reached[0].length, 'confirmed')
  const exposed = text.includes('アクセス') ? openToAll.exec(text) : null
  if (exposed) add(exposed.index, exposed[0].length, 'possible')
  const doubt = text.includes('可能性') ? doubted.exec(text) : null
  if (doubt && leakBefore.test(namedBefore(folded, sentence.start, doubt.index)))
    add(doubt.index, doubt[0].length, 'possible')
  const ungathered = notGathered.exec(text)
  if (ungathered) add(ungathered.index, ungathered[0].length, 'none')
  const empty = notContained.exec(text)
  if (
    empty &&
    /個人|客|顧客|機密|社の|本[学市県]の|当[院行]の/.test(empty[0]) &&
    !isPartial(text.slice(Math.max(0, empty.index - 20), empty.index))
  )
    add(empty.index, empty[0].length, 'none')
  return found
}

/** What a fear without a subject is of: the words before it, in `ただし、その可能性は…` those of the sentence before. */
function namedBefore(folded: string, start: number, index: number): string {
  const from = index < longestConjunction ? startOfSentenceBefore(folded, start) : start
  return folded.slice(from, start + index)
}

function place(sentence: Sentence, match: RegExpExecArray): Sentence {
  const start = sentence.start + match.index
  return {start, end: start + match[0].length}
}
