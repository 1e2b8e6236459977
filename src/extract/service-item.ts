import type {Line} from '../syntax/outline.ts'
import type {Span} from '../text/noun-phrase.ts'
import {trimName} from '../text/trim-name.ts'
import type {LineSpan} from './service-mention.ts'

const bracketed = /^(.{2,}?)\s?\(([^()]{1,40})\)$/
/** ウェブサイト「架空の窓」 is also called by what is quoted alone. */
const category =
  /^[^「『の、]{2,16}(?:[「『]([^「『」』]{2,40})[」』]|([「『][^「『」』]{2,40}[」』]\s?\([^()]{1,10}版\)))$/
/** 「架空ナビ」（アプリ版）: tells two services of one name apart. */
const edition = /版$/
const kana = /^[ァ-ヶー・ ]{2,}$/
const letters = /^[A-Za-z0-9&.\- ]{2,}$/

/**
 * Parts a name from what stands in brackets behind it: a second name (`ABC（エービーシー）`, `救急受け入れ（ER）`) is its alias,
 * anything else a gloss, which is no part of the name.
 *
 * @param line the line that holds the name
 * @param span the name with its brackets
 */
export function nameWithAlias(line: Line, span: Span): {name: LineSpan; alias: string | null} {
  const text = line.folded.slice(span.start, span.end)
  const quoted = category.exec(text)
  const own = quoted?.[1] ?? quoted?.[2]
  if (quoted && own !== undefined) {
    const from = span.start + text.indexOf(own)
    return {name: {line, ...span}, alias: line.text.slice(from, from + own.length)}
  }
  const match = bracketed.exec(text)
  if (!match || (match[1] ?? '').includes('(') || edition.test(match[2] ?? ''))
    return {name: {line, ...span}, alias: null}
  const name = trimName(line.folded, {start: span.start, end: span.start + (match[1] ?? '').length})
  const inner = match[2] ?? ''
  const before = match[1] ?? ''
  const isAlias =
    (letters.test(before) && kana.test(inner)) ||
    (letters.test(inner) && /^\d?[A-Za-z]{2,}$/.test(inner) && !letters.test(before))
  const from = span.start + text.lastIndexOf('(') + 1
  return {name: {line, ...name}, alias: isAlias ? line.text.slice(from, from + inner.length) : null}
}

const ownEnd = /(?:の?(?:ご?利用)?(?:一時)?(?:停止|休止|中止|利用制限|制限|閉鎖|再開|復旧)|の一部)$/
const noise = /^(?:※|\((?!\d{1,2}\))|\(?\*\)?|https?:|注|[ー\-=_*]{3})/

/**
 * The name in an item of a list of services; null where the item is no name (a sentence, a note, a link).
 *
 * @param line the item
 * @returns the name, and whether the item speaks of a part of it (`Xの一部`)
 */
export function itemName(line: Line): {name: LineSpan; alias: string | null; partial: boolean} | null {
  const {folded} = line
  if (noise.test(folded) || folded.length > 60 || /(?:ます|ません|ました|です|ください)。?$/.test(folded)) return null
  const colon = folded.search(/\s?[:⇒→]/)
  let end = colon > 1 ? colon : folded.length
  const mark = /\s?\(\*\)$/.exec(folded.slice(0, end))
  if (mark) end -= mark[0].length
  const state = /\s?[(【](?:復旧済み?|再開済み?|停止中|復旧中|休止中|対応中)[)】]$/.exec(folded.slice(0, end))
  if (state) end -= state[0].length
  const own = ownEnd.exec(folded.slice(0, end))
  if (own && own.index > 1) end -= own[0].length
  const span = trimName(folded, {start: 0, end})
  if (span.end - span.start < 2) return null
  return {...nameWithAlias(line, span), partial: own?.[0] === 'の一部'}
}
