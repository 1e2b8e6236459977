import type {ServiceStatus} from '../schema/service.ts'
import type {Line, Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {findDates} from '../text/date-expressions.ts'
import {resolveDate} from '../text/resolve-date.ts'
import {blockMentions} from './service-blocks.ts'
import {createServiceContext, type ServiceContext} from './service-context.ts'
import {headingMentions} from './service-headings.ts'
import {labelMentions, returnLabel, trailingMentions} from './service-labels.ts'
import {listMentions} from './service-lists.ts'
import {mentionWeights, type ServiceMention} from './service-mention.ts'
import {mergeMentions} from './service-merge.ts'
import {proseMentions} from './service-prose.ts'
import {createStateReader} from './service-sentences.ts'
import {tableMentions} from './service-tables.ts'
import {titleMentions} from './service-title.ts'

/**
 * Finds the services whose present state a document tells (spec/disclosure.md, ServiceStatus).
 *
 * Matches: 「会員サイトを停止しております。」, 「■停止中のサービス」 over a list, 「外来診療：通常どおり」. Must not match: 「直ちにサーバーを
 * 停止しました。」, 「停止しておりましたサービス」,
 * 「業務への影響はございません」. Known misses: a service that only pictures or sentences without a state word tell of,
 * and names whose nouns are not in the lexicon, outside lists and quotation marks.
 *
 * @param outline one publication
 * @param context the day of publication (`YYYY-MM-DD`, or less), which tells past from planned
 * @returns one entry for each service, in the order of the text
 * @example
 * extractServices(outline, {publishedOn: '2025-11-12'}).map(({name, status}) => [name, status])
 */
export function extractServices(outline: Outline, context: {publishedOn: string | null}): ServiceStatus[] {
  const mentions = bodyMentions(outline, context.publishedOn)
  if (mentions.length === 0) return mergeMentions(titleMentions(outline))
  const services = mergeMentions(mentions)
  if (!services.some(isUndatedStop)) return services
  const stop = findStopDate(outline, context.publishedOn)
  return services.map((service) => (isUndatedStop(service) ? {...service, since: stop} : service))
}

function bodyMentions(outline: Outline, publishedOn: PartialDate | null): ServiceMention[] {
  const states = createStateReader(outline)
  if (states.statedSections.size === 0 && !states.hinted.some(mayLead)) return []
  const reader = createServiceContext(states, outline, publishedOn)
  const listed = [
    ...listMentions(reader),
    ...blockMentions(reader),
    ...tableMentions(reader),
    ...headingMentions(reader)
  ]
  reader.lastStopped.name = null
  const told = outline.lines.flatMap((line) =>
    reader.isHinted(line) || line.folded.includes('⇒') ? lineMentions(line, reader) : []
  )
  // 「一部のサービスを停止しています」 over a list is told in full by the list.
  return [...listed, ...told.filter(({weight}) => listed.length === 0 || weight > mentionWeights.whole)]
    .filter(({name}) => !stageName.test(name.line.folded.slice(name.start, name.end)))
    .sort((one, other) => one.name.line.index - other.name.line.index)
}

/** 【ご利用いただけない機能】 states nothing by itself, but over a list. */
function mayLead({folded}: Line): boolean {
  return folded.length <= 60
}

function lineMentions(line: Line, context: ServiceContext): ServiceMention[] {
  if (
    line.kind === 'cell' ||
    context.taken.has(line.index) ||
    isPhase(line.section.heading?.folded, line.section.parent?.heading?.folded)
  )
    return []
  return (
    labelMentions(line, context) ??
    returnLabel(line, context) ??
    trailingMentions(line, context) ??
    proseMentions(line, context)
  )
}

function isUndatedStop({status, since}: ServiceStatus): boolean {
  return status === 'suspended' && since === null
}

const stopTime = /停止(?:期間|日時|日|時刻|開始日時?)(?:[:\s]|$)/

/** The date under ■停止期間 or behind 停止日時：, for stops that give none themselves. */
function findStopDate(outline: Outline, publishedOn: PartialDate | null): PartialDate | null {
  for (const line of outline.lines) {
    const match = line.folded.length <= 60 && line.folded.includes('停止') ? stopTime.exec(line.folded) : null
    if (!match) continue
    const behind = line.folded.slice(match.index)
    const next = outline.lines[line.index + 1]?.folded ?? ''
    const date = findDates(behind)[0] ?? findDates(next.slice(0, 40))[0]
    if (date) return resolveDate(date, {publishedOn, previous: null})
  }
  return null
}

/** 第1弾　注文の再開（10月29日開始）: the line heads a stage. */
const stageName = /^[^一-龠ァ-ヶ]{0,4}(?:第 ?[0-9.一二三四五六七八九十]{1,3} ?弾|(?:フェーズ|ステージ) ?[0-9])/
const phase = /第 ?[0-9一二三] ?弾|フェーズ/

/** The steps of a recovery are told apart from the services (disclosure.md, Phase). */
function isPhase(...headings: (string | undefined)[]): boolean {
  return headings.some((heading) => heading !== undefined && phase.test(heading))
}
