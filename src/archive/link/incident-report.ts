import type {Disclosure} from '../../schema/disclosure.ts'
import type {PriorReport, Publication} from '../../schema/publication.ts'
import type {Section} from '../../schema/section.ts'
import {dateOfArchivePath} from '../../text/archive-path.ts'
import {findDates} from '../../text/date-expressions.ts'
import {fold} from '../../text/fold.ts'
import {organizationKey, properName} from '../../text/organization-key.ts'
import {reportNumberOfLabel} from '../../text/report-number.ts'
import {resolveDate} from '../../text/resolve-date.ts'
import {wordHashes} from './word-hash.ts'

/** A day on which the text says that something was published before. */
export interface Mention {
  /** As precise as the text: `YYYY-MM-DD` or `YYYY-MM`. */
  date: string
  /** The words that say so. */
  text: string
}

/** A label of the overview that names an earlier report and has no link. */
export interface PriorLabel {
  /** Number of the report that it names. */
  number: number
  /** The label as written. */
  text: string
}

/** The dates of a text that tell of other reports. */
interface Mentions {
  published: Mention[]
  /** Dates of what is told apart: 1月5日に発生した同様の事象, 9月30日に公表した事案とは無関係. */
  apart: Set<string>
}

/** A link of the overview to an earlier report. */
export type PriorLink = Pick<PriorReport, 'label' | 'number' | 'archivePath'>

/** What of a disclosure tells which incident it belongs to: a small part of it, and none of its text. */
export interface IncidentReport {
  /** Path in the archive; it names the report. */
  path: string
  /** ISO date, of the overview or of the path; empty where neither is known. */
  date: string
  /** Publishers as written. */
  organizations: readonly string[]
  /** The same as keys: one key for every spelling of a name. */
  organizationKeys: readonly string[]
  /** The same without legal forms. */
  properNames: readonly string[]
  /** Title as written. */
  title: string
  /** Number of the report that its title gives; null if none. */
  reportNumber: number | null
  /** 事案ID; null if none. */
  incidentId: string | null
  /** Where it was published; null if not said. */
  sourceUrl: string | null
  /** Links of the overview to earlier reports. */
  priorReports: readonly PriorLink[]
  /** Labels of earlier reports that lead nowhere: `第1報：` without an address. */
  priorLabels: readonly PriorLabel[]
  /** Days on which the text says that something was published before. */
  mentions: readonly Mention[]
  /** Dates that the text tells apart from this incident. */
  datesApart: readonly string[]
  /** Companies that are named, by their keys, without the publishers. */
  companies: readonly string[]
  /** Day of the event; null where it is not known to the day. */
  occurredOn: string | null
  /** Day of its discovery; null where it is not known to the day. */
  discoveredOn: string | null
  /** Codes of the causes. */
  causes: readonly string[]
  /** Names, katakana words and Latin words of title and text as numbers, ascending. */
  words: ArrayLike<number>
}

const published =
  /公表|発表|お知らせ|掲載|公開|ご?報告|リリース|ご?案内|第 ?[0-9一二三四五六七八九十]{1,2} ?報|既報|前報/
/** What this incident is told apart from. */
const another = /別の事[案象]|別件|とは別|無関係|とは関連|同様の事[案象]|類似の事[案象]|異なる事[案象]/
const company = /(?:株式会社|\(株\)) ?([ァ-ヺー一-龠A-Za-z]{2,20})|([ァ-ヺー一-龠A-Za-z]{2,20}) ?(?:株式会社|\(株\))/g
/** So far behind a date the word for publishing stands. */
const reach = 24
const word = /[ァ-ヺー]{3,}|[一-龠々]{2,}|[A-Za-z][A-Za-z0-9.-]{2,}/g
const wholeDay = 10

function textOf(section: Section): string {
  return [section.heading ?? '', ...section.blocks.map((block) => block.text), ...section.sections.map(textOf)].join(
    '\n'
  )
}

function mentionsIn(text: string, publishedOn: string): Mentions {
  const mentions: Mentions = {published: [], apart: new Set()}
  if (publishedOn === '') return mentions
  let previous: string | null = null
  for (const line of text.split('\n')) {
    const setsApart = another.test(line)
    if (!setsApart && !published.test(line)) continue
    for (const date of findDates(line)) {
      const resolved = resolveDate(date, {publishedOn, previous})
      if (resolved === null) continue
      previous = resolved
      if (setsApart) mentions.apart.add(resolved)
      else if (resolved.length > 4 && resolved < publishedOn && published.test(line.slice(date.end, date.end + reach)))
        mentions.published.push({date: resolved, text: line.slice(date.start, date.end + reach)})
    }
  }
  // What one sentence tells apart is not joined by another one that names its day.
  return {...mentions, published: mentions.published.filter(({date}) => !mentions.apart.has(date))}
}

function companiesIn(text: string, publishers: readonly string[]): string[] {
  const names = Array.from(text.matchAll(company), (match) => organizationKey(match[1] ?? match[2] ?? ''))
  return [...new Set(names)].filter((name) => !publishers.some((publisher) => publisher.includes(name)))
}

function priorLabelsOf({items}: Publication): PriorLabel[] {
  return items.flatMap(({role, text}) => {
    const number = role === 'priorReport' ? reportNumberOfLabel(fold(text).replace(/[:;]\s*$/, '')) : null
    return number === null ? [] : [{number, text}]
  })
}

function dayOf(date: string | undefined): string | null {
  return date?.length === wholeDay ? date : null
}

/**
 * Takes out of a disclosure what tells which incident it belongs to; the rest may be let go.
 *
 * @param disclosure a disclosure that knows its path
 * @returns what `linkReports` takes
 * @throws RangeError where it has no path: a report is named by it
 * @example
 * import {parseDisclosure} from 'incident-disclosure'
 * import {toIncidentReport} from 'incident-disclosure/link'
 *
 * const markdown = `# 公表概要
 * - ランサムウェア感染のお知らせ
 * - 2025年1月9日
 * - 架空商事株式会社
 * - https://example.jp/news/1
 *
 * # 本文
 * 1月8日、ランサムウェアの被害を確認しました。`
 * const report = toIncidentReport(parseDisclosure(markdown, {path: '2025/01/09_架空商事株式会社.md'}))
 * report.properNames // ['架空商事']
 * report.discoveredOn // '2025-01-08'
 */
export function toIncidentReport(disclosure: Disclosure): IncidentReport {
  const {path, publication, facts} = disclosure
  if (path === null)
    throw new RangeError(`Unexpected disclosure without a path (${publication.title}), expected one parsed with {path}`)
  const date = publication.publishedOn ?? dateOfArchivePath(path) ?? publication.updatedOn ?? ''
  const organizationKeys = publication.organizations.map(organizationKey)
  const text = fold(disclosure.sections.map(textOf).join('\n'))
  const titled = `${fold(publication.title)}\n${text}`
  const mentions = mentionsIn(text, date)
  return {
    path,
    date,
    organizations: publication.organizations,
    organizationKeys,
    properNames: organizationKeys.map(properName),
    title: publication.title,
    reportNumber: publication.reportNumber,
    incidentId: publication.incidentId,
    sourceUrl: publication.sourceUrl,
    priorReports: publication.priorReports.map(({label, number, archivePath}) => ({label, number, archivePath})),
    priorLabels: priorLabelsOf(publication),
    mentions: mentions.published,
    datesApart: [...mentions.apart],
    companies: companiesIn(titled, organizationKeys),
    occurredOn: dayOf(facts.occurredOn?.date),
    discoveredOn: dayOf(facts.discoveredOn?.date),
    causes: facts.causes.map(({code}) => code),
    words: wordHashes(titled.match(word) ?? [])
  }
}
