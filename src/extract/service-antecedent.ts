import type {Line, Outline} from '../syntax/outline.ts'
import {anyOf} from '../text/any-of.ts'
import {everyMatch} from '../text/every-match.ts'
import {maskBrackets} from '../text/noun-phrase.ts'
import {kindOfName} from '../text/service-name.ts'
import type {LineSpan} from './service-mention.ts'

/** The service that a document is about, for 当サービス, 本サイト and the like. */
export interface Antecedent {
  name: LineSpan
}

interface Cue {
  /** What announces a name. */
  at: RegExp
  /** The name, in the text behind the announcement. */
  read: RegExp
  /** A first look at a line: what every such announcement holds. */
  sign: RegExp
}

/** `ABC（以下、「本サービス」という）`: the name stands before it. */
const defined =
  /\((?:[^()、。]{0,12}[、。])?以下[、,]?\s?[「『]?(?:本件|該当|当該|対象|[本当])(?:サービス|サイト|システム|ショップ|ストア|アプリ)/
const definedName = /[、。「」『』()]/
const cues: readonly Cue[] = [
  {
    at: /(?:運営|提供|展開|開設|管理|使用|利用|公開)(?:する|しております|している|しています|いたします|いただいている)/g,
    read: /^[^「『、。]{0,24}[「『]([^「『」』]{2,40})[」』]/,
    sign: /[「『]/
  },
  {
    at: /(?=[「『][^「『」』]{2,40}[」』]を(?:ご利用|ご愛顧|ご愛用))|(?<=弊社|当社|当店)(?=[「『])/g,
    read: /^[「『]([^「『」』]{2,40})[」』]/,
    sign: /[「『]/
  },
  {
    at: /平素より|平素は|日頃より|日頃は|いつも/g,
    read: /^[、\s]?(?:弊社の?|当社の?)?[「『]?([^「『」』、。を]{2,40})[」』]?を(?:ご利用|ご愛顧|ご愛用|御利用)/,
    sign: /平素|日頃|いつも/
  },
  {
    at: /対象(?:サイト|サービス|システム|ショップ|アプリ)名?\s?:/g,
    read: /^\s?[「『]?([^「『」』、。/()]{1,40}\([^()]{1,20}\)[^「『」』、。/()]{2,40}(?=$)|[^「『」』、。/・()]{2,40})/,
    sign: /対象/
  },
  {
    at: /サイト(?=[「『])|(?<!外部の?)サービス(?=[「『])|ショップ(?=[「『])|ストア(?=[「『])|アプリ(?=[「『])|システム(?=[「『])|ホームページ(?=[「『])/g,
    read: /^[「『]([^「『」』]{2,40})[」』]/,
    sign: /[「『]/
  }
]
const searched = 12

/** A reference to a footnote behind the name. */
const noteMark = /[*※]\d{0,3}$/

/** 株式会社架空(以下「架空」: what a company is called in short. */
const shortOfCompany = /(?:株式会社|有限会社|合同会社|法人)[^()]{0,20}\(以下[、,]?\s?$|会社\(以下[、,]?\s?$/

function readCue(line: Line, {at, read, sign}: Cue): LineSpan | null {
  if (!sign.test(line.folded)) return null
  for (const cue of everyMatch(at, line.folded)) {
    const from = cue.index + cue[0].length
    const match = read.exec(line.folded.slice(from, from + 90))
    const name = match?.[1]
    if (match && name !== undefined) {
      const start = from + match[0].indexOf(name)
      if (shortOfCompany.test(line.folded.slice(from, start - 1))) continue
      return {line, start, end: start + name.replace(noteMark, '').trimEnd().length}
    }
  }
  return null
}

function readDefinition(line: Line): LineSpan | null {
  const cue = line.folded.includes('以下') ? defined.exec(line.folded) : null
  if (!cue) return null
  let end = cue.index
  if (/[」』]/.test(line.folded[end - 1] ?? '')) end--
  let start = end
  while (start > 0 && end - start < 40 && !definedName.test(line.folded[start - 1] ?? '')) start--
  return end - start < 2 ? null : {line, start, end}
}

function isUsable(outline: Outline, {line, start, end}: LineSpan): boolean {
  const text = line.folded.slice(start, end)
  if (/^(?:弊|当|本|お客)/.test(text)) return false
  const kind = kindOfName(text)
  if (kind === 'generic' || kind === 'reference') return false
  return kind === 'system' || (isOwnName(text) && !isOrganization(outline, text))
}

/**
 * Finds the one service that a document is about: the one greeted, introduced by what the writer runs, or given the name 本サービス.
 *
 * @param outline the body
 * @returns null where no name is introduced
 */
export function findAntecedent(outline: Outline): Antecedent | null {
  const head = outline.lines.filter((line) => line.kind !== 'cell' && line.folded.length > 12).slice(0, searched)
  const readers = [readDefinition, ...cues.map((cue) => (line: Line) => readCue(line, cue))]
  for (const read of readers) {
    for (const line of head) {
      const name = read(line)
      if (name && isUsable(outline, name)) return {name}
    }
  }
  const titled = outline.parts.flatMap(({lines}) => lines.slice(0, 1)).flatMap((line) => readTitle(line) ?? [])
  const name = titled.find((span) => isUsable(outline, span))
  return name ? {name} : null
}

const titleQuote =
  /[「『]([^「『」』]{2,30})[」』](?=[^「『」』]{0,30}(?:停止|再開|復旧|障害|不正アクセス|不具合|閲覧|改ざん|漏))/
const titleOfDocument = /お知らせ|報告|について|第.{1,2}報|する|した$/

/** 「架空ナビ」の再開について, as a title; a title may also quote another document. */
function readTitle(line: Line): LineSpan | null {
  const match = titleQuote.exec(line.folded)
  const name = match?.[1]
  if (!match || name === undefined || titleOfDocument.test(name)) return null
  const start = match.index + 1
  return {line, start, end: start + name.length}
}

/**
 * The fuller name of a thing that a document calls システム or サイト: the first noun of its opening that ends so.
 *
 * @param outline the body
 * @param noun folded, システム or the like
 */
export function findFullName(outline: Outline, noun: string): LineSpan | null {
  const pattern = new RegExp(`(?:[一-龠ァ-ヶーA-Za-z0-9]|向け){3,30}${anyOf([noun])}`, 'g')
  for (const line of outline.lines.slice(0, searched)) {
    if (line.kind === 'cell') continue
    for (const match of everyMatch(pattern, line.folded)) {
      const bare = match[0].replace(/^(?:弊社|当社|本学|当院|当館)/, '')
      const kind = kindOfName(bare)
      if (
        (kind === 'system' || kind === 'service') &&
        !/^(?:社内|提供|運営|不正|他社|一部|業務|外部|各種|検索)/.test(bare)
      )
        return {line, start: match.index + match[0].length - bare.length, end: match.index + match[0].length}
    }
  }
  return null
}

const homePage = /(?:(?:弊社|当社)の?)?(?:ウェブ|web|ec|通販|公式)サイト|ホームページ/i

/**
 * The ウェブサイト of the opening, for a サイト that has no name.
 *
 * @param outline the body
 */
export function findHomePage(outline: Outline): LineSpan | null {
  return findFirst(outline, homePage)
}

const itself =
  /(?:[当本](?:サイト|ショップ|ストア|アプリ|サービス|ホームページ)|(?:[弊当]社|[本当](?:会|協会|学|院|館|校|店))の?(?:通販|EC|公式|オフィシャル|コーポレート|採用|オンライン|ウェブ|web)?(?:サイト|ホームページ|ショップ|ストア))(?=を|が|に(?:おい|おき|て|対|不正|第三者)|への|の(?:閲覧|表示|改ざん|一部|停止))/i

/**
 * The 当サイト of the opening, for 「現在は通常どおり運営しております」 where nothing names it more fully.
 *
 * @param outline the body
 */
export function findItself(outline: Outline): LineSpan | null {
  return findFirst(outline, itself)
}

function findFirst(outline: Outline, pattern: RegExp): LineSpan | null {
  for (const line of outline.lines.slice(0, searched)) {
    const match = line.kind === 'cell' ? null : pattern.exec(line.folded)
    if (match) return {line, start: match.index, end: match.index + match[0].length}
  }
  return null
}

/**
 * What 当該システム is where nothing names it more fully: 弊社のシステム, as the document has it first.
 *
 * @param outline the body
 * @param noun folded, システム or the like
 */
export function findOwnThing(outline: Outline, noun: string): LineSpan | null {
  return findFirst(outline, new RegExp(`[弊当本](?:社|法人|会|院|館|校|学|協会|組合|財団)の?${anyOf([noun])}`))
}

const twoTargets =
  /^[^:]{0,4}対象(?:サイト|サービス|システム|ショップ|アプリ)名?\s?:\s?([^、/・()]{2,30})(?:\([^()]{1,60}\))?[、/・]([^、/・()]{2,30})(?:\([^()]{1,60}\))?$/
const twoNames =
  /[「『]([^「『」』]{2,40})[」』](?:\([^()]{0,60}\))?(?:と|や|、|・|および|及び|ならびに|並びに)*[「『]([^「『」』]{2,40})[」』]/

/**
 * The two names that 両サイト points back to: quoted side by side in the opening.
 *
 * @param outline the body
 * @returns both, or none
 */
export function findPair(outline: Outline): LineSpan[] {
  for (const line of outline.lines.slice(0, searched)) {
    const match = (/[「『]/.test(line.folded) ? twoNames.exec(line.folded) : null) ?? twoTargets.exec(line.folded)
    if (!match) continue
    let from = match.index
    return [match[1] ?? '', match[2] ?? ''].map((name) => {
      const start = line.folded.indexOf(name, from)
      from = start + name.length
      return {line, start, end: from}
    })
  }
  return []
}

const siteNoun = /サイト|ページ|HP|ポータル|ショップ|ストア|\.(?:jp|com|net)/i
/** The system that such a thing runs on is the thing itself. */
const shopName = /(?:サイト|ショップ|ストア)$/
const systemNoun = /システム|クラウド|サービス|提供/
const namesSite = /ホームページ|HP|ウェブ|web/i

/**
 * Whether a noun can point back to the antecedent: a home page is not the museum that it is about.
 *
 * @param noun folded: システム, ホームページ, サービス …
 */
export function pointsBack(noun: string, antecedent: Antecedent): boolean {
  const {line, start, end} = antecedent.name
  const around = line.folded.slice(Math.max(0, start - 24), end + 14)
  if (/業務|運営|事業/.test(noun)) return false
  if (/システム/.test(noun)) return systemNoun.test(around) || shopName.test(line.folded.slice(start, end))
  return namesSite.test(noun) ? siteNoun.test(around) : true
}

const legalForm = /株式会社|有限会社|合同会社|(?:財団|社団|学校|医療|社会福祉|国立大学|独立行政)法人/

/** The name of the organisation without its legal form, as 「いつも架空商事をご利用いただき」 has it. */
function isOrganization(outline: Outline, name: string): boolean {
  return outline.parts.some((part) =>
    part.lines.some(({folded}) => legalForm.test(folded) && folded.length < 40 && folded.includes(name))
  )
}

function isOwnName(text: string): boolean {
  return (
    !/(?:株式会社|有限会社|法人|会社|大学|市(?!場)|県|協会|病院|グループ)/.test(maskBrackets(text)) &&
    !/(?:弊社|当社|当店)/.test(text)
  )
}
