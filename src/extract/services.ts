import type {ServiceStatus} from '../schema/service.ts'
import type {Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {findDates} from '../text/date-expressions.ts'
import {resolveDate} from '../text/resolve-date.ts'
import {hasStateWord} from '../text/service-state.ts'
import {findAntecedent, findFullName} from './service-antecedent.ts'
import {blockMentions} from './service-blocks.ts'
import {headingMentions} from './service-headings.ts'
import {labelMentions, returnLabel} from './service-labels.ts'
import {listMentions} from './service-lists.ts'
import type {LineSpan, ServiceMention} from './service-mention.ts'
import {mergeMentions} from './service-merge.ts'
import {type ProseContext, proseMentions} from './service-prose.ts'
import {tableMentions} from './service-tables.ts'

/**
 * Finds the services whose present state a document tells (spec/disclosure.md, ServiceStatus).
 *
 * Matches: 「会員サイトを停止しております。」, 「■停止中のサービス」 over a list, 「外来診療：通常どおり」. Must not match: 「直ちにサーバーを
 * 停止しました。」, 「停止しておりましたサービス」. Known misses: a service that only pictures or sentences without a state word tell of,
 * and names whose nouns are not in the lexicon, outside lists and quotation marks.
 *
 * @param outline one publication
 * @param context the day of publication (`YYYY-MM-DD`, or less), which tells past from planned
 * @returns one entry for each service, in the order of the text
 * @example
 * extractServices(outline, {publishedOn: '2025-11-12'}).map(({name, status}) => [name, status])
 */
export function extractServices(outline: Outline, context: {publishedOn: string | null}): ServiceStatus[] {
  if (!outline.lines.some((line) => hasStateWord(line.folded))) return []
  const names = new Map<string, LineSpan | null>()
  const fullName = (noun: string): LineSpan | null => {
    if (/サービス$/.test(noun)) return null
    const known = names.get(noun)
    if (known !== undefined) return known
    const found = findFullName(outline, noun)
    names.set(noun, found)
    return found
  }
  const prose: ProseContext = {
    publishedOn: context.publishedOn,
    antecedent: findAntecedent(outline),
    fullName,
    lastStopped: {name: null}
  }
  const taken = new Set<number>()
  const takenSentences = new Set<string>()
  const mentions: ServiceMention[] = [
    ...listMentions(outline, context.publishedOn, taken),
    ...blockMentions(outline, context.publishedOn, taken),
    ...tableMentions(outline, context.publishedOn),
    ...headingMentions(outline, {publishedOn: context.publishedOn, prose, taken, takenSentences})
  ]
  prose.lastStopped.name = null
  for (const line of outline.lines) {
    if (
      line.kind === 'cell' ||
      (!hasStateWord(line.folded) && !line.folded.includes('⇒')) ||
      taken.has(line.index) ||
      isPhase(line.section.heading?.folded, line.section.parent?.heading?.folded)
    )
      continue
    const labelled = labelMentions(line, context.publishedOn) ?? returnLabel(line, prose)
    mentions.push(...(labelled ?? proseMentions(line, prose, takenSentences)))
  }
  const stop = findStopDate(outline, context.publishedOn)
  return mergeMentions(mentions.sort((one, other) => one.name.line.index - other.name.line.index)).map((service) =>
    service.status === 'suspended' && service.since === null ? {...service, since: stop} : service
  )
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

const phase = /第 ?[0-9一二三] ?弾|フェーズ/

/** The steps of a recovery are told apart from the services (disclosure.md, Phase). */
function isPhase(...headings: (string | undefined)[]): boolean {
  return headings.some((heading) => heading !== undefined && phase.test(heading))
}
