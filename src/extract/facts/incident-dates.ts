import type {DateFact} from '../../schema/facts.ts'
import {positionOf} from '../../syntax/outline.ts'
import {comparePartialDates} from '../../text/calendar.ts'
import type {FactText} from './fact-lines.ts'
import {type DateMention, findDateMentions} from './incident-date-mentions.ts'

/*
 * occurredOn and discoveredOn: when the event began and when it was noticed first (spec/facts.md).
 *
 * Matches: `3月6日、受注サーバーで障害が発生しました。` (both), `3月6日に不正アクセスを検知しました。` (discovered only).
 * Must not: `3月6日に公表いたしました不正アクセスについて`, `3月1日から3月6日までに購入されたお客様`.
 * Known misses: dates that only follow from the order of events.
 */

/** Both dates of an incident. */
export interface IncidentDates {
  occurredOn: DateFact | null
  discoveredOn: DateFact | null
}

/** The earliest; of dates that agree the most precise, of equal ones the first. */
function earliest(mentions: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null
  for (const mention of mentions) {
    const order = best ? comparePartialDates(mention.date, best.date) : -1
    if (!best || order < 0 || (order === 0 && mention.date.length > best.date.length)) best = mention
  }
  return best
}

function toFact(mention: DateMention | null, rule: string): DateFact | null {
  if (mention === null) return null
  const evidence = mention.pieces.map(({line, start, end}) => ({
    text: line.text.slice(start, end),
    position: positionOf(line, start, end),
    rule: mention.inferred ? `${rule}-inferred-year` : rule
  }))
  return {date: mention.date, evidence}
}

/** Whether a notice of a past event only tells when that was: a later notice is told to be that of the incident. */
function isTrace({kind, manner, date}: DateMention, mentions: readonly DateMention[]): boolean {
  if (kind !== 'notice' || (manner !== 'content' && manner !== 'trace')) return false
  return mentions.some(
    (other) =>
      other.kind === 'notice' &&
      (other.manner === 'name' || (manner === 'trace' && other.manner === 'plain')) &&
      comparePartialDates(date, other.date) < 0
  )
}

/**
 * Reads when the event began and when it was noticed.
 *
 * The verb that governs a date, or the label beside it, decides what it is of; the earliest date of each kind wins.
 * Where an event is told on a day and no notice is dated, the day is taken for both. The rule names the ground, with
 * `-inferred-year` where the year is not written.
 *
 * @param text the text of one publication
 * @example
 * extractIncidentDates(text).discoveredOn?.date // '2025-03-06'
 */
export function extractIncidentDates(text: FactText): IncidentDates {
  const found = findDateMentions(text)
  const mentions = found.map(
    (mention): DateMention => (isTrace(mention, found) ? {...mention, kind: 'start'} : mention)
  )
  const noticed = earliest(mentions.filter(({kind}) => kind === 'notice'))
  const occurred = earliest(mentions.filter(({kind}) => kind !== 'notice'))
  const began = occurred && noticed && comparePartialDates(occurred.date, noticed.date) > 0 ? null : occurred
  const told = began && mentions.find(({kind, date}) => kind === 'event' && comparePartialDates(date, began.date) === 0)
  return {
    occurredOn: toFact(began, began?.by === 'label' ? 'event-label' : 'event-verb'),
    discoveredOn: noticed
      ? toFact(noticed, noticed.by === 'label' ? 'discovery-label' : 'discovery-verb')
      : toFact(told ?? null, 'event-without-discovery')
  }
}
