import type {Line, Outline} from '../syntax/outline.ts'
import {everyMatch} from '../text/every-match.ts'
import {maskBrackets, nounPhraseStart} from '../text/noun-phrase.ts'
import {kindOfName} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import type {LineSpan} from './service-mention.ts'

/** What befell the thing before it: 「弊社ウェブサイトにおいて、改ざんが…」. */
const befell =
  /におきまして|において|にて(?=、)|に(?:対し|対する|不正|第三者|外部)|への(?:不正|第三者|外部|サイバー|接続|アクセス)|で(?:改ざん|第三者|不正)|が、?(?:第三者|外部|不正|改ざん|サイバー|一時|閲覧|接続|停止)/g
const thing = /(?:サイト|ホームページ|HP|ページ|サービス|システム|アプリ|ストア|ショップ)$/

/** 公式サイトの一部ページ is a part of what comes back. */
const aPart = /の一部(?:の?(?:ページ|記事|機能|コンテンツ))?$/

/** How many lines of a body are searched: what was hit is told in its opening. */
const searched = 12

/**
 * The site or system that the opening says was hit, for a later 「現在は復旧しております」 without a subject.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: a thing that only the title of the publication names.
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
  return null
}

function readHit(line: Line): LineSpan | null {
  let masked: string | null = null
  for (const {index} of everyMatch(befell, line.folded)) {
    if (!thing.test(line.folded.slice(Math.max(0, index - 6), index))) continue
    masked ??= maskBrackets(line.folded)
    if (masked[index - 1] === '〓') continue
    const start = Math.max(nounPhraseStart(masked, index), masked.lastIndexOf('、', index) + 1)
    const end = index - (aPart.exec(line.folded.slice(start, index))?.[0].length ?? 0)
    const name = trimName(line.folded, {start, end})
    const kind = kindOfName(line.folded.slice(name.start, name.end))
    if (kind === 'service' || kind === 'system' || kind === 'generic' || kind === 'whole') return {line, ...name}
  }
  return null
}
