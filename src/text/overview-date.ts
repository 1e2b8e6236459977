import {daysInMonth, toPartialDate} from './calendar.ts'
import {type DateExpression, findDates} from './date-expressions.ts'
import {fold} from './fold.ts'
import {resolveDate} from './resolve-date.ts'

/*
 * The date bullet of an overview (spec/irregularities.md, A41–A48).
 * `2025年9月5日（9月8日更新）` is published on 09-05 and updated on 09-08; `2025年1月XX日` is the month;
 * `2025年7月4日？` is the date, doubtful; `2025年9がちゅ5日` is garbled and gives no date.
 */

/** What a date bullet says. */
export interface OverviewDate {
  publishedOn: string | null
  updatedOn: string | null
  /** A mark of doubt stands behind it. */
  doubtful: boolean
  /** It is meant as a date and cannot be read as one. */
  garbled: boolean
}

const shape =
  /^(?:(?:公表|掲載|公開|発表|更新|最終更新)日? ?: ?)?(?:\(?(?:19|20)\d{2} ?[年/.-]|(?:令和|平成) ?(?:\d{1,2}|元) ?年|[RH]\d{1,2}[年./]|\d{1,2} ?月(?= ?(?:\d|X|x|頃|上|中|下|末|$)))/
// Nine in ten entries write just this; the rest takes the long way.
const plainDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const wholeDate =
  /^[\d年月日XxＸ/.\-~ ()日月火水木金土曜頃ごろ上中下旬末令和平成元?、更新追記時分:その後あり公開掲載発表付訂正改最終RH→⇒]+$/
const unknownDay = /月 ?(?:[XxＸ?○〇]{1,2}) ?日?/
const update = /更新|改訂|改定|追記|訂正/
const announcedUpdate = /(?:更新|改訂|改定|追記|訂正)日?(?: ?: ?|は)$|[(、,] ?(?:最終)?(?:更新|追記)日? ?$/
/** A slip may stand in the place of 年 too; digits alone are a date that lost all its signs. */
const garbled = /^(?:\d{4,5} ?年[^、。]{0,12}|(?:19|20)\d{2}\D{1,4}\d{1,2}\D{1,4}\d{1,2}\D{0,4}|(?:19|20)\d{6})$/
const longestPlaceholder = 20
const placeholder =
  /^[(]?(?:公表)?(?:日付|日時|公表日|掲載日|年月日|日)?(?:の?記載(?:は)?(?:なし|無し|無)|不明|なし|確認できず)[)]?$/

/**
 * Whether a bullet of the overview is meant as its date, by its shape.
 *
 * @param text a bullet, trimmed
 */
export function looksLikeOverviewDate(text: string): boolean {
  if (plainDate.test(text)) return true
  const folded = fold(text)
  if (!shape.test(folded)) return isDatePlaceholder(text)
  // A title may begin with a date of its list of news; the bullet of a date holds hardly anything else.
  const bare = folded.replace(/\([^()]*\)/g, '')
  return folded.length <= 40 && wholeDate.test(bare)
}

/**
 * Whether a bullet begins like a date and goes on like none (`2025年9がちゅ5日`, `2025ねん9月5日`): only to be asked where no other
 * bullet is a date.
 *
 * @param text a bullet, trimmed
 */
export function looksLikeGarbledDate(text: string): boolean {
  return text.length <= longestPlaceholder && garbled.test(fold(text))
}

/**
 * Whether a bullet says that there is no date (日付記載なし).
 *
 * @param text a bullet, trimmed
 */
export function isDatePlaceholder(text: string): boolean {
  return text.length <= longestPlaceholder && text.includes('日') && placeholder.test(fold(text).replace(/\s+/g, ''))
}

function isUpdate(folded: string, dates: readonly DateExpression[], place: number): boolean {
  const before = folded.slice(dates[place - 1]?.end ?? 0, dates[place]?.start ?? 0)
  const after = folded.slice(dates[place]?.end ?? 0, dates[place + 1]?.start ?? folded.length)
  // （更新：9月8日） announces the date behind it; 9月8日更新 stands after its own.
  if (announcedUpdate.test(before)) return true
  const announcesNext = place + 1 < dates.length && announcedUpdate.test(after)
  // その後更新あり tells that there was an update, not when.
  return !announcesNext && update.test(after) && !/更新あり|更新有|随時/.test(after)
}

/** Only a part of what is written was read: the rest is a slip of the keys. */
function isCutShort(folded: string, date: string | null): boolean {
  if (date === null || !/^\d{4,5} ?年/.test(folded)) return false
  if (date.length === 4) return /[月日]/.test(folded.slice(5))
  return date.length === 7 && /月[^(、,\d]{0,8}\d/.test(folded)
}

function parsePlainDate(text: string): string | null {
  const match = plainDate.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return day >= 1 && day <= daysInMonth(year, month) ? toPartialDate({year, month, day}) : null
}

/**
 * Reads the date bullet of an overview.
 *
 * @param text the bullet, trimmed
 * @param pathDate date of the entry's path, for a date that leaves its year out
 * @example
 * parseOverviewDate('2025年9月5日（9月8日更新）', null).updatedOn // '2025-09-08'
 */
export function parseOverviewDate(text: string, pathDate: string | null): OverviewDate {
  const plain = parsePlainDate(text)
  if (plain !== null) return {publishedOn: plain, updatedOn: null, doubtful: false, garbled: false}
  const result: OverviewDate = {publishedOn: null, updatedOn: null, doubtful: /[?]/.test(fold(text)), garbled: false}
  if (isDatePlaceholder(text)) return {...result, doubtful: false}
  // The doubled 日 of A48 and the placeholder of a day would hide the date before them.
  const folded = fold(text)
    .replace(unknownDay, (match) => `月${' '.repeat(match.length - 1)}`)
    .replace(/日日/, '日 ')
  const dates = findDates(folded).filter((date) => date.relative === null)
  let previous = pathDate
  dates.forEach((date, place) => {
    const resolved = resolveDate(date, {publishedOn: null, previous, carryYear: true})
    if (resolved === null) return
    if (isUpdate(folded, dates, place)) result.updatedOn = resolved
    else result.publishedOn ??= resolved
    previous = resolved
  })
  if (isCutShort(folded, result.publishedOn)) return {...result, publishedOn: null, garbled: true}
  return {...result, garbled: result.publishedOn === null && result.updatedOn === null}
}
