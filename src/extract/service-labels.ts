import type {Line} from '../syntax/outline.ts'
import {comparePartialDates} from '../text/calendar.ts'
import {findDates} from '../text/date-expressions.ts'
import {canBeNamed} from '../text/named-thing.ts'
import {maskBrackets} from '../text/noun-phrase.ts'
import {resolveDate} from '../text/resolve-date.ts'
import {splitSentences} from '../text/sentences.ts'
import {kindOfName} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import type {ServiceContext} from './service-context.ts'
import {datedStatus} from './service-dates.ts'
import {nameWithAlias} from './service-item.ts'
import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {lastState} from './service-sentences.ts'

const label = /^([^:⇒→…=。]{2,40}?)\s?(?:(?<!https?):|⇒|→|…{1,3}|=)\s?(?=\S)/
const labelMark = /[:⇒→…=]/
const labelEnd = /(?:の?(?:状況|現況|復旧状況|稼働状況|運営状況)|の対応)$/
const nominalPiece = /^(.{2,40}?)の(?:ご?利用)?(停止|休止|中止|制限|再開|休業)$/
const partOnly = /一部|遅延|部分|制限|変更/
const stillOut = /見込|予定|未定|調整中|作業中|対応中|復旧中|準備中/
const inBrackets = /\([^()]*\)/g
const counter = /(?<!問い合わせ|合せ|専用|相談)窓口$/
const notLabel = /期間|日時|時刻|対応|業務$|現在|時点/

/** 停止中, 4月20日から再開予定: nothing is told but the state. */
function isStateAlone(value: string): boolean {
  const bare = value.replace(inBrackets, '').replace(/。$/, '')
  return bare.length <= 26 && !bare.includes('。') && lastState(bare) !== null
}

/** A name that no lexicon knows, before nothing but a state. */
function isLabel(head: string): boolean {
  const name = head.replace(inBrackets, '').replace(/^[・●○■\s]+/, '')
  return !notLabel.test(name) && (canBeNamed(name) || counter.test(name))
}

/**
 * Reads a line `X：通常どおり` or `X、Y ⇒ 停止中`. A line `原因：…` is none: its label names no service.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: a label whose noun is not in the lexicon, with a state told in a whole sentence.
 *
 * @param line a line of the body
 * @param context the document
 * @returns null where the line has not this form
 */
export function labelMentions(line: Line, {publishedOn}: ServiceContext): ServiceMention[] | null {
  if (line.kind === 'heading' || line.kind === 'cell' || !labelMark.test(line.folded)) return null
  const match = label.exec(line.folded)
  if (!match) return null
  const head = match[1] ?? ''
  const value = line.folded.slice(match[0].length)
  const from = match[0].length
  const nameEnd = head.replace(labelEnd, '').length
  const arrow = /[⇒→]/.test(match[0])
  // …, = join much else: only what is nothing but a state tells one.
  if (/[…=]\s?$/.test(match[0]) && !isStateAlone(value)) return null
  const names = arrow ? head.slice(0, nameEnd).split('、') : [head.slice(0, nameEnd)]
  const kinds = names.map((name) => kindOfName(name.replace(/\([^()]*\)$/, '')))
  const known = kinds.find((kind) => kind !== 'none' && kind !== 'generic') ?? 'none'
  if (known === 'none' && !(isStateAlone(value) && !head.endsWith('対応') && names.every(isLabel))) return null
  if (/について\S{0,2}$/.test(value)) return null
  const pieces = pieceMentions(line, value, from, head.slice(0, nameEnd))
  const sentence = splitSentences(value)[0]
  const word = sentence ? lastState(value.slice(sentence.start, sentence.end)) : null
  const openEnd = arrow && stillOut.test(value) && /復旧|再開|目処|目途/.test(line.section.heading?.folded ?? '')
  const inPart = !/。/.test(value) && partOnly.test(value) && nameEnd < head.length
  if (!word && !openEnd && !inPart && pieces.length === 0) return null
  const text = sentence ? value.slice(sentence.start, sentence.end) : value
  const dates = word
    ? datedStatus(text, word, 0, publishedOn)
    : {status: 'suspended' as const, since: null, resumesOn: null}
  const status =
    pieces.length > 0 || inPart || (word?.code !== 'normal' && !/[。]/.test(value) && partOnly.test(value))
      ? ('partial' as const)
      : dates.status
  const statement = {line, start: 0, end: line.text.length}
  let from2 = 0
  const spans = names.map((name) => {
    const start = from2
    from2 += name.length + 1
    return {start, end: start + name.length}
  })
  return [
    ...spans.map((name) => ({
      ...nameWithAlias(line, trimName(line.folded, name)),
      parent: null,
      ...dates,
      status,
      statements: [statement],
      weight: mentionWeights.listed
    })),
    ...pieces
  ]
}

/** 予約サイトの停止（再開時期未定）, 予約サイトの一時停止（再開済み） */
const closing = /の(?:一時|全面?)?(?:停止|休止|閉鎖|封鎖|遮断)$/
const trailing = /^([^:]{2,40}?)\s?[(【]([^()【】]{2,20})[)】]$/

/**
 * Reads a line `X（停止中）`, `X（9月24日再開予定）`. `X（旧館）` is none.
 *
 * @param line a line of the body
 * @param context the document
 * @returns null where the line has not this form
 */
export function trailingMentions(line: Line, {publishedOn}: ServiceContext): ServiceMention[] | null {
  const isClosed = line.folded.endsWith(')') || line.folded.endsWith('】')
  const match = !isClosed || line.kind === 'heading' || line.kind === 'cell' ? null : trailing.exec(line.folded)
  const [, head, state] = match ?? []
  const word = state === undefined ? null : lastState(state)
  const closed = word?.code === 'resume' ? (closing.exec(head ?? '')?.[0].length ?? 0) : 0
  const name = head === undefined ? null : trimName(line.folded, {start: 0, end: head.length - closed})
  if (!word || !name || state === undefined) return null
  const kind = kindOfName(line.folded.slice(name.start, name.end))
  if (
    kind === 'generic' ||
    kind === 'reference' ||
    (kind === 'none' && closed === 0 && !isLabel(line.folded.slice(name.start, name.end)))
  )
    return null
  return [
    {
      ...nameWithAlias(line, name),
      parent: null,
      ...datedStatus(state, word, 0, publishedOn),
      statements: [{line, start: 0, end: line.text.length}],
      weight: mentionWeights.listed
    }
  ]
}

const returnTime =
  /^([^:]{0,20}?)(?:の)?(?:再開|再稼働|再公開|復旧)(?:予定)?(?:時期|日時|時刻|日)?(?:\(予定\))?\s?:\s?(?=.*\d)/

/**
 * Reads `再開予定日：10月31日` of the service that the document is about.
 *
 * @param line a line of the body
 * @param context the document
 */
export function returnLabel(line: Line, context: ServiceContext): ServiceMention[] | null {
  const isLabelled = line.kind !== 'heading' && line.kind !== 'cell' && line.folded.includes(':')
  const match = isLabelled ? returnTime.exec(line.folded) : null
  const date = match && findDates(line.folded.slice(match[0].length))[0]
  const antecedent = date ? context.antecedent() : null
  if (!match || !date || !antecedent) return null
  const {publishedOn} = context
  const resolved = resolveDate(date, {publishedOn, previous: null, planned: /予定/.test(line.folded)})
  if (resolved === null) return null
  const later = publishedOn !== null && comparePartialDates(resolved, publishedOn) > 0
  return [
    {
      ...nameWithAlias(antecedent.name.line, antecedent.name),
      parent: null,
      status: later ? 'planned' : 'operating',
      since: later ? null : resolved,
      resumesOn: later ? resolved : null,
      statements: [{line, start: 0, end: line.text.length}],
      weight: mentionWeights.listed
    }
  ]
}

/** `X：Yの停止、Zの休止`: several things, each with its state. */
function pieceMentions(line: Line, value: string, from: number, parent: string): ServiceMention[] {
  const masked = maskBrackets(value)
  const mentions: ServiceMention[] = []
  let start = 0
  for (const piece of masked.split('、')) {
    const match = nominalPiece.exec(piece)
    const name = match?.[1]
    if (name !== undefined && !/および|及び/.test(name)) {
      const span = trimName(line.folded, {start: from + start, end: from + start + name.length})
      mentions.push({
        ...nameWithAlias(line, span),
        parent,
        status: match?.[2] === '制限' ? 'partial' : match?.[2] === '再開' ? 'operating' : 'suspended',
        since: null,
        resumesOn: null,
        statements: [{line, start: 0, end: line.text.length}],
        weight: mentionWeights.listed
      })
    }
    start += piece.length + 1
  }
  return mentions
}
