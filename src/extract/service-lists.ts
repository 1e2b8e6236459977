import type {Line} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import type {ClauseState} from '../text/clause-state.ts'
import {splitSentences} from '../text/sentences.ts'
import {splitNames} from '../text/service-name.ts'
import {trimName} from '../text/trim-name.ts'
import type {ServiceContext} from './service-context.ts'
import type {DatedStatus} from './service-dates.ts'
import {datedStatus} from './service-dates.ts'
import {itemName, nameWithAlias} from './service-item.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {lastState} from './service-sentences.ts'

const listed =
  /(?:サービス|機能|システム|サイト|ホームページ|ページ|業務|交換先|商品|手続き|店舗|施設|方法|メニュー|先|拠点|ショップ|もの|もの等)(?:一覧)?(?:は、?(?:以下|下記|次)の?(?:通り|とおり)(?:です|となります|でございます)。?|について|です。?)?$/
const states: readonly [RegExp, ClauseState][] = [
  [/(?:利用|使用|閲覧|接続|ログイン)が?(?:できない|いただけない|頂けない|不可)/, 'stopped'],
  [/再開・/, 'running'],
  [/(?:停止|休止|閉鎖|休業|中断)(?:中|し(?:ている|た|ました|ております)|となる|される|対象|する)/, 'stopped'],
  [/(?:再開|復旧)(?:済|し(?:た|ている|ました|ております))/, 'running'],
  [/(?:稼働|提供|運用|営業)(?:中|し(?:ている|ております))/, 'running'],
  [
    /(?:利用|注文|提供|対応|受付)が?(?:いただける|頂ける|できる|可能)|通常(?:通り|どおり)?の?(?:稼働|営業|利用)/,
    'running'
  ]
]
const bareState: readonly [RegExp, ClauseState][] = [
  [/^(?:復旧|再開)済み?$/, 'running'],
  [/^(?:一部|順次|部分的?に?|段階的に)(?:復旧|再開|稼働)(?:中|済み?)?$/, 'partial'],
  [/^(?:停止中|休止中|復旧中|未復旧|ご?利用(?:不可|停止中?))$/, 'stopped']
]
const pointing = /以下|下記|次の/
const notServices =
  /行為|手口|事項|情報|項目|件数|対策|漏|流出|可能性|措置|端末|サーバ|アカウント|メールアドレス|ファイル|原因/
/** A lead without 以下: nothing but the state itself may be told in it. */
const bareLead =
  /(?:受付|登録|注文|申込|申し込み|予約|提供|サービス|利用|販売)を(?:一時的に|一時)?(?:停止|休止|中止)(?:して|いた|させて)[^、]{0,9}$/
const action = /(?:実施|遮断|確認|報告|強化|変更|設置|導入|調査|依頼|相談|隔離|見直し|停止|対応|連絡|開始)$/
const affected = /(?:以下|下記|次)の?(?:業務|サービス|システム|事業)[^。]{0,12}影響/
/** An item that Markdown does not mark as one. */
const dotted = /^(?:[・●○■〇]|\(\d{1,2}\))/
const continued = /^(?:等|など|が|の|を|は)/

interface Lead {
  line: Line
  dates: DatedStatus
  statement: LineSpan
  bare?: boolean
}

function asState(state: ClauseState): DatedStatus['status'] {
  return state === 'running'
    ? 'operating'
    : state === 'stopped' || state === 'returning'
      ? 'suspended'
      : state === 'ended'
        ? 'discontinued'
        : 'partial'
}

/** 【停止中のサービス】, ■ご利用いただけない機能: the state is in the heading, the names are under it. */
function headingState(folded: string): ClauseState | null {
  const bare = folded
    .replace(/^[■□●○◆◇▼・※\s\d.()]+|[【】＜＞<>[\]:]/g, '')
    .replace(/\([^()]*\)$/, '')
    .trim()
  const exact = bareState.find(([pattern]) => pattern.test(bare))
  if (exact) return exact[1]
  if (!listed.test(bare) || notServices.test(bare) || bare.length > 40) return null
  return states.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

function leadOf(line: Line, next: Line, publishedOn: PartialDate | null): Lead | null {
  const isHeading =
    line.kind === 'heading' || (line.kind === 'text' && /^[■□●◆◇▼【<＜]/.test(line.folded) && line.folded.length <= 40)
  if (isHeading) {
    const state = headingState(line.folded)
    const statement = {line, start: 0, end: line.text.length}
    return state ? {line, dates: {status: asState(state), since: null, resumesOn: null}, statement} : null
  }
  if (!isItem(next)) return null
  const sentence = splitSentences(line.folded).at(-1)
  if (!sentence) return null
  const text = line.folded.slice(sentence.start, sentence.end)
  if (pointing.test(text) ? notServices.test(text.slice(text.search(pointing))) : !bareLead.test(text)) return null
  const statement = {line, start: sentence.start, end: sentence.end}
  const state = listed.test(text) ? states.find(([pattern]) => pattern.test(text))?.[1] : undefined
  if (state) return {line, dates: {status: asState(state), since: null, resumesOn: null}, statement}
  const word = lastState(text)
  if (!word || (word.nominal && word.code !== 'normal' && word.code !== 'accept')) return null
  if (
    pointing.test(text) &&
    !(word.code === 'delay' && affected.test(text)) &&
    (word.start < text.search(pointing) || !/(?:以下|下記|次)(?:の|[^、。]{0,8}につ(?:きまして|いて)は)/.test(text))
  )
    return null
  return {line, dates: datedStatus(text, word, 0, publishedOn), statement, bare: !pointing.test(text)}
}

function isItem({kind, marker, folded}: Line): boolean {
  return (kind === 'item' && marker !== null) || ((kind === 'item' || kind === 'text') && dotted.test(folded))
}

/** The lines of the list under a lead: items, or bare short lines under a heading. */
function itemsAfter(lines: readonly Line[], lead: Line): Line[] {
  const first = lines[lead.index + 1]
  if (!first || first.section.heading !== (lead.kind === 'heading' ? lead : lead.section.heading)) return []
  const items: Line[] = []
  for (let at = lead.index + 1; at < lines.length; at++) {
    const line = lines[at]
    if (
      !line ||
      line.kind !== first.kind ||
      line.kind === 'heading' ||
      line.kind === 'cell' ||
      line.section !== first.section
    )
      break
    if (line.kind === 'text' && (/[。]/.test(line.folded) || /^[■【※]/.test(line.folded))) break
    if (dotted.test(first.folded) && !dotted.test(line.folded)) break
    items.push(line)
  }
  return items
}

/**
 * Finds services in lists that stand under a state: 【停止中のサービス】, 「以下の業務を停止しております。」, or in the middle of a
 * sentence that goes on behind the list. A list under 「以下の情報が閲覧できない状態」 is none.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: the sentence stands apart from its list, with headings between.
 *
 * @param context the document; the lines that are read here are marked as used up
 */
export function listMentions(context: ServiceContext): ServiceMention[] {
  const {publishedOn, taken} = context
  const {lines} = context.outline
  const mentions: ServiceMention[] = []
  for (const line of lines) {
    const named = context.isHinted(line) && !taken.has(line.index) ? inlineMentions(line) : []
    if (named.length > 0) {
      mentions.push(...named)
      taken.add(line.index)
    }
    const next = lines[line.index + 1]
    if (!next || line.kind === 'item' || line.kind === 'cell' || taken.has(line.index)) continue
    // What is told behind the list is told later than what is told before it.
    const around =
      sentenceAround(lines, line, next, publishedOn) ??
      (context.isHinted(line) ? leadOf(line, next, publishedOn) : null)
    if (!around) continue
    const found = itemsAfter(lines, line).flatMap((item) => itemMentions(item, around, publishedOn))
    if (found.length === 0) continue
    mentions.push(...found)
    taken.add(line.index)
    if (around.line !== line) taken.add(around.line.index)
    for (const mention of found) taken.add(mention.name.line.index)
  }
  return mentions
}

const inlineList = /^([^:。]{4,30}):\s?([^:。]{2,80})$/

/** 停止中のサービス：会員サイト、返品受付 */
function inlineMentions(line: Line): ServiceMention[] {
  const mayList = line.kind !== 'heading' && line.kind !== 'cell' && line.folded.includes(':')
  const match = mayList ? inlineList.exec(line.folded) : null
  const state = match ? headingState(match[1] ?? '') : null
  if (!match || state === null) return []
  const from = line.folded.length - (match[2] ?? '').length
  const statement = {line, start: 0, end: line.text.length}
  return splitNames(line.folded, {start: from, end: line.folded.length}).map((name) => ({
    ...nameWithAlias(line, trimName(line.folded, name)),
    parent: null,
    status: asState(state),
    since: null,
    resumesOn: null,
    statements: [statement],
    weight: mentionWeights.listed
  }))
}

/** 「一部に影響が生じ、」 list 「等が発生しましたが、復旧しております。」 */
function sentenceAround(lines: readonly Line[], line: Line, next: Line, publishedOn: PartialDate | null): Lead | null {
  if (line.kind !== 'text' || !(next.kind === 'item' || isItem(next))) return null
  const isAffected = affected.test(line.folded)
  if (!isAffected && !line.folded.endsWith('、')) return null
  const items = itemsAfter(lines, line)
  const after = lines[line.index + items.length + 1]
  if (after?.kind !== 'text' || !(isAffected ? /上記|これら/ : continued).test(after.folded)) return null
  const sentence = splitSentences(after.folded)[0]
  const text = sentence ? after.folded.slice(sentence.start, sentence.end) : ''
  const word = lastState(text)
  if (!word || !sentence) return null
  return {line: after, dates: datedStatus(text, word, 0, publishedOn), statement: {line: after, ...sentence}}
}

function itemMentions(item: Line, lead: Lead, publishedOn: PartialDate | null): ServiceMention[] {
  if (item.kind === 'item' && !isItem(item)) return []
  const read = itemName(item)
  if (
    !read ||
    (lead.bare && action.test(item.folded)) ||
    notServices.test(read.name.line.folded.slice(read.name.start, read.name.end))
  )
    return []
  const rest = item.folded.slice(read.name.end)
  const said = rest.replace(/^[\s:⇒→(【]+/, '')
  const own = /[:⇒→(【]/.test(rest) ? lastState(said) : undefined
  const ended = /終了(?:により|のため|に伴い)/.test(rest) && /閉鎖|終了/.test(rest)
  const dates = own && lead.dates.status !== 'planned' ? datedStatus(said, own, 0, publishedOn) : lead.dates
  const status = ended ? 'discontinued' : read.partial ? 'partial' : dates.status
  const statements = [lead.statement, {line: item, start: 0, end: item.text.length}].sort(
    (one, other) => one.line.index - other.line.index
  )
  const state = {parent: null, ...dates, status, statements, weight: mentionWeights.listed}
  // An item with および in it is one thing; only commas make a list of it.
  const names = item.folded.slice(read.name.start, read.name.end).includes('、')
    ? splitNames(item.folded, read.name)
    : []
  if (names.length < 2) return [{name: read.name, alias: read.alias, ...state}]
  return names.map((name) => ({...nameWithAlias(item, trimName(item.folded, name)), ...state}))
}
