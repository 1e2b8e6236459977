import type {ServiceStateWordCode} from '../lexicon/service-states.ts'
import {futureTerms, partlyTerms, serviceStateWords, undeterminedTerms} from '../lexicon/service-states.ts'
import {anyOf} from './any-of.ts'
import {termFinder, termTester} from './find-terms.ts'

/**
 * `running`: works, or works again. `partial`: with limits. `stopped`: does not work. `ended`: closed for good.
 * `returning`: will come back; whether a date is stated decides between planned and suspended.
 */
export type ClauseState = 'running' | 'partial' | 'stopped' | 'ended' | 'returning'

/** A word that states the present condition of something. */
export interface StateWord {
  code: ServiceStateWordCode
  /** Null: the word tells the past, stands before a noun, or speaks of work towards a return. */
  state: ClauseState | null
  /** A stop told as an act (`停止しました`), which holds only as long as nothing later says otherwise. */
  told: boolean
  /** A return told without the past tense (`再開します`, `再開`): the date beside it may lie ahead. */
  ahead: boolean
  /** Nothing follows the word (`受付の停止`): a title or a note rather than a sentence. */
  nominal: boolean
  /** A return to the whole (`全面再開`): a part may be back already. */
  whole: boolean
  /** First character of the word, index into the sentence (UTF-16 code units). */
  start: number
  /** After the word. */
  end: number
}

// A table of first characters: every line of every document is searched, and an alternation of so many words is slow.
const stateTerms = serviceStateWords.map(({code, terms}) => ({code, terms, unless: []}))
const findStateTerms = termFinder(stateTerms)
// 行って and the like state something only beside another word; alone they make no line worth reading.
const hasStateTerm = termTester(
  stateTerms.filter(({code}) => code !== 'going').concat({code: 'going', terms: ['継続して', '継続中'], unless: []})
)
const wholly = /(?:全面|本格|完全|全体|全て|すべて)(?:的な?|の|のサービス)?$/
const partly = new RegExp(anyOf(partlyTerms))
const undetermined = new RegExp(anyOf(undeterminedTerms))
const future = new RegExp(anyOf(futureTerms))

const clauseEnd = /[、。,\n]/
const sentenceEnd = /[。\n]/

// Past: the condition held and is over.
const wasSo = /て(?:おり|い)まし|ていた(?!だ)|おりました|でした(?!が、現在)/
const isSo =
  /て(?:おり|い(?:る|ます|$))|状態|状況|いただ(?:き|い)|頂(?:き|い)|続いて|続けて|^中(?!に|の|から|は)|とな(?:り|っ)ま|いたします|^します|余儀なく(?!され)/
const nounBefore =
  /^(?:でき|し(?:た|ている|ておる)(?!状)|された|中の|期間|に伴|に至|による|によ|のお知らせ|後|前|時|の(?:判断|決定|措置|対応|上|うえ|お知らせ|お詫び)|を?(?:決|検討|判断|依頼|要請|指示|求)|まで|など|させる|することで|する(?:可能|場合|こと|必要|恐れ|おそれ))/
const actDone = /^(?:を|と)?(?:いた)?(?:し|さ?せ(?:て(?:いただ|頂)き)?|され|行い|実施し)(?:いたし)?まし/
const unchanged =
  /^(?:を|は)?(?:して|されて)?(?:お(?:りませ|らず)|いませ|いな|はありませ|はございませ|することなく|せず)/
const lifted = /^(?:措置|していた\S{0,12})?(?:を|の|は|が)(?:解除|解消)/
/** 「現在、受付を停止し、調査を進めております」: the verb at the end gives the tense. */
const goesOn = /^(?:し|いたし)?$/
const nominalEnd = /^(?:[)(」】』・]|$)/

function haltState(near: string, rest: string, before: string): {state: ClauseState; told: boolean} | null {
  if (unchanged.test(near)) return {state: 'running', told: false}
  if (lifted.test(near)) return {state: 'running', told: false}
  if (goesOn.test(near) && /^し?、現在も/.test(rest)) return {state: 'stopped', told: false}
  if (goesOn.test(near) && /現在|見合/.test(before) && /(?:おり|い)ます$/.test(rest))
    return {state: 'stopped', told: false}
  if (nominalEnd.test(near)) return {state: 'stopped', told: false}
  if (wasSo.test(near)) return null
  if (actDone.test(near)) return {state: 'stopped', told: true}
  if (nounBefore.test(near)) return null
  return isSo.test(near) ? {state: 'stopped', told: false} : null
}

/** What cannot be known or proved is no service that cannot be used. */
const cannotKnow =
  /(?:否定|特定|確認|把握|断定|判断|判別|確定|払拭|保証|回答|お答え|説明|証明|復元|復号|復旧|解読|予測|想定|排除|評価|検知|防止|防御|回避|識別|推測|解明|開示|連絡|報告|対応|返金|調査|作業|期待|無視|入手|取得|公表|言及|同定|明確化)(?:を?する)?(?:こと)?(?:が|は|も|を|まで|まではで?|には)?$/
const cannotNow = /^(?:い|ん(?!でした)|くな(?:って|りま)|せん|て|ます|い(?:状|た))/
const cannotNoun =
  /^い(?:場合|環境|仕組み|設計|設定|状態に(?!あ|な)|と(?:の|いう|連絡|報告)|ため|可能性|おそれ|恐れ|形|仕様|よう|こと|時|期間|方|お客|理由|事象|[^状。、]{0,3}情報)/

function unableState(before: string, near: string): ClauseState | null {
  if (cannotKnow.test(before)) return null
  if (near.startsWith('では') || /(?:と|に)なった/.test(near) || wasSo.test(near)) return null
  if (nominalEnd.test(near) || /^(?:と(?:なって|して)|です|で、)/.test(near)) return 'stopped'
  if (cannotNoun.test(near)) return null
  return cannotNow.test(near) && !/ました/.test(near) ? 'stopped' : null
}

const whenWord = /^(?:日(?!々)|の?時期|日時|時刻|スケジュール|の?(?:目途|目処|めど|見通し|見込み|予定))/
const aboutReturn =
  /^(?:の?ため|に(?:向け|際|あた|伴|とも|関|必要|は|至るまで)|へ|後|時|前|まで|した場合|(?:の|に関する)?(?:お知らせ|ご?案内|ご?報告)|させる|可否|作業(?!(?:が|を|も|は)?(?:全て|すべて|概ね|おおむね)?完了)|対応(?!(?:が|を)?(?:完了|開始))|支援|計画|状況|費用|方針|手順|フェーズ|活動|可能性|でき(?:な|ま?せ)|の(?:ため|際|ご)|等に|など)/
const stillAway = /未定|しばらく|暫く|改めて|次第|お知らせ|ご案内|お待ち|立って|時間を/
const doneReturn =
  /^(?:作業|対応|措置)?(?:が|を|も|は|に|と)?(?:全て|すべて|概ね|おおむね)?(?:いた)?(?:し|さ?せ(?:て(?:いただ|頂)き)?|され|でき|成功|至り|済|完了|行い|可能|運び|なり|なって)/
const notReturned =
  /^(?:の(?:予定|目途|めど|見込み)は?|は|を|が)?(?:せず|して(?:お(?:りませ|らず)|いませ|いな)|な(?:し|く)|ありませ|ございませ|できて(?:お(?:りませ|らず)|いませ))/
/** 「徐々に復旧に向かって対応を進めております」 */
const wayBack = /^に向か(?:って|い)(?:対応|作業|進)/
const willReturn = /^(?:を)?(?:し|いたし|させて(?:いただ|頂)き)ます|^する(?:$|こと|運び|など)/
const actPast = /まし(?:た|て)|済|ており|て(?:おり|い)|た(?=$|[)」が])|完了|運び|されて|可能です|^し$/

function returnState(before: string, near: string, rest: string): ClauseState | null {
  if (notReturned.test(near)) return 'stopped'
  if (wayBack.test(near)) return partly.test(before.slice(-8)) ? 'partial' : null
  if (whenWord.test(near))
    return near.startsWith('予定') || /予定$/.test(near) ? 'returning' : undetermined.test(rest) ? 'stopped' : null
  if (near.startsWith('に') && /未定|時間/.test(rest)) return 'stopped'
  if (/^ま?で(?:に)?(?:は)?/.test(near) && /(?:時間|しばらく|暫く)/.test(rest)) return 'stopped'
  if (/来週|次週|翌週|来月/.test(before)) return 'returning'
  if (/^(?:につ|に関)/.test(near)) return stillAway.test(rest) ? 'stopped' : null
  if (aboutReturn.test(near)) return null
  const coming = future.test(near.slice(0, 28))
  if (goesOn.test(near) && /予定(?:です|して)/.test(rest)) return 'returning'
  if (doneReturn.test(near) && actPast.test(near) && !coming) return 'running'
  if (coming) return 'returning'
  if (/次第|来週|次週|(?:でき|した|のち|後)(?:に|、)$/.test(before)) return 'returning'
  if (willReturn.test(near) || nominalEnd.test(near)) return /今後/.test(before) ? 'returning' : 'running'
  return doneReturn.test(near) && actPast.test(near) ? 'running' : null
}

const noAbility =
  /^性|^(?:な状態)?(?:で|と|に)(?:あっ|なっ)た|^であり|^な(?:情報|範囲|者|形)|^(?:な)?(?:の|か)|ますよう|お願い/

function normalState(before: string, near: string, rest: string): ClauseState | null {
  if (wasSo.test(rest) && !/ます/.test(rest)) return null
  if (/に$/.test(before) || noAbility.test(near)) return null
  if (/^(?:て)?(?:は)?(?:お(?:らず|りませ)|いな|いませ)/.test(near)) return 'stopped'
  if (/ことが?でき(?:た|まし)|ことを確認|^(?:て)?(?:参|まい|いく|いき)/.test(near)) return null
  if (/^(?:て)?(?:い|お)?(?:た|りまし)|^の|^より|^と(?:は|異)|よう(?:に)?(?:、|$|準備|努)|予定|見込|目指/.test(near))
    return null
  return 'running'
}

/** 「影響はありません」 ends in its negation, 「影響は生じておりません」 has it behind the word. */
function unaffectedState(near: string): ClauseState | null {
  return /^(?:ん(?!でした)|ず|お(?:りませ(?!んでした)|らず)|い(?:ませ(?!んでした)|な))/.test(near) ? 'running' : null
}

function goingState(near: string): ClauseState | null {
  if (/^お(?:りませ(?!んでした)|らず)|^い(?:ませ(?!んでした)|な)/.test(near)) return 'stopped'
  return /^(?:お(?:ります|り$)|い(?:ます|る$)|提供しており?ま)/.test(near) ? 'running' : null
}

const limitNow =
  /^(?:を)?(?:して|させて|設けて|行って|いたして|かけて|がござい|があり|いたします|します|した(?:うえ|上)で|が続)/

function limitState(near: string): ClauseState | null {
  if (/ます[「『〓一-龠ァ-ヶ]/.test(near)) return null
  if (nominalEnd.test(near)) return 'partial'
  return limitNow.test(near) && !wasSo.test(near) ? 'partial' : null
}

function delayState(near: string): ClauseState | null {
  if (/^(?:お(?:ります|り$)|い(?:ます|る$))/.test(near)) return 'partial'
  if (nominalEnd.test(near)) return 'partial'
  return /^(?:が|を)(?:発生し|生じ|出)/.test(near) && /て(?:おり|い)ます|ており$|し$/.test(near) ? 'partial' : null
}

function endState(near: string): ClauseState | null {
  return /^(?:し$|(?:いた)?しま|となりま|させて(?:いただ|頂)き|により閉鎖)/.test(near) ? 'ended' : null
}

/**
 * Whether a text holds any word that can state a condition: the cheap test before `findStates`.
 *
 * @param folded a folded text
 */
export function hasStateWord(folded: string): boolean {
  return hasStateTerm(folded)
}

/**
 * Finds what a sentence states about the present condition of something (spec/disclosure.md, ServiceStatus).
 *
 * Words that tell only the past (停止しておりました), that stand before a noun (停止期間) or speak of work towards a return
 * (復旧作業) are given without a state. In a sentence with both polarities the last state holds.
 *
 * @param sentence one folded sentence, without line ends
 * @returns the words that can state a condition, in the order of the text
 * @example
 * findStates('停止しておりましたが、本日再開いたしました。').map(({state}) => state) // [null, 'running']
 */
export function findStates(sentence: string): StateWord[] {
  const states: StateWord[] = []
  for (const {code, start, end} of findStateTerms(sentence, 0, sentence.length)) {
    const rest = upTo(sentence.slice(end), sentenceEnd)
    const near = upTo(rest, clauseEnd)
    const before = sentence.slice(Math.max(0, start - 40), start)
    const read = readWord(code, before, near, rest)
    states.push({
      code,
      told: false,
      nominal: nominalEnd.test(near) && !(rest.startsWith('、') && /を[^を]{0,8}$/.test(before)),
      ahead: willReturn.test(near) || nominalEnd.test(near),
      whole: wholly.test(before),
      state: null,
      ...read,
      start,
      end
    })
  }
  return states.map((word, index) =>
    isLimited(sentence, states[index - 1], word) ? {...word, state: 'partial' as const} : word
  )
}

/** 「利用しづらい事象が発生しました」 tells the past. */
const hardOver = /(?:発生|確認|生じ|出|なり)(?:いた)?し?(?:され)?ました/

/** 「一部を除き」, 「範囲を限定し」 */
const inPart = /一部\S{0,6}(?:除|制限)|(?:範囲|機能|対象|品目|地域|商品)[をに](?:限定|絞)/

/** 「一部の会員に限り受け付けております」 */
const onlyTerms = /一部の|(?:に|の)限[りっ]|のみ/

/** 「一部機能に限定して稼働しております」 */
function isLimited(sentence: string, before: StateWord | undefined, word: StateWord): boolean {
  const isLimit = before?.state === 'partial' && (before.code === 'limit' || before.code === 'delay')
  return isLimit && word.state === 'running' && !clauseEnd.test(sentence.slice(before.end, word.start))
}

function readWord(
  code: ServiceStateWordCode,
  before: string,
  near: string,
  rest: string
): {state: ClauseState; told?: boolean} | null {
  const plain = (state: ClauseState | null) => (state ? {state} : null)
  const onlyPartly = partly.test(before.slice(-8))
  if (code === 'halt') {
    const read = haltState(near, rest, before)
    if (!read) return null
    return read.state === 'stopped' && onlyPartly && !/一部の|一部[^を]{2,}/.test(before.slice(-8))
      ? {...read, state: 'partial'}
      : read
  }
  if (code === 'resume') {
    const state = returnState(before, near, rest)
    return plain(state === 'running' && (onlyPartly || inPart.test(before)) ? 'partial' : state)
  }
  if (code === 'unable') return plain(unableState(before, near))
  if (code === 'normal') return plain(normalState(before, near, rest))
  if (code === 'unaffected') return plain(unaffectedState(near))
  if (code === 'going') return plain(goingState(near))
  if (code === 'accept') return plain(onlyTerms.test(before) ? 'partial' : 'running')
  if (code === 'hard')
    return plain(
      /状況|状態|事象|もの|なって/.test(rest) && !wasSo.test(rest) && !hardOver.test(near) ? 'partial' : null
    )
  if (code === 'limit') return plain(limitState(near))
  if (code === 'delay') return plain(delayState(near))
  return plain(endState(near))
}

function upTo(text: string, boundary: RegExp): string {
  const at = text.search(boundary)
  return at === -1 ? text : text.slice(0, at)
}
