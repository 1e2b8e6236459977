import type {ServiceHeadCode} from '../lexicon/service-names.ts'
import {
  leadingAdverbTerms,
  notServiceTerms,
  ownerTerms,
  referenceTerms,
  serviceHeads,
  vagueModifierTerms
} from '../lexicon/service-names.ts'
import type {Span} from './noun-phrase.ts'
import {maskBrackets} from './noun-phrase.ts'

/**
 * `quoted`: in quotation marks. `reference`: points back to a name (当サービス). `none`: no service.
 * The others are those of the lexicon.
 */
export type NameKind = ServiceHeadCode | 'quoted' | 'reference' | 'none'

const termsOf = (code: ServiceHeadCode) => serviceHeads.find((entry) => entry.code === code)?.terms ?? []
const generic = new Set(termsOf('generic').map((term) => term.toLowerCase()))
const headKinds = (['service', 'activity', 'system'] as const).map(
  (code) => [code, termsOf(code).map((term) => term.toLowerCase())] as const
)
const activities = new Set(termsOf('activity'))
const adverbs = [...leadingAdverbTerms].sort((one, other) => other.length - one.length)
const owners = [...ownerTerms].sort((one, other) => other.length - one.length)
const references = [...referenceTerms].sort((one, other) => other.length - one.length)

const blanks = /\s+/g
const lightTail =
  /(?:の?(?:ご利用|利用|ご提供|提供|運用|公開|稼働|全体|全般|一部|すべて|全て|各種)|等|など|業務|事業|対応|受付|全拠点|\(〓*\))$/
const wholeQuote = /^[「『“"]([^「『」』“”"]{2,40})[」』”"]$/
const endsInQuote = /[」』]$/
const emptyModifier = /^(?:一部の?|一部|すべての|全ての|全|他の|別の)+$/
const vagueModifiers = [...vagueModifierTerms].sort((one, other) => other.length - one.length)
/** A name is judged by its last words: 攻撃 in a clause before them says nothing about the thing named. */
const headReach = 14

/**
 * Says whether a noun phrase can be the name of a service.
 *
 * @param phrase a folded noun phrase, without particles
 * @example
 * kindOfName('会員サイト') // 'service'
 * kindOfName('共有サーバー') // 'none'
 */
export function kindOfName(phrase: string): NameKind {
  const name = phrase.toLowerCase().replace(blanks, '')
  if (name.length < 2 || name.length > 60) return 'none'
  if (wholeQuote.test(name)) return /[。、]|窓口.$/.test(name) ? 'none' : 'quoted'
  const masked = maskBrackets(name)
  if (notServiceTerms.some((term) => masked.slice(-headReach).includes(term.toLowerCase()))) return 'none'
  if (isVague(name)) return 'none'
  const bare = withoutLightTail(name)
  if (generic.has(name) || generic.has(bare)) return 'generic'
  const reference = references.find((term) => bare.startsWith(term))
  if (reference !== undefined && isGeneric(bare.slice(reference.length))) return 'reference'
  if (endsInQuote.test(bare)) return /窓口.$/.test(bare) ? 'none' : 'quoted'
  for (const [kind, terms] of headKinds) {
    const head = terms
      .filter((term) => bare.endsWith(term) || name.endsWith(term))
      .sort((one, other) => other.length - one.length)[0]
    if (head === undefined) continue
    const modifier = bare.endsWith(head) ? bare.slice(0, bare.length - head.length) : bare
    if (
      kind === 'system' &&
      ((modifier === '' && head !== '電子カルテ') ||
        emptyModifier.test(modifier) ||
        /(?:対象|該当|当該|関係|同)|(?:^|[ぁ-ん])関連|(?:当社|弊社|本学|当院|会社)(?:の|内の?)?$/.test(modifier))
    )
      return 'none'
    return kind
  }
  return 'none'
}

function isVague(name: string): boolean {
  const vague = vagueModifiers.find((term) => name.startsWith(term))
  if (vague === undefined) return false
  const rest = name.slice(vague.length)
  return generic.has(rest) || isVague(rest) || headKinds.some(([, terms]) => terms.includes(rest))
}

/**
 * Whether a name is nothing but an activity: 出荷, ご注文. Such a word is a name only where nothing else is.
 *
 * @param phrase a folded noun phrase
 */
export function isBareActivity(phrase: string): boolean {
  const bare = phrase.replace(/^[おご]/, '').replace(/(?:業務|作業|対応|受付)$/, '')
  const parts = bare.split(/[・、]/)
  return parts.every((part) => activities.has(part.replace(/^[おご]/, '')))
}

function isGeneric(word: string): boolean {
  return generic.has(word) || [...generic].some((term) => word === term || word === `${term}サイト`)
}

function withoutLightTail(name: string): string {
  let bare = name.replace(/[（(][^（()）]*[)）]$/, '')
  for (let turn = 0; turn < 3; turn++) {
    const next = bare.replace(lightTail, '')
    if (next === bare || next.length < 2) break
    bare = next
  }
  return bare
}

const owner =
  /^(?:弊社|当社|当店|当|本)?(?:サイト|webサイト|ウェブサイト|ホームページ|ショップ|ストア|通販サイト|ecサイト)(?:上)?(?:における|での|の)(?=.)/i
const aboutQuoted =
  /^[「『][^」』]{2,40}[」』]((?:\([^()]*\))?の?(?:ページ|サイト|サービス|システム|アプリ|稼働|ご?利用|運営))$/
const ofService = /^(.{3,})(?:による|(?<!で)の)([^の]{2,14})$/

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
  let {start, end} = span
  const text = () => folded.slice(start, end)
  for (let turn = 0; turn < 4; turn++) {
    const before = `${start}:${end}`
    const lead = /^(?:[\s・•●○〇◆◇■□※*\-、:]|[(]?\d{1,2}[).．](?!\d))+/.exec(text())
    if (lead) start += lead[0].length
    if (/^[にはをたてでがも](?=[一-龠ァ-ヶA-Za-z「『])/.test(text())) start++
    const adverb = adverbs.find((term) => text().startsWith(term) && text().length > term.length + 1)
    if (adverb !== undefined) start += adverb.length + (/^[、はのも]/.test(text().slice(adverb.length)) ? 1 : 0)
    const ownedBy = owners.find((term) => text().startsWith(term) && text().length > term.length + 1)
    if (ownedBy !== undefined && keepsMeaning(text().slice(ownedBy.length))) start += ownedBy.length
    const date = leadDate.exec(text())
    if (date) start += date[0].length
    const tail =
      /(?:[\s、:]|等|など|について|につきまして|に関して|のご利用(?=$)|の稼働|の運用|の公開|の提供|のご提供)+$/.exec(
        text()
      )
    if (tail && tail.index > 1) end -= tail[0].length
    const others = /(?:等|など)の各[^の、]{1,10}$/.exec(text())
    if (others && others.index > 1) end -= others[0].length
    if (`${start}:${end}` === before) break
  }
  const owned = owner.exec(text())
  if (owned && kindOfName(text().slice(owned[0].length)) !== 'none') start += owned[0].length
  const about = aboutQuoted.exec(text())
  if (about) end -= about[1]?.length ?? 0
  const channel = ofService.exec(text())
  if (channel && kindOfName(channel[1] ?? '') === 'service' && isBareActivity(channel[2] ?? ''))
    end = start + (channel[1] ?? '').length
  const quoted = wholeQuote.exec(text())
  return quoted ? {start: start + 1, end: end - 1} : {start, end}
}

function keepsMeaning(rest: string): boolean {
  return !/^[内宛のがで]/.test(rest) && kindOfName(rest) !== 'generic'
}

const connector =
  /、(?:および|及び|ならびに|並びに|または|又は)|、|および|及び|ならびに|並びに|または|又は|(?<=[ァ-ヶ一-龠a-z0-9」』)〓])や(?=[ァ-ヶ一-龠a-zA-Z0-9「『〓ごお])|(?<=[」』])(?=[「『])/g

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
  const masked = maskBrackets(text)
  const pieces: Span[] = []
  let from = 0
  const push = (start: number, end: number) => {
    if (end > start) pieces.push({start: span.start + start, end: span.start + end})
  }
  for (const match of masked.matchAll(connector)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  // Two quoted names side by side are blanked out as one.
  push(from, text.length)
  const split = pieces.flatMap((piece) => splitQuotes(folded, piece))
  if (split.length < 2) return [span]
  const good = split.filter((piece) => isNameLike(folded.slice(piece.start, piece.end)))
  if (good.length === split.length) return good
  const last = split.at(-1)
  const lastKind = last ? kindOfName(folded.slice(last.start, last.end)) : 'none'
  const hasQuote = split.some((piece) => wholeQuote.test(folded.slice(piece.start, piece.end)))
  if (lastKind === 'generic' || hasQuote) return good
  return good.length > 0 && !isNameLike(text) ? good : [span]
}

function splitQuotes(folded: string, piece: Span): Span[] {
  const text = folded.slice(piece.start, piece.end)
  if (!/^[「『].*[」』][「『]/.test(text)) return [piece]
  return [...text.matchAll(/[「『][^」』]*[」』]/g)].map((match) => ({
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length
  }))
}

function isNameLike(piece: string): boolean {
  const kind = kindOfName(piece)
  return kind === 'quoted' || kind === 'service' || kind === 'activity' || kind === 'system'
}
