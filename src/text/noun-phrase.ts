import {everyMatch} from './every-match.ts'

/** A stretch of a text: 0-based UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * Cuts a stretch of a text at each sign.
 *
 * @param stretch the stretch
 * @param start its 0-based UTF-16 offset in the text
 * @param sign one character
 * @returns the pieces, at their places in the text
 * @example
 * cutAt('受注、出荷', 3, '、') // [{start: 3, end: 5}, {start: 6, end: 8}]
 */
export function cutAt(stretch: string, start: number, sign: string): Span[] {
  let from = start
  return stretch.split(sign).map((piece) => {
    const span = {start: from, end: from + piece.length}
    from = span.end + sign.length
    return span
  })
}

const opening = '「『（([【“"＜<'
const closing = '」』）)]】”"＞>'
const anyOpening = /[「『（([【“"＜<]/
const bracket = /[「『（([【“"＜<」』）)\]】”＞>]/g

/**
 * Blanks out what stands between brackets and quotation marks, so that particles and commas inside them are not met.
 *
 * @param text a folded text
 * @returns a text of the same length with `〓` in place of every bracketed character, brackets included
 * @example
 * maskBrackets('「は、」は') // '〓〓〓〓は'
 */
export function maskBrackets(text: string): string {
  if (!anyOpening.test(text)) return text
  const ends: string[] = []
  let masked = ''
  let from = 0
  let start = 0
  bracket.lastIndex = 0
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    const at = found.index
    const open = opening.indexOf(found[0])
    if (ends.length > 0 && found[0] === ends[ends.length - 1]) {
      ends.pop()
      if (ends.length > 0) continue
      masked += text.slice(from, start) + '〓'.repeat(at + 1 - start)
      from = at + 1
    } else if (open !== -1 && hasClosing(text, at, closing[open] ?? '')) {
      if (ends.length === 0) start = at
      ends.push(closing[open] ?? '')
    }
  }
  return ends.length > 0
    ? masked + text.slice(from, start) + '〓'.repeat(text.length - start)
    : masked + text.slice(from)
}

function hasClosing(text: string, from: number, mark: string): boolean {
  const at = text.indexOf(mark, from + 1)
  return at !== -1 && at - from < 120
}

// Where the words before a noun phrase end: particles, and verbs that do not belong to it.
const boundary =
  /(?:(?:復旧|再開|停止|休止)・|(?:直ち|ただち|速やか|すみやか|即座|即時|早急)に|に(?:つきまして|ついて|おきまして|おいて|関しまして|関して|よりまして|より|て|は|も|つき|伴い|伴う|従い|基づき)|[一-龠]{2}し(?=[一-龠ァ-ヶ])|ことで|こと(?:により|から|を受け(?:て)?)|以下の(?:通り|とおり)|で(?:は|も|あり|すが)|では|には|とは|へは|にも|から(?:は|も|(?!の))|まで(?!の)|より(?!も)|ため(?:に)?|という|といった|として|を含(?:む|めた?)|し、|となる|(?<!によ|とす|におけ)(?<=[一-龠ぁ-ん])(?:た|る|く)(?=[一-龠ァ-ヶA-Za-z0-9〓])|をはじめ(?!と)|(?:(?<!はじめと)する|した|され(?:た|て|る)|った|れた|ている|ておる|なかった|きた|いる|ある|ない|りました|ました|おります|います|しており|ており|しつつ|ながら|ものの|のち|後に|上で|うえで|次第|て)(?=[^ぁ-ん、。]|お|ご))/g
const particle =
  /(?:は(?=[一-龠ァ-ヶA-Za-z0-9〓])|[^ぁ-ん](?:は|が|を|も|に(?!関|対|係))(?=[^ぁ-んー、。]|お(?!け|い|き)|ご)|[^ぁ-ん]で(?=[^ぁ-んー、。]|お|ご)|[^ぁ-ん]と(?=[^ぁ-んー、。]))/g
const nominal =
  /[^ぁ-ん。、:;!?\s]$|(?:(?<!を)受け|払い|支払い|問い合わせ|申し込み|申込み|お知らせ|買い取り|受け入れ|取り扱い|取扱い|手続き|閲覧|預かり|取り寄せ|持ち込み|荷受け|払い?戻し|振込み|仕入れ|など|ひろしま)$/
const adverb =
  /(?:現在|同日|本日|昨日|今般|今回|一方|当面の間|同時|なお|また|また|ただし|現時点|以降|以後|時点|結果|際|後|上|中|間|度|[0-9]日|[0-9]月|[0-9]時|[0-9]分|午前|午後|未明|頃|[)〓]頃|理由|影響|措置|都合|以外|当社|弊社|当院|本学|当館|当行|様|次第|完了|実施|開始|判明|検知|復旧|再開|停止|で|に|は)$/
const conjunction = /および|及び|ならびに|並びに|または|又は|もしくは/g
const joint = /(?:、?(?:および|及び|ならびに|並びに|または|又は|もしくは|そして)、?|、)$/

/**
 * Finds where the noun phrase begins that ends at a place.
 *
 * A comma belongs to the phrase when a bare noun stands before it: a list of names. Nothing else is parsed:
 * the phrase begins after the last particle or verb.
 *
 * @param masked a folded sentence through `maskBrackets`
 * @param end after the last character of the phrase
 * @returns the start of the phrase; equal to `end` where there is none
 * @example
 * nounPhraseStart('現在、会員サイト', 8) // 3
 */
export function nounPhraseStart(masked: string, end: number): number {
  let start = segmentStart(masked, end)
  for (let turn = 0; turn < 12; turn++) {
    const join = joint.exec(masked.slice(Math.max(0, start - 8), start))
    if (!join) break
    const before = start - join[0].length
    const piece = masked.slice(Math.max(0, before - 30), before)
    if (before <= 0 || !nominal.test(piece) || (join[0] === '、' && adverb.test(piece))) break
    const next = segmentStart(masked, before)
    if (next >= before) break
    start = next
  }
  while (start < end && /[\s、・:]/.test(masked[start] ?? '')) start++
  return start
}

/** No name is longer; what stands further before it need not be searched. */
const longestSegment = 64

function segmentStart(masked: string, end: number): number {
  const comma = Math.max(
    masked.lastIndexOf('、', end - 1),
    masked.lastIndexOf('。', end - 1),
    masked.lastIndexOf(':', end - 1),
    end - longestSegment
  )
  const part = masked.slice(Math.max(0, comma + 1), end)
  const last = everyMatch(conjunction, part).at(-1)
  const from = Math.max(0, comma + 1) + (last ? last.index + last[0].length : 0)
  const segment = masked.slice(from, end)
  const start = endOfLast(boundary, segment, 0)
  return from + endOfLast(particle, segment, start)
}

/** Behind the last match that something follows. */
function endOfLast(pattern: RegExp, segment: string, start: number): number {
  let at = start
  for (const match of everyMatch(pattern, start === 0 ? segment : segment.slice(start))) {
    const next = start + match.index + match[0].length
    if (next < segment.length) at = next
  }
  return at
}
