import {type ServiceStateWordCode, serviceStateWords} from '../lexicon/service-states.ts'
import {type ClauseState, nominalEnd, partly, wasSo} from './clause-state.ts'
import {termFinder, termTester} from './find-terms.ts'
import {returnState, willReturn} from './return-state.ts'
import {cutState, haltState, lifted, unableState} from './stop-state.ts'

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
const findStateTerms = termFinder(serviceStateWords)
// 行って and the like state something only beside another word; alone they make no line worth reading.
const hasStateTerm = termTester(
  serviceStateWords.map((entry) =>
    entry.code === 'going'
      ? {...entry, terms: ['継続して', '継続中', '継続でき', '継続いたし', '手作業により', '手作業にて', '手作業で']}
      : entry
  )
)
const wholly = /(?:全面|本格|完全|全体|全て|すべて)(?:的な?|の|のサービス)?$/

const clauseEnd = '、。,\n'
const sentenceEnd = '。\n'

const noAbility =
  /^性|^に?ご?(?:提供|利用|注文|購入)(?:できる|いただける|可能な)(?:商品|製品|サービス|もの|方)|^(?:な状態)?(?:で|と|に)(?:あっ|なっ)た|^であり|^な(?:情報|範囲|者|形)|^(?:な)?(?:の|か)|ますよう|お願い/

/** 「安心してご利用いただけるサービスを提供する」 tells what is wished for. */
const beforeNoun = /^(?!状)[一-龠ァ-ヶ]|^こと/

/** 「安全に利用可能な状態です」, and not 「第三者に閲覧可能な状態」 */
const safely = /(?:安全|正常|問題な[くし]|通常[通ど]お?り)に$/

function normalState(before: string, term: string, near: string, rest: string): ClauseState | null {
  if (term.endsWith('ける') && beforeNoun.test(near)) return null
  if (wasSo.test(rest) && !/ます/.test(rest)) return null
  if ((/(?<!とも)に$/.test(before) && !safely.test(before)) || noAbility.test(near)) return null
  if (/^(?:て)?(?:は)?(?:お(?:らず|りませ)|いな|いませ)/.test(near)) return 'stopped'
  if (/ことが?でき(?:た|まし)|ことを確認|^(?:て)?(?:参|まい|いく|いき)/.test(near)) return null
  if (
    /^(?:て)?(?:い|お)?(?:た(?!だけ)|りまし)|^の|^より|^と(?:は|異)|よう(?:に)?(?:、|$|準備|努)|予定|見込|目指/.test(
      near
    )
  )
    return null
  return 'running'
}

/** 「影響はありません」 ends in its negation, 「影響は生じておりません」 has it behind the word. */
function unaffectedState(near: string): ClauseState | null {
  return /^く|^い(?:$|と(?!い)|ため|もの|状|見)|^(?:(?:発生して|生じて|確認されて|起きて|ありませ|ございませ)(?=[んずおい]))?(?:ん(?!でした)|ず|お(?:りませ(?!んでした)|らず)|い(?:ませ(?!んでした)|な))/.test(
    near
  )
    ? 'running'
    : null
}

function goingState(near: string): ClauseState | null {
  if (/^(?:る|ている)(?:見通し|見込み|状況|状態)(?:で|と|に変わり)/.test(near)) return 'running'
  if (/^お(?:りませ(?!んでした)|らず)|^い(?:ませ(?!んでした)|な)/.test(near)) return 'stopped'
  return /^て?(?:お(?:ります|り$)|い(?:ます|る$)|ます|提供しており?ま)/.test(near) ? 'running' : null
}

const limitNow =
  /^(?:等?の(?:対応|措置|対策)を(?:実施|継続|講じて|行って)|が発生し|を?(?:して|継続して|させて|設けて|行って|いたして|かけて|がござい|があり|いたします|します|した(?:うえ|上)で|が続))/

function limitState(near: string): ClauseState | null {
  if (lifted.test(near)) return 'running'
  if (/ます[「『〓一-龠ァ-ヶ]/.test(near)) return null
  if (nominalEnd.test(near)) return 'partial'
  return limitNow.test(near) && !wasSo.test(near) ? 'partial' : null
}

/** 「遅れは生じておりません」 */
const noDelay =
  /^(?:(?:は|も)(?:ありませ|ございませ|(?:生じて|発生して|出て)(?:お(?:りませ|らず)|いませ))|お(?:りませ|らず)|いませ)(?!んでした)/

function delayState(near: string): ClauseState | null {
  if (noDelay.test(near)) return 'running'
  if (/^(?:要し|(?:いただ|頂)[いく])/.test(near)) return /まし(?:た|て)/.test(near) ? null : 'partial'
  if (/^て?(?:お(?:ります|り$)|い(?:ます|る$))/.test(near)) return 'partial'
  if (nominalEnd.test(near)) return 'partial'
  return /^(?:(?:が|を)(?:発生し|生じ|出)|し)/.test(near) && /て(?:おり|い)ます|ており$|し$/.test(near)
    ? 'partial'
    : null
}

function endState(near: string): ClauseState | null {
  return /^(?:し$|する(?:こと(?:と|に)|運び)|(?:いた)?しま|となりま|させて(?:いただ|頂)き|により閉鎖)/.test(near)
    ? 'ended'
    : null
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
    const restEnd = endOf(sentence, end, sentenceEnd)
    const rest = sentence.slice(end, restEnd)
    const near = sentence.slice(end, Math.min(restEnd, endOf(sentence, end, clauseEnd)))
    const before = sentence.slice(Math.max(0, start - 40), start)
    const read = readWord(code, before, sentence.slice(start, end), near, rest)
    states.push({
      code,
      told: false,
      nominal:
        nominalEnd.test(near) && !withEffects.test(rest) && !(rest.startsWith('、') && /を[^を]{0,8}$/.test(before)),
      ahead: willReturn.test(near) || nominalEnd.test(near),
      whole: wholly.test(before),
      state: null,
      ...read,
      start,
      end
    })
  }
  states.forEach((word, index) => {
    if (isLimited(sentence, states[index - 1], word)) word.state = 'partial'
  })
  return states
}

/** 「サービス停止、ならびに出荷に影響が生じております」 */
const withEffects = /^、?(?:および|及び|ならびに|並びに)[^。]{2,40}(?:影響|支障|遅延|遅れ)[^。]{1,12}(?:おり|い)ます$/

/** 「利用しづらい事象が発生しました」 tells the past. */
const hardOver = /(?:発生|確認|生じ|出|なり)(?:いた)?し?(?:され)?ました/

/** 「一部を除き」, 「範囲を限定し」 */
const inPart = /一部\S{0,6}(?:除|制限)|(?:範囲|機能|対象|品目|地域|商品)[をに](?:限定|絞)/

/** 「一部の機能がご利用いただけません」 */
const someFunctions = /一部の?(?:機能|ページ)[がはをに][^、]{0,8}$/

/** 「一部の会員に限り受け付けております」 */
const onlyTerms = /一部の|(?:に|の)限[りっ]|のみ/

/** 「一部機能に限定して稼働しております」 */
function isLimited(sentence: string, before: StateWord | undefined, word: StateWord): boolean {
  const isLimit = before?.state === 'partial' && (before.code === 'limit' || before.code === 'delay')
  return isLimit && word.state === 'running' && endOf(sentence, before.end, clauseEnd) >= word.start
}

function readWord(
  code: ServiceStateWordCode,
  before: string,
  term: string,
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
  if (code === 'cut') return plain(cutState(near))
  if (code === 'unable') {
    const state = unableState(before, near)
    return plain(state === 'stopped' && someFunctions.test(before) ? 'partial' : state)
  }
  if (code === 'normal') return plain(normalState(before, term, near, rest))
  if (code === 'unaffected') return plain(unaffectedState(near))
  if (code === 'going') return plain(goingState(near))
  if (code === 'accept')
    return /^(?:ま?せん(?!でした)|らず)/.test(near)
      ? {state: 'stopped'}
      : plain(onlyTerms.test(before) ? 'partial' : 'running')
  if (code === 'hard')
    return plain(
      /状況|状態|事象|もの|なって/.test(rest) && !wasSo.test(rest) && !hardOver.test(near) ? 'partial' : null
    )
  if (code === 'limit') return plain(limitState(near))
  if (code === 'delay') return plain(delayState(near))
  return plain(endState(near))
}

/** Where the first of some characters stands; the end of the text where there is none. */
function endOf(text: string, from: number, marks: string): number {
  let at = from
  while (at < text.length && !marks.includes(text.charAt(at))) at++
  return at
}
