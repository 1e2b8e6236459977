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

const plan = /予定(?!通り|どおり|していた|しており?まし|でした|だった|表)/
const report = /第 ?(?:\d{1,2}|[一二三四五六七八九十ニ]{1,3}) ?報|初報/
const toAuthority = /(?:省|庁|委員会|局|部|警察署?|センター)(?:[にへ]|に対し)[^。]{0,30}(?:報告|提出|連絡)|\/CC/
const published = /公表|発表|公開|掲載|リリース|配信|お知らせ|開示/
const trailingBlank = /[\s\u200b\\]+$/

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

function textOf(draft: Draft): string {
  return draft.pieces
    .map(({line, from, to}) => line.text.slice(from, to).replace(trailingBlank, ''))
    .join('\n')
    .trim()
}

function endOf(draft: Draft): {line: Line; at: number} {
  const last = draft.pieces.at(-1)
  const {start} = draft
  // Where the text is the report number before the date, the date ends the event.
  const dateIsLast = last?.line === start.line && last.from === start.at && !draft.carried
  return last && !dateIsLast ? {line: last.line, at: last.to} : {line: start.line, at: start.line.text.length}
}

function reportNumberOf(text: string): number | null {
  const folded = fold(text)
  const found = report.exec(folded)
  if (!found || (toAuthority.test(folded) && !published.test(folded))) return null
  return reportNumberOfTitle(found[0] === '初報' ? '（初報）' : found[0])
}

/**
 * Turns the drafts of one list into events, carrying year, month and day from one to the next.
 *
 * @param list events in the order of the text
 * @param publishedOn day of publication, or null where it is not known
 */
export function toEvents(list: DraftList, publishedOn: PartialDate | null): ChronologyEvent[] {
  const resolved = new Map<DateExpression, Span>()
  let previous: PartialDate | null = list.year === null ? null : String(list.year)
  return list.drafts.map((draft) => {
    const text = textOf(draft)
    const says = plan.test(text)
    if (draft.base !== null) previous = resolveInList(draft.base, publishedOn, previous, false) ?? previous
    let span = draft.date === null ? {date: null, dateEnd: null} : resolved.get(draft.date)
    if (span === undefined && draft.date !== null) {
      const date = resolveInList(
        draft.date,
        publishedOn,
        previous,
        says && draft.date.year === null && previous === null
      )
      const dateEnd = date === null ? null : resolveRangeEnd(draft.date, date, {publishedOn, previous: date})
      span = {date, dateEnd: dateEnd === date ? null : dateEnd}
      resolved.set(draft.date, span)
      previous = date ?? previous
    }
    const {date, dateEnd} = span ?? {date: null, dateEnd: null}
    const late = draft.time !== null && date !== null && daysAfter(draft.time) > 0
    const ahead = date !== null && publishedOn !== null ? comparePartialDates(date, publishedOn) : null
    const {start} = draft
    const end = endOf(draft)
    const labelled = start.line.text.slice(
      start.at,
      draft.pieces[0]?.line === start.line ? draft.pieces[0].from : undefined
    )
    return {
      date: late ? addDays(date, 1) : date,
      dateEnd,
      time: draft.time === null ? null : toHHMM(draft.time),
      timeText: draft.time === null ? draft.timeWord : draft.time.text,
      text,
      reportNumber: reportNumberOf(labelled) ?? reportNumberOf(text),
      planned: (ahead !== null && ahead > 0) || (says && (ahead === null || ahead >= 0)),
      heading: list.heading,
      position: {start: positionOf(start.line, start.at).start, end: positionOf(end.line, 0, end.at).end}
    }
  })
}
