import type {Line, Outline} from '../syntax/outline.ts'
import {everyMatch} from '../text/every-match.ts'
import {maskBrackets, nounPhraseStart} from '../text/noun-phrase.ts'
import {kindOfName} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import {titleLine} from './overview-items.ts'
import type {LineSpan} from './service-mention.ts'

/** What befell the thing before it: 「弊社ウェブサイトにおいて、改ざんが…」. */
const befell =
  /におきまして|において|にて(?=、|不正|第三者|外部)|の(?:改ざん|改竄)|に(?:対し|対する|不正|第三者|外部|障害が|不具合が)|への(?:不正|第三者|外部|サイバー|接続|アクセス)|で(?:改ざん|第三者|不正)|が、?(?:第三者|外部|不正|改ざん|サイバー|一時|閲覧|接続|停止)/g
const thing = /(?:サイト|ホームページ|HP|ページ|サービス|システム|アプリ|ストア|ショップ)$/

/** 公式サイトの一部ページ is a part of what comes back. */
const aPart = /の一部(?:の?(?:ページ|記事|機能|コンテンツ))?$/

/** 情報サイト（生徒用）への: what stands in brackets is no part of the name. */
const gloss = /\([^()]*\)$/
/** Where something was seen or led to, and not what was hit. */
const elsewhere = /^(?:検索|外部|他社?の?|他の|偽の?|別の?|不正な?)/

/** How many lines of a body are searched: what was hit is told in its opening. */
const searched = 12

/**
 * The site or system that the opening, or else the title, says was hit, for a later 「現在は復旧しております」 without a subject.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: a thing whose name ends with no noun of the kind, as 架空くん.
 *
 * @param outline the body
 * @returns null where none is named
 */
export function findHit(outline: Outline): LineSpan | null {
  const opening = outline.lines.slice(0, searched).filter(({kind}) => kind !== 'cell' && kind !== 'heading')
  for (const line of opening) {
    const hit = readHit(line)
    if (hit) return hit
  }
  const title = titleLine(outline)
  return title ? (readHit(title, false) ?? readBrand(title)) : null
}

/** ＡＢＣへの不正アクセス: a title that names what was hit by letters alone. */
const brand = /(?:^|[】\s、])([@A-Za-z][@A-Za-z0-9&.+-]{2,29})(?:への|に対する)(?:不正|サイバー|第三者|外部)/

/** @param mayBeWhole whether 弊社システム will do, which names nothing */
function readHit(line: Line, mayBeWhole = true): LineSpan | null {
  let masked: string | null = null
  for (const {index} of everyMatch(befell, line.folded)) {
    const until = index - glossLength(line.folded, index)
    const quoted = quotedBefore(line, until)
    if (quoted) return quoted
    if (!thing.test(line.folded.slice(Math.max(0, until - 6), until))) continue
    masked ??= maskBrackets(line.folded)
    if (masked[until - 1] === '〓') continue
    const start = Math.max(nounPhraseStart(masked, until), masked.lastIndexOf('、', until) + 1)
    const end = until - (aPart.exec(line.folded.slice(start, until))?.[0].length ?? 0)
    const name = trimName(line.folded, {start, end})
    const text = line.folded.slice(name.start, name.end)
    const kind = elsewhere.test(text) ? 'none' : kindOfName(text)
    if (kind === 'service' || kind === 'system' || kind === 'generic' || (mayBeWhole && kind === 'whole'))
      return {line, ...name}
  }
  return null
}

function glossLength(folded: string, end: number): number {
  return folded[end - 1] === ')' ? (gloss.exec(folded.slice(Math.max(0, end - 60), end))?.[0].length ?? 0) : 0
}

const quotedName = /[「『]([^「『」』。、]{2,40})[」』]$/
const ofDocument = /お知らせ|報告|について|第.{1,2}報|する$|した$/

/** 「架空便」において */
function quotedBefore(line: Line, end: number): LineSpan | null {
  if (!'」』'.includes(line.folded.charAt(end - 1) || ' ')) return null
  const name = quotedName.exec(line.folded.slice(Math.max(0, end - 42), end))?.[1]
  if (name === undefined || ofDocument.test(name) || kindOfName(`「${name}」`) !== 'quoted') return null
  return {line, start: end - 1 - name.length, end: end - 1}
}

function readBrand(line: Line): LineSpan | null {
  const match = brand.exec(line.folded)
  const name = match?.[1]
  if (!match || name === undefined) return null
  const start = match.index + match[0].indexOf(name)
  return {line, start, end: start + name.length}
}
