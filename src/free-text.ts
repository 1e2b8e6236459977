import {DisclosureError} from './disclosure-error.ts'
import {extractChronology as extractChronologyOf} from './extract/chronology.ts'
import {extractIncidentFacts} from './extract/facts.ts'
import {defaultMaxLength} from './input-limits.ts'
import {type DisclosureInput, readText} from './read-text.ts'
import type {ChronologyEvent} from './schema/chronology.ts'
import type {IncidentFacts} from './schema/facts.ts'
import type {PartialDate} from './schema/partial-date.ts'
import {partialDatePattern} from './schema/partial-date-pattern.ts'
import {buildTextOutline} from './syntax/build-outline.ts'
import type {Outline} from './syntax/outline.ts'
import {parseTree} from './syntax/parse-tree.ts'
import {createSource} from './syntax/source.ts'

/*
 * Texts that are no entries of the archive: a news article, the text of a PDF, a page of a company. They have no
 * overview, so that the day from which their dates count must be told.
 */

/** How to read a text that is no archive entry. */
export interface FreeTextOptions {
  /** The day of publication, as precise as it is known: dates without a year take the latest one not after it. */
  publishedOn?: PartialDate | null
  /** Longest text that is read, in UTF-16 code units; 2,000,000 by default. */
  maxLength?: number
}

interface FreeText {
  outline: Outline
  publishedOn: PartialDate | null
}

function readFreeText(
  value: DisclosureInput,
  {publishedOn = null, maxLength = defaultMaxLength}: FreeTextOptions
): FreeText {
  if (publishedOn !== null && !(typeof publishedOn === 'string' && partialDatePattern.test(publishedOn)))
    throw new RangeError(
      `Unexpected publishedOn ${JSON.stringify(publishedOn)}, expected a date as YYYY, YYYY-MM or YYYY-MM-DD`
    )
  const text = readText(value, maxLength)
  if (text.includes('\0')) throw new DisclosureError('not-text', 'Unexpected NUL characters, expected text')
  const source = createSource(text)
  return {outline: buildTextOutline(parseTree(source), source), publishedOn}
}

/**
 * Reads the facts of an incident from a text that is no archive entry (spec: facts.md). The whole text is read as a
 * body; an archive entry is better read by `parseDisclosure`, which knows its overview and its date.
 *
 * Offsets of every `position` are 0-based UTF-16 code units into the text that was given, ends exclusive.
 *
 * @param value the text, as Markdown or plain: string, UTF-8 bytes or a vfile
 * @param options the day of publication, and the longest text that is read
 * @returns the facts that `incidentFactsSchema` describes; what is not said is an empty list, null or `notMentioned`
 * @throws DisclosureError `too-large` or `not-text`; RangeError where `publishedOn` is no partial date
 * @example
 * import {extractFacts} from 'incident-disclosure'
 *
 * const article = '4月3日、ランサムウェアの被害を確認しました。'
 * extractFacts(article, {publishedOn: '2031-04-05'}).discoveredOn?.date // '2031-04-03'
 */
export function extractFacts(value: DisclosureInput, options: FreeTextOptions = {}): IncidentFacts {
  const {outline, publishedOn} = readFreeText(value, options)
  return extractIncidentFacts(outline, publishedOn, [])
}

/**
 * Reads the dated events of a text that is no archive entry (spec: disclosure.md, ChronologyEvent).
 *
 * @param value the text, as Markdown or plain: string, UTF-8 bytes or a vfile
 * @param options the day of publication, and the longest text that is read
 * @returns the events in the order of the text; dates whose year cannot be known are null
 * @throws DisclosureError `too-large` or `not-text`; RangeError where `publishedOn` is no partial date
 * @example
 * import {extractChronology} from 'incident-disclosure'
 *
 * const text = '経緯\n\n4月3日　検知\n4月4日　停止'
 * extractChronology(text, {publishedOn: '2031-04-05'}).map(({date}) => date) // ['2031-04-03', '2031-04-04']
 */
export function extractChronology(value: DisclosureInput, options: FreeTextOptions = {}): ChronologyEvent[] {
  const {outline, publishedOn} = readFreeText(value, options)
  return extractChronologyOf(outline, {publishedOn})
}
