import {everyMatch} from './every-match.ts'
import {cutAt, nounPhraseStart, type Span} from './noun-phrase.ts'
import {phraseBefore} from './phrase-before.ts'
import type {StateWord} from './service-state.ts'
import {namesIn, type Subject, thingsIn} from './subject-names.ts'
import {trimName} from './trim-name.ts'

const topicParticle =
  /につきまして(?:は|も)?|について(?:は|も)?|に関しまして(?:は|も)?|に関して(?:は|も)?|におきまして(?:は|も)?|においても?は?|への影響(?=は)|では|には|は|も(?!含)/
    .source
/** What did not work, or was checked. */
const troubled =
  /に(?=(?:不具合|障害|エラー)が)|の(?:表示)?(?:不具合|障害|エラー|安全性?|復旧|修復)(?:作業)?[をがは](?=解消|修正|改善|確認|完了|解決)/
    .source

const topicMarker = new RegExp(`(?:${topicParticle}|${troubled})`, 'g')
/** Where a sentence has an object of its own, what was checked or failed before it is not its topic. */
export const plainTopicMarker = new RegExp(`(?:${topicParticle})`, 'g')

/**
 * The last topic of a stretch of a sentence that names anything: 「会員サイトにつきましては」.
 *
 * @param text the folded sentence
 * @param masked the same through `maskBrackets`
 * @param from where the search begins
 * @param until where it ends
 * @param marker what marks a topic
 */
export function topicsBefore(
  text: string,
  masked: string,
  from: number,
  until: number,
  marker: RegExp = topicMarker
): Subject[] | null {
  const marks = everyMatch(marker, masked.slice(from, until)).reverse()
  let generic: Subject[] | null = null
  for (const mark of marks) {
    const end = from + mark.index
    const start = nounPhraseStart(masked, end)
    if (start >= end) continue
    const names = namesIn(text, {start, end})
    const kind = names[0]?.kind ?? 'none'
    if (kind !== 'none' && kind !== 'generic') return names
    if (kind === 'generic') generic ??= names
  }
  return generic
}

const strongMark = /(?:につきまして|について|に関しまして|に関して)(?:は|も)/g
/** 「架空オンラインは、サービスを停止しております」: beside サービス the topic is what offers it. */
export const offererMark = /(?:につきまして|について|に関しまして|に関して)(?:は|も)|は(?=、)/g

/** 「多目的室については、通常どおりご利用いただけます」: the noun is unknown, but nothing else is spoken of. */
export function strongTopic(
  text: string,
  masked: string,
  from: number,
  until: number,
  word: StateWord,
  mark = strongMark
): Subject[] | null {
  if (word.code === 'resume' && word.state !== 'running' && word.state !== 'partial') return null
  const last = everyMatch(mark, masked.slice(from, until)).at(-1)
  if (!last) return null
  const end = from + last.index
  const things = thingsIn(text, namesIn(text, {start: nounPhraseStart(masked, end), end}), word)
  return things.length > 0 ? things : null
}

/** 「外来診療、入院診療を含む通常診療」: the parts are the names. */
export function partsIncluded(text: string, masked: string, start: number): Subject[] {
  const including = /を(?:含む|含めた|はじめ(?:とする|として|とした)?、?)$/.exec(
    masked.slice(Math.max(0, start - 10), start)
  )
  const whole = including ? phraseBefore(masked, start - including[0].length) : null
  return whole ? namesIn(text, whole.span).filter(({kind}) => kind !== 'none' && kind !== 'generic') : []
}

const placeMark = /にて$|で$/

/** 「公式サイトで情報発信を再開」 */
export function placeBefore(text: string, masked: string, start: number): Subject | null {
  const end = start - (placeMark.exec(masked.slice(Math.max(0, start - 2), start))?.[0].length ?? 0)
  const place = end < start ? phraseBefore(masked, end) : null
  const name = place ? namesIn(text, place.span)[0] : undefined
  return name && (name.kind === 'service' || name.kind === 'quoted') ? name : null
}

const organizationMark =
  /(?<=[^ぁ-ん])(?:(?:に(?:おいて|おきまして)|で)(?:は|も)?|につきましては|については|は|も)(?=、|[^ぁ-ん]|$)/g
const notOrganization =
  /^(?:委託|同|他|各|取引|対象)|当社|弊社|弊店|当院|本学|当店|当|様|方|皆|現在|時点|影響|情報|以降|今回|本件|これ|それ|サーバ|ため|より|から|結果|者|[0-9]日/
/** 株式会社架空, 北拠点, KAKU CO., LTD., PT. KAKU INDONESIA */
const organizationName =
  /^(?:株式会社|有限会社|合同会社)|(?:社|法人|工場|拠点|支店|営業所|事業所|病院|ホテル|店舗|センター|(?:LTD|BHD|INC|CORP|CO)\.?)$|^[A-Z][A-Z.]*(?: [A-Z.]+)+$/i

/**
 * Companies or plants of which the sentence says that they have taken up their work again: 架空飲料は製造を再開しています.
 *
 * @param text the folded sentence
 * @param masked the same through `maskBrackets`
 * @param from where the search begins
 * @param until where it ends
 * @param isTold whether the work is named (製造); of 業務 alone only what ends like an organisation is taken
 */
export function organizationsBefore(
  text: string,
  masked: string,
  from: number,
  until: number,
  isTold: boolean
): Subject[] {
  const marks = everyMatch(organizationMark, masked.slice(from, until)).filter(([mark]) => !isTold || mark === 'は')
  for (const mark of isTold ? marks.slice(-1) : marks.reverse()) {
    const names = listBefore(masked, from + mark.index)
      .map((span) => trimName(text, span))
      .filter((span) => isOrganization(text.slice(span.start, span.end), isTold))
    if (names.length > 0) return names.map((span) => ({span, kind: 'service'}))
  }
  return []
}

function isOrganization(name: string, isTold: boolean): boolean {
  if (name.length < 3 || name.length > 60 || notOrganization.test(name) || /[ぁ-ん]$/.test(name)) return false
  return isTold ? name.length <= 24 : organizationName.test(name)
}

function listBefore(masked: string, end: number): Span[] {
  const start = nounPhraseStart(masked, end)
  return cutAt(masked.slice(start, end), start, '、')
}
