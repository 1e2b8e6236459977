import {usualWorkTerms, vagueModifierTerms, vagueWorkTerms} from '../lexicon/service-name-affixes.ts'
import type {ServiceHeadCode} from '../lexicon/service-names.ts'
import {notServiceAloneTerms, notServiceTerms, referenceTerms, serviceHeads} from '../lexicon/service-names.ts'
import {anyOf} from './any-of.ts'
import {everyMatch} from './every-match.ts'
import {holdsAny} from './holds-any.ts'
import {allWork, canBeNamed, ofLetters} from './named-thing.ts'
import type {Span} from './noun-phrase.ts'
import {cutAt, maskBrackets} from './noun-phrase.ts'
import {closingTerm, leadingTerm, termLookup} from './term-lookup.ts'

/**
 * `quoted`: in quotation marks. `thing`: an unknown noun that what is said of it shows to be a service. `reference`: points back to a name (当サービス). `whole`: all or some of the systems or services, without a name (一部のシステム). `none`: no service.
 * The others are those of the lexicon.
 */
export type NameKind = ServiceHeadCode | 'quoted' | 'thing' | 'reference' | 'whole' | 'none'

const termsOf = (code: ServiceHeadCode) => serviceHeads.find((entry) => entry.code === code)?.terms ?? []
const lower = (terms: readonly string[]) => terms.map((term) => term.toLowerCase())
const generic = new Set(lower(termsOf('generic')))
const heads = (['service', 'activity', 'system'] as const).map((kind) => ({
  kind,
  lookup: termLookup(lower(termsOf(kind)))
}))
const isNotService = holdsAny(lower(notServiceTerms))
const isNotServiceAlone = holdsAny(lower(notServiceAloneTerms))
/** 安否確認サービス */
const saysService = /.(?:サービス|システム|サイト|アプリ|機能|フォーム|ページ)$/
const activities = new Set(termsOf('activity'))
const references = termLookup(referenceTerms)
const vagueModifiers = termLookup(vagueModifierTerms)
const vagueWork = termLookup([...usualWorkTerms, ...vagueWorkTerms])

const blanks = /\s+/g
const capital = /[A-Z]/
const lightTail =
  /(?:(?<=サイト|ショップ|ストア)のシステム|の?(?:ご利用|利用|ご提供|提供|運用|公開|稼働|全体|全般|一部|すべて|全て|各種)|等|など|業務|事業|の運営|の?対応|の?受付|活動|体制|全拠点|\(〓*\))$/
/** The last characters of what `lightTail` matches. */
const lightTails = 'ム用供開働体般部て種等ど務業営応付動制点)'
const endBracket = /[（(][^（()）]*[)）]$/
/** A name that is nothing but a quotation. */
export const wholeQuote = /^[「『“"]([^「『」』“”"]{2,40})[」』”"]$/
const endsInQuote = /[」』]$/
const emptyModifier = /^(?:一部の?|すべての|全ての|全|他の|別の)+$/
/** A name is judged by its last words: 攻撃 in a clause before them says nothing about the thing named. */
const headReach = 14

/** 公式SNSアカウント: what an organisation publishes by, and not what a user logs in with. */
const officialAccount = /公式[^、の]{0,12}アカウント$/

const ofData = /(?:情報|データ|ファイル)の?(?:閲覧|表示|ダウンロード)$/

/**
 * Says whether a noun phrase can be the name of a service.
 *
 * @param phrase a folded noun phrase, without particles
 * @example
 * kindOfName('会員サイト') // 'service'
 * kindOfName('共有サーバー') // 'none'
 */
export function kindOfName(phrase: string): NameKind {
  const name = (capital.test(phrase) ? phrase.toLowerCase() : phrase).replace(blanks, '')
  if (name.length < 2 || name.length > 60) return 'none'
  if (wholeQuote.test(name)) return /[。、]|窓口.$/.test(name) ? 'none' : 'quoted'
  const tail = maskBrackets(name).slice(-headReach)
  if (officialAccount.test(name)) return 'service'
  if (isNotService(tail) || (isNotServiceAlone(tail) && !saysService.test(withoutLightTail(tail)))) return 'none'
  if (ofData.test(name) || ofLetters.test(name)) return 'none'
  if (isVague(name)) return pointer.test(name) ? 'none' : 'whole'
  const bare = withoutLightTail(name)
  if (generic.has(name) || generic.has(bare)) return 'generic'
  const reference = leadingTerm(references, bare)
  if (reference !== null && isGeneric(bare.slice(reference.length))) return 'reference'
  if (endsInQuote.test(bare)) return /窓口.$/.test(bare) ? 'none' : 'quoted'
  for (const {kind, lookup} of heads) {
    const head = closingTerm(lookup, bare) ?? (bare === name ? null : closingTerm(lookup, name))
    if (head === null) continue
    const modifier = bare.endsWith(head) ? bare.slice(0, bare.length - head.length) : bare
    if (head === 'サービス' && allSystems.test(modifier)) return 'whole'
    return kind === 'system' ? kindOfSystem(head, modifier) : kind
  }
  return isOwnWork(name) ? 'activity' : 'none'
}

/** 概ね通常業務 */
const usualWork = new RegExp(`${anyOf(usualWorkTerms)}業務$`)

/** 倉庫業務 is a name; 社内業務 and 当社業務 are all that is done. */
function isOwnWork(name: string): boolean {
  return name.endsWith('業務') && name.length >= 4 && !isVagueWork(name)
}

function isVagueWork(name: string): boolean {
  return name.endsWith('業務') && (leadingTerm(vagueWork, name) !== null || usualWork.test(name))
}

const anySystem = /(?:対象|関係|同)|^(?:該当|当該)$|(?:^|[ぁ-ん])関連/
const allSystems = /^(?:当社|弊社|本学|当院|当行|会社)(?:の|内の?)?$/
const pointer = /^(?:下記|以下|上記|これら|順次)/

/** 倉庫管理システム is a name; 一部システム and 当社システム are not; 関連システム are those of a measure. */
function kindOfSystem(head: string, modifier: string): NameKind {
  if (modifier === '') return head === '電子カルテ' || head === 'メール' ? 'system' : 'none'
  if (anySystem.test(modifier)) return 'none'
  return emptyModifier.test(modifier) || allSystems.test(modifier) ? 'whole' : 'system'
}

function isVague(name: string): boolean {
  const vague = leadingTerm(vagueModifiers, name)
  if (vague === null) return false
  const rest = name.slice(vague.length)
  return generic.has(rest) || isVague(rest) || heads.some(({lookup}) => lookup.terms.has(rest))
}

/**
 * Whether a name is nothing but an activity: 出荷, ご注文. Such a word is a name only where nothing else is.
 *
 * @param phrase a folded noun phrase
 */
export function isBareActivity(phrase: string): boolean {
  const bare = phrase.replace(/^(?:新規の?)?[おご]?/, '').replace(/(?<=.)(?:業務|作業|対応|受付|活動|体制)$/, '')
  const parts = bare.split(/[・、]/)
  return parts.every((part) => activities.has(part.replace(/^[おご]/, '')))
}

function isGeneric(word: string): boolean {
  return generic.has(word) || (word.endsWith('サイト') && generic.has(word.slice(0, -3)))
}

/**
 * The first look before a pattern that would be tried at every character.
 *
 * @param text a name
 * @param characters the last characters of what the pattern matches
 */
export function endsWithAny(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1))
}

function withoutLightTail(name: string): string {
  let bare = endsWithAny(name, ')）') ? name.replace(endBracket, '') : name
  for (let turn = 0; turn < 3 && endsWithAny(bare, lightTails); turn++) {
    const next = bare.replace(lightTail, '')
    if (next === bare || next.length < 2) break
    bare = next
  }
  return bare
}

const connector =
  /、(?:および|及び|ならびに|並びに|または|又は)|、|および|及び|ならびに|並びに|または|又は|(?<=[ァ-ヶ一-龠a-z0-9」』)〓])や(?=[ァ-ヶ一-龠a-zA-Z0-9「『〓ごお])|(?<=[」』])(?=[「『])/g

const mayJoin = /[、・や]|および|及び|ならびに|並びに|または|又は|[」』][「『]/

/**
 * Splits a list of names at its commas and conjunctions, where every piece can be a name by itself.
 *
 * @param folded the folded text that the list lies in
 * @param span the list
 * @returns the pieces, or the whole list as one name
 * @example
 * splitNames('受注、出荷', {start: 0, end: 5}) // two spans
 */
export function splitNames(folded: string, span: Span): Span[] {
  const text = folded.slice(span.start, span.end)
  if (!mayJoin.test(text)) return [span]
  const masked = maskBrackets(text)
  const pieces: Span[] = []
  let from = 0
  const push = (start: number, end: number) => {
    if (end > start) pieces.push({start: span.start + start, end: span.start + end})
  }
  for (const match of everyMatch(connector, masked)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  // Two quoted names side by side are blanked out as one.
  push(from, text.length)
  if (pieces.length === 1) return splitDots(folded, span, masked)
  const split = pieces.flatMap((piece) => splitQuotes(folded, piece))
  if (split.length < 2) return [span]
  const good = split.filter((piece) => isNameLike(folded.slice(piece.start, piece.end)))
  if (
    good.length > 0 &&
    split.every((piece) => good.includes(piece) || siteNoun.test(folded.slice(piece.start, piece.end)))
  )
    return split
  const last = split.at(-1)
  const lastKind = last ? kindOfName(folded.slice(last.start, last.end)) : 'none'
  const hasQuote = split.some((piece) => wholeQuote.test(folded.slice(piece.start, piece.end)))
  if (lastKind === 'generic' || hasQuote) return good
  if (split.every((piece) => good.includes(piece) || isNoName(folded.slice(piece.start, piece.end)))) return good
  return good.length > 0 && !isNameLike(text) ? good : [span]
}

/** 受注・出荷 and 外来・入院診療 are one name each, three and more are a list. */
function splitDots(folded: string, span: Span, masked: string): Span[] {
  const pieces = cutAt(masked, span.start, '・')
  if (pieces.length < 3) return splitQuotes(folded, span)
  return pieces.every((piece) => kindOfName(folded.slice(piece.start, piece.end)) !== 'none') ? pieces : [span]
}

function splitQuotes(folded: string, piece: Span): Span[] {
  const text = folded.slice(piece.start, piece.end)
  if (!/^[「『].*[」』][「『]/.test(text)) return [piece]
  return [...text.matchAll(/[「『][^「『」』]*[」』]/g)].map((match) => ({
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length
  }))
}

/** 「サービス停止、ならびに出荷」: a failure is no part of a name. */
const failure = /(?:停止|障害|不具合|中断)$/

/** ホームページ in a list of names is one of them. */
const siteNoun = /^(?:ホームページ|ウェブサイト|webサイト|hp)$/i

function isNoName(piece: string): boolean {
  return failure.test(piece) || allWork.test(piece) || isVagueWork(piece)
}

function isNameLike(piece: string): boolean {
  const kind = kindOfName(piece)
  if (kind === 'none') return canBeNamed(piece)
  return kind === 'quoted' || kind === 'service' || kind === 'activity' || kind === 'system' || kind === 'whole'
}
