import type {Line} from '../syntax/outline.ts'
import {nounPhraseStart} from '../text/noun-phrase.ts'
import {isBareActivity} from '../text/service-name.ts'
import type {StateWord} from '../text/service-state.ts'
import type {Subject} from '../text/subject-names.ts'
import {pointsBack} from './service-antecedent.ts'
import type {ServiceContext} from './service-context.ts'
import type {DatedStatus} from './service-dates.ts'
import type {LineSpan} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import type {StatedSentence} from './service-sentences.ts'
import {goesOn, isBeginning} from './service-words.ts'

const ordered = /注文|予約|申込|受注|診療/
const asked = /問い?合わ?せ|相談|質問|連絡/
const allFunctions = /(?:全て|すべて)の機能$|^全機能$/
const conditional = /(?:次第|場合|際に?|まで)[、は]/
const pointing = /(?:以下|下記)の|^(?:上記(?!以外)|これら)/
const others = /^(?:その他|他の|上記以外).*サービス/
const ownName = /サイト|ホームページ|HP|ショップ|ストア/i

/** 「会員サイトのご利用に」 */
const ofUse = /(?:利用|使用|閲覧|提供)(?:へ?の|には?|上の?)(?:大きな|特段の|何ら)?$/
const lightVerb = /^ご?(?:利用|公開|稼働|運用|運営)$/
const ofSite = /(?<=サイト|ショップ|ストア)の(?:システム|運営)$/
const pointers = /^(?:当該|該当|対象|本件|[本当同])/

/** 写真サービス where the text has 写真サービス「架空館」. */
function isCategory(text: string, {line, start}: LineSpan): boolean {
  return /[「『]/.test(line.folded[start - 1] ?? '') && line.folded.slice(0, start - 1).endsWith(text)
}

const service = /サービス$/
const offered = /(?:サイト|ページ|サービス|アプリ|ショップ|ストア|HP|システム)$/
const site = /サイト$/
const shop = /(?:ショップ|ストア|モール)$/
const brand = /^[@A-Za-z0-9&.+-]+$/

/** サイト is the 会員サイト that was hit, and no system; サービス is what any of them offers. */
function isSameThing(text: string, {line, start, end}: LineSpan): boolean {
  const hit = line.folded.slice(start, end)
  const noun = text.replace(pointers, '')
  return (
    lightVerb.test(text) ||
    hit.endsWith(noun) ||
    brand.test(hit) ||
    (service.test(noun) && offered.test(hit)) ||
    (site.test(noun) && shop.test(hit))
  )
}

/** That systems are back or fail is told of their state; that they were stopped, of a measure. */
function isPresentOfAll(folded: string, end: number, word: StateWord): boolean {
  if (word.state === 'running' || word.state === 'partial') return word.code === 'resume' || word.code === 'normal'
  if (word.state !== 'stopped') return false
  const behind = folded.slice(end, end + 6)
  if (word.code === 'resume') return /^(?:[がは]|につきまして|について)/.test(behind)
  return /^[がは]/.test(behind) && (word.code === 'halt' || word.code === 'unable')
}

/** 入庫 alone says again what was named before; in 入庫および架空便の発送 it is a name. */
const inList = /^(?:、|や|および|及び|ならびに|並びに)/

/** Of what is limited, the access to the network is what its users miss. */
const connection = /ネットワーク接続$/

/** What can be said to go on. */
const goingKinds: ReadonlySet<Subject['kind']> = new Set(['activity', 'service', 'thing', 'reference'])

/** Whether what is said can be said of a service alone; any thing can be limited, begin or end. */
function showsService(text: string, word: StateWord, line: Line, dates: () => DatedStatus): boolean {
  if (word.told || word.nominal || (word.state === 'returning' && dates().resumesOn === null)) return false
  if (line.folded.startsWith('開始', word.start)) return false
  return (
    word.code === 'halt' ||
    word.code === 'cut' ||
    word.code === 'resume' ||
    word.code === 'unable' ||
    word.code === 'normal' ||
    word.code === 'hard' ||
    (word.code === 'limit' && connection.test(text))
  )
}

/** What is named only further down is not what a sentence points back to. */
function isBefore(name: LineSpan, own: LineSpan): boolean {
  return name.line === own.line ? name.start <= own.start : name.line.index < own.line.index
}

/** 架空社の通常業務; that of the company itself or of its group is all that it does. */
const ofCompany = /^(?![弊当本同他各市県区町村])(?:(?!会社|グループ|国内|拠点)[^のや、]){2,24}の(?:通常)?業務$/

/** 「日本を含む他のグループ各社の受託業務への影響はございません」 */
const ofOthers = /他の|以外|グループ(?:各社|会社)/

/** 「出荷に影響はありません」; of a thing with a name it must be said that it was not hit. */
function canBeSpared(kind: Subject['kind'], text: string, said: string, {start, end}: StateWord): boolean {
  if (
    others.test(text) ||
    (kind === 'activity' && !ofOthers.test(said.slice(said.lastIndexOf('、', start) + 1, start)))
  )
    return true
  if (kind !== 'generic' && ofUse.test(said.slice(0, start))) return true
  if (kind === 'thing' && ofCompany.test(text)) return true
  if (!said.endsWith('受けて', end) && !said.endsWith('による', start)) return false
  return kind === 'thing' ? /[A-Za-z]/.test(text) : kind === 'service' || kind === 'quoted' || kind === 'system'
}

/** 当該通販サイト, which nothing names more fully, is 通販サイト. */
function withoutPointer(name: LineSpan, kind: Subject['kind']): LineSpan {
  const text = name.line.folded.slice(name.start, name.end)
  const pointer = kind === 'reference' ? pointers.exec(text) : null
  return {...name, start: name.start + (pointer?.[0].length ?? 0)}
}
const category = /(?:サイト|システム|アプリ|サービス|ストア|ショップ|ポータル)$/

/** 「会員サイト「架空の窓」が改ざんされたため、サイトを停止し…」: the sentence has the name with what it is. */
function withCategory(name: LineSpan, line: Line, offset: number): LineSpan {
  const {folded} = name.line
  if (name.line !== line || name.start < offset || !'「『'.includes(folded[name.start - 1] ?? ' ')) return name
  const start = nounPhraseStart(folded, name.start - 1)
  return category.test(folded.slice(start, name.start - 1)) ? {line, start, end: name.end + 1} : name
}

/**
 * Whether a chronology only tells that システム was restored on a day, of which nothing tells whether it is all.
 *
 * @param subject what the state word speaks of
 * @param name its name, by `resolveName`
 * @param line the line of the sentence
 * @param from where the sentence begins: a name further up is one
 */
export function isNameless(subject: Subject, name: LineSpan, line: Line, from: number): boolean {
  return (
    name.line === line &&
    name.start >= from &&
    (subject.kind === 'whole' || (isPointer(subject) && !ownName.test(line.folded.slice(name.start, name.end))))
  )
}

function isPointer({kind}: Subject): boolean {
  return kind === 'generic' || kind === 'reference'
}

/**
 * How much a state counts against others of the same service.
 *
 * @param subject what the state word speaks of
 * @param name its name, by `resolveName`
 * @param isPast whether the state is that of a day: told as an act, or in a chronology
 * @param context the document
 */
export function weightOfName(subject: Subject, name: LineSpan, isPast: boolean, context: ServiceContext): number {
  const {line, start, end} = name
  if (subject.kind === 'whole' || /一部/.test(line.folded.slice(start, end))) return mentionWeights.whole
  if (isPointer(subject) && name === context.hit()) return mentionWeights.whole
  return isPast ? mentionWeights.told : mentionWeights.prose
}

/**
 * Where the name of a subject stands.
 *
 * @param subject what a state word speaks of
 * @param line the line of the sentence
 * @param sentence the sentence
 * @param word the word
 * @param dates what the word says, with its dates; read only where they matter
 * @param context the document, for what 当サービス points back to
 * @returns null where the state cannot be that of a service
 */
export function resolveName(
  subject: Subject,
  line: Line,
  {text: said, start: offset}: StatedSentence,
  word: StateWord,
  dates: () => DatedStatus,
  context: ServiceContext
): LineSpan | null {
  const {kind, span} = subject
  const own: LineSpan = {line, start: offset + span.start, end: offset + span.end}
  const text = line.folded.slice(own.start, own.end)
  if (kind === 'none' || pointing.test(text) || /^[^(]*\)/.test(text)) return null
  if (word.code === 'unaffected' && !canBeSpared(kind, text, said, word)) return null
  if (kind === 'thing' && word.code !== 'going' && word.code !== 'unaffected' && !showsService(text, word, line, dates))
    return null
  if (word.code === 'going' && !(goingKinds.has(kind) && goesOn(said, span, kind !== 'thing', word))) return null
  if (kind === 'whole') return word.told || !isPresentOfAll(line.folded, own.end, word) ? null : own
  if (word.code === 'accept' && !(word.state === 'stopped' ? !asked.test(text) : ordered.test(text))) return null
  if (!isBeginning(said, word, text)) return null
  if (kind === 'generic' || kind === 'reference') {
    const noun = text.replace(ofSite, '')
    const antecedent = context.antecedent()
    const isKnown = antecedent !== null && pointsBack(noun, antecedent)
    if (word.told && !(kind === 'reference' && (isKnown || ownName.test(noun)))) return null
    if (isKnown) return withCategory(antecedent.name, line, offset)
    if (word.told) return null
    const full = context.fullName(kind === 'reference' ? noun.replace(pointers, '') : noun)
    if (full && isBefore(full, own)) return full
    const hit = context.hit()
    if (hit && isSameThing(text, hit)) return hit
    const self = service.test(noun) && !hit ? context.itself() : null
    if (self) return self
    const owned = kind === 'reference' && word.state === 'stopped' ? context.ownThing(noun.replace(pointers, '')) : null
    if (owned) return owned
    // 「システムは復旧しております」, where nothing names the system, tells of no service.
    if (!ownName.test(text)) return null
    const bare = withoutPointer(own, kind)
    const isSite = line.folded.slice(bare.start, bare.end) === 'サイト'
    return (isSite ? context.homePage() : null) ?? bare
  }
  if (kind === 'activity' && (word.code === 'end' || (word.state !== 'running' && /(?:^|との)取引$/.test(text))))
    return null
  if (word.code === 'limit' && (kind === 'system' || /ログイン$/.test(text))) return null
  if (kind === 'system' && word.told) return null
  if (
    kind === 'activity' &&
    (word.told ||
      (word.state === 'returning' &&
        isBareActivity(text) &&
        !inList.test(line.folded.slice(own.end, own.end + 4)) &&
        dates().resumesOn === null))
  )
    return null
  const known = context.antecedent()
  if (known && (isCategory(text, known.name) || allFunctions.test(text))) return known.name
  if (conditional.test(line.folded.slice(own.end, own.end + 8))) return null
  return own
}
