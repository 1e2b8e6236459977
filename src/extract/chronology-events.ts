import type {ChronologyEvent} from '../schema/chronology.ts'
import type {Line} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {addDays, comparePartialDates} from '../text/calendar.ts'
import {daysAfter, toHHMM} from '../text/clock-times.ts'
import type {DateExpression} from '../text/date-expressions.ts'
import {fold} from '../text/fold.ts'
import {reportNumberOfTitle} from '../text/report-number.ts'
import {resolveDate, resolveRangeEnd} from '../text/resolve-date.ts'
import type {Draft, DraftList} from './chronology-draft.ts'

/** A plan further ahead than this is rather a date of the year before. */
const daysAhead = 92

/** 再開予定, 再開する予定です。 but not 再開の予定を公表. */
const plan = /予定(?:です|しております|しています|となっております)?[。)]{0,2}$/m
/** 第4報参照 points at a report, it announces none. */
const report = /第 ?(?:\d{1,2}|[一二三四五六七八九十ニ]{1,3}) ?報(?! ?を?ご?参照)|初報/
const toAuthority = /(?:省|庁|委員会|局|部|警察署?|センター)(?:[にへ]|に対し)|\/CC/
const handsIn = /報告|提出|連絡/
const published = /公表|発表|公開|掲載|リリース|配信|お知らせ|開示/
/** Remains of hard line breaks and of copied text. */
const remnant = /^[\s\u200b\\]$/

interface Span {
  date: PartialDate | null
  dateEnd: PartialDate | null
}

/** Resolves a date in the order of the list; a date shortly after publication at the end of a list is a plan. */
function resolveInList(
  date: DateExpression,
  publishedOn: PartialDate | null,
  previous: PartialDate | null,
  planned: boolean
): PartialDate | null {
  const context = {publishedOn, previous, planned, carryYear: previous !== null}
  const past = resolveDate(date, context)
  if (planned || past === null || previous === null || publishedOn === null || comparePartialDates(past, previous) >= 0)
    return past
  const ahead = resolveDate(date, {...context, planned: true})
  const near =
    ahead !== null &&
    comparePartialDates(ahead, previous) >= 0 &&
    comparePartialDates(ahead, addDays(publishedOn, daysAhead)) <= 0
  return near ? ahead : past
}

function withoutRemnants(text: string): string {
  let end = text.length
  while (end > 0 && remnant.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function textOf(draft: Draft): string {
  return draft.pieces
    .map(({line, from, to}) => withoutRemnants(line.text.slice(from, to)))
    .join('\n')
    .trim()
}

/** In a table the date may stand behind the first words of its event. */
function startOf({start, pieces}: Draft): {line: Line; at: number} {
  const [first] = pieces
  return first && first.line.index < start.line.index ? {line: first.line, at: first.from} : start
}

function endOf(draft: Draft): {line: Line; at: number} {
  const last = draft.pieces.at(-1)
  const {start} = draft
  // Where the text is the report number before the date, the date ends the event.
  const dateIsLast = last?.line === start.line && last.from === start.at && !draft.carried
  const isAfter = last !== undefined && last.line.index >= start.line.index && !dateIsLast
  return isAfter ? {line: last.line, at: last.to} : {line: start.line, at: start.line.text.length}
}

function reportNumberOf(text: string): number | null {
  const folded = fold(text)
  const found = report.exec(folded)
  if (!found || (toAuthority.test(folded) && handsIn.test(folded) && !published.test(folded))) return null
  return reportNumberOfTitle(found[0] === '初報' ? '（初報）' : found[0])
}

/** Resolves the dates of a list one after the other; events that share a date get the same. */
function createResolver(list: DraftList, publishedOn: PartialDate | null): (draft: Draft, isPlan: boolean) => Span {
  const spans = new Map<DateExpression, Span>()
  let previous: PartialDate | null = list.year === null ? null : String(list.year)
  return (draft, isPlan) => {
    if (draft.base !== null) previous = resolveInList(draft.base, publishedOn, previous, false) ?? previous
    if (draft.date === null) return {date: null, dateEnd: null}
    const known = spans.get(draft.date)
    if (known) return known
    const planned = isPlan && draft.date.year === null && previous === null
    const date = resolveInList(draft.date, publishedOn, previous, planned)
    const dateEnd = date === null ? null : resolveRangeEnd(draft.date, date, {publishedOn, previous: date})
    const span = {date, dateEnd: dateEnd === date ? null : dateEnd}
    spans.set(draft.date, span)
    previous = date ?? previous
    return span
  }
}

/** What stands between the beginning of the event and its text: the date, a report number. */
function labelOf({start, pieces}: Draft): string {
  const end = pieces[0]?.line === start.line ? pieces[0].from : undefined
  return start.line.text.slice(start.at, end)
}

/**
 * Turns the drafts of one list into events, carrying year, month and day from one to the next.
 *
 * @param list events in the order of the text
 * @param publishedOn day of publication, or null where it is not known
 */
export function toEvents(list: DraftList, publishedOn: PartialDate | null): ChronologyEvent[] {
  const resolve = createResolver(list, publishedOn)
  return list.drafts.map((draft) => {
    const text = textOf(draft)
    const isPlan = plan.test(fold(text))
    const {date, dateEnd} = resolve(draft, isPlan)
    const {time} = draft
    const ahead = date !== null && publishedOn !== null ? comparePartialDates(date, publishedOn) : null
    const [begin, end] = [startOf(draft), endOf(draft)]
    return {
      date: date !== null && time !== null && daysAfter(time) > 0 ? addDays(date, 1) : date,
      dateEnd,
      time: time === null ? null : toHHMM(time),
      timeText: time === null ? draft.timeWord : time.text,
      text,
      reportNumber: reportNumberOf(labelOf(draft)) ?? reportNumberOf(text),
      planned: (ahead !== null && ahead > 0) || (isPlan && (ahead === null || ahead >= 0)),
      heading: list.heading,
      position: {start: positionOf(begin.line, begin.at).start, end: positionOf(end.line, 0, end.at).end}
    }
  })
}
