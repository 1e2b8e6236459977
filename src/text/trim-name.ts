import {leadingAdverbTerms, ownerTerms} from '../lexicon/service-name-affixes.ts'
import type {Span} from './noun-phrase.ts'
import {endsWithAny, isBareActivity, kindOfName, wholeQuote} from './service-name.ts'
import {leadingTerm, termLookup} from './term-lookup.ts'

const adverbs = termLookup(leadingAdverbTerms)
const owners = termLookup(ownerTerms)

const owner =
  /^(?:弊社|当社|当店|当|本)?(?:サイト|webサイト|ウェブサイト|ホームページ|ショップ|ストア|通販サイト|ecサイト)(?:上)?(?:における|での|内の|の(?!閲覧|利用|公開|表示|接続|運営|アクセス))(?=.)/i
/** 「架空堂」でのカード決済: the shop goes on, its way of paying does not. */
const shopOfPayment =
  /^(?:[「『][^」』]{2,40}[」』]|(?!一部|各|全)[^「『の、]{2,30}(?:店|サイト|ショップ|ストア|[a-z]\)?))\s?(?:での|における|の)(?=(?:クレジット)?(?:カード)?(?:決済|支払い?|払い)$)/i
const aboutQuoted =
  /^[「『][^」』]{2,40}[」』]((?:\([^()]*\))?の?(?:ログイン画面|ページ|両?サイト|両?サービス|システム|アプリ|稼働|ご?利用|運営))$/

const leadMark = /^(?:【[^【】]{1,6}】|[QA][.:]\s|[\s・•●○〇◆◇■□※*\-、:]|[(]?\d{1,2}[).．](?!\d))+/
/** The last characters of what `lightEnd` matches. */
const lightEnds = ' \t\u3000、:>等どてつれ用働開供部間営能ジ'
const lightEnd =
  /(?:[\s、:]|のいずれ|<https?:[^<>]*>|等|など|について|につきまして|に関して|のご利用|の稼働|の運用|の公開|の運営|の提供|のご提供|の一部|の(?:営業|受付|対応)時間|(?:の|(?:など|等)の?)(?:一部|すべて|全て|全)の?(?:機能|ページ)){1,4}$/
const particleBefore = /^[にはをたてでがも](?=[一-龠ァ-ヶA-Za-z「『])/
const otherWork = /(?:等|など)の(?:各[^の、]{1,10}|(?:通常|主要|日常)?業務|(?:サービス|サイト|システム))$/
const pointed = /^(?:当該|該当)..../
/** 「今回の障害による出荷への影響」 */
const fromEvent = /^[^「『、]{0,12}(?:件|事案|事象|障害|攻撃|アクセス|事態)による/
const inTurn = /^.{2,}順次(?=[一-龠])/
const startsQuoted = /^[「『]/
const leadDate = /^(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日 ?(?:\([月火水木金土日]\))?(?:に|の)? ?/

/**
 * Narrows a stretch to the name alone: owner, adverbs, bullets, outer quotation marks, 等 at the end are left out.
 *
 * @param folded the folded text that the stretch lies in
 * @param span the stretch
 * @example
 * trimName('弊社の「架空便」等', {start: 0, end: 9}) // {start: 4, end: 7}
 */
export function trimName(folded: string, span: Span): Span {
  let {start} = span
  let text = folded.slice(start, span.end)
  const dropStart = (count: number) => {
    if (count === 0) return
    start += count
    text = text.slice(count)
  }
  const dropEnd = (count: number) => {
    if (count > 0) text = text.slice(0, -count)
  }
  for (let turn = 0; turn < 4; turn++) {
    const {length} = text
    dropStart(leadMark.exec(text)?.[0].length ?? 0)
    if (particleBefore.test(text)) dropStart(1)
    dropStart(adverbLength(text))
    dropStart(ownerLength(text))
    if (text.includes('による')) dropStart(fromEvent.exec(text)?.[0].length ?? 0)
    dropStart(leadDate.exec(text)?.[0].length ?? 0)
    if (endsWithAny(text, lightEnds)) dropEnd(lengthAtEnd(lightEnd, text))
    if (text.includes('どの') || text.includes('等の')) dropEnd(lengthAtEnd(otherWork, text))
    if (text.length === length) break
  }
  if (pointed.test(text) && keepsMeaning(text.slice(2))) dropStart(2)
  const owned = owner.exec(text)
  if (owned && kindOfName(text.slice(owned[0].length)) !== 'none') dropStart(owned[0].length)
  if (text.includes('順次')) dropStart(inTurn.exec(text)?.[0].length ?? 0)
  if (endsWithAny(text, '済払い')) dropStart(shopOfPayment.exec(text)?.[0].length ?? 0)
  if (startsQuoted.test(text)) dropEnd(aboutQuoted.exec(text)?.[1]?.length ?? 0)
  dropEnd(text.length - withoutActivity(text).length)
  const end = start + text.length
  return wholeQuote.test(text) ? {start: start + 1, end: end - 1} : {start, end}
}

function adverbLength(text: string): number {
  const adverb = leadingTerm(adverbs, text)
  if (adverb === null || text.length <= adverb.length + 1) return 0
  return adverb.length + ('、はのも'.includes(text.charAt(adverb.length)) ? 1 : 0)
}

function ownerLength(text: string): number {
  const ownedBy = leadingTerm(owners, text)
  if (ownedBy === null || text.length <= ownedBy.length + 1) return 0
  return keepsMeaning(text.slice(ownedBy.length)) ? ownedBy.length : 0
}

/** How much a pattern takes off the end of a name, of which two characters must stay. */
function lengthAtEnd(pattern: RegExp, text: string): number {
  const match = pattern.exec(text)
  if (!match || match.index <= 1) return 0
  return offered.test(match[0]) && isBareActivity(text.slice(0, match.index)) ? 0 : match[0].length
}

/** 給食の提供 is what is told of, and not 給食. */
const offered = /^のご?提供$/

const joined = /、|および|及び|ならびに|並びに/

/** ポイントの交換 is told of the exchange, 架空店の受注 of the shop. */
const place = /(?:店|サイト|ショップ|ストア|ページ|HP|モール|アプリ|工場|センター|ネット)$/i

/** 架空店の受注・出荷 is told of 架空店. */
function withoutActivity(name: string): string {
  const at = Math.max(name.lastIndexOf('の'), name.lastIndexOf('による') + 2)
  const whole = name.slice(0, name.slice(0, at + 1).endsWith('による') ? at - 2 : at)
  if (at < 3 || joined.test(whole) || whole.endsWith('で') || !isBareActivity(name.slice(at + 1))) return name
  return place.test(whole) && kindOfName(whole) === 'service' ? whole : name
}

function keepsMeaning(rest: string): boolean {
  return !/^[内宛のがで]/.test(rest) && kindOfName(rest) !== 'generic'
}
