import type {DateExpression} from '../text/date-expressions.ts'
import {findDates} from '../text/date-expressions.ts'
import type {DatedLead} from './chronology-lead.ts'
import {readLeadAt, startOfDate} from './chronology-lead.ts'

/*
 * The date of an event that does not begin its line (spec/disclosure.md, ChronologyEvent). Only under a chronology heading do
 * such lines tell events; elsewhere they mention dates.
 * Matches: `また、同年5月20日には新システムへ移行しました。`, `発生日時：10月4日 17時45分頃`, `第2報を公表（10月4日）`.
 * Must not match: `なお、10月4日以前の分は対象外です。`, `対象期間：10月4日～5日`, `攻撃を確認（10月4日時点）`.
 * Known misses: a date in the middle of a sentence; a connective that is none of the words below.
 */

const connective =
  /(?:また|さらに|更に|加えて|その(?:後|のち)|そして|続いて|次いで|次に|しかし(?:ながら)?|これを受けて?|これに伴い)[、,]? ?/y
const label = /([^\s:、。()「」]{2,12}) ?: ?(?=[0-9令平昭RHS同翌昨])/y
/** Labels of periods, addresses and of the notice itself. */
const tellsNoEvent = /期間|対象|受付|営業|時間帯|連絡|電話|更新|開催|予定|日付|期限|購入|登録|^日時$/
const dateInBrackets = /[([] ?([0-9令平昭RHS][^()[\]]{3,40}(?:\([日月火水木金土](?:曜日?)?\))?)[)\]]$/
const afterTrailing = /^ ?(?:付け?|公表|発表|公開|掲載|配信|開示)?$/

function readLinked(text: string, start: number): DatedLead | null {
  connective.lastIndex = start
  if (!connective.test(text)) return null
  const lead = readLeadAt(text, connective.lastIndex)
  const isProse = lead?.style === 'comma' || lead?.style === 'particle' || lead?.style === 'glued'
  return lead && isProse ? {...lead, style: 'linked'} : null
}

/** `10月4日`, `同日`, `翌日`. */
function namesDay({day, relative}: DateExpression): boolean {
  return day !== null || relative === 'sameDay' || relative === 'nextDay'
}

function readLabelled(text: string, start: number): DatedLead | null {
  label.lastIndex = start
  const found = label.exec(text)
  if (!found?.[1] || tellsNoEvent.test(found[1])) return null
  const lead = readLeadAt(text, label.lastIndex)
  if (!lead || lead.date.rangeEnd !== null || !namesDay(lead.date)) return null
  return {...lead, start, label: {from: start, to: start + found[1].length}, style: 'labelled'}
}

function readTrailing(text: string, start: number): DatedLead | null {
  // After a double dash stands the source of a quotation: —— 広報担当者(4月12日).
  if (text.startsWith('--')) return null
  const found = text.endsWith(')') || text.endsWith(']') ? dateInBrackets.exec(text) : null
  if (!found?.[1] || found.index <= start) return null
  const [date] = findDates(found[1])
  if (date?.start !== 0 || date.day === null || date.rangeEnd !== null || date.relative !== null) return null
  if (!afterTrailing.test(found[1].slice(date.end))) return null
  const to = text.slice(0, found.index).trimEnd().length
  return {date, time: date.time, timeWord: null, start, end: text.length, label: {from: start, to}, style: 'trailing'}
}

/**
 * Reads the date of a line under a chronology heading that does not begin with it.
 *
 * @param text folded text of one line (`fold`)
 * @returns null where no date stands after a connective or a label, or in brackets at the end
 * @example
 * readInnerDate('発生日時:10月4日 17時45分頃')?.label // {from: 0, to: 4}
 */
export function readInnerDate(text: string): DatedLead | null {
  const start = startOfDate(text)
  return readLinked(text, start) ?? readLabelled(text, start) ?? readTrailing(text, start)
}
