/*
 * Words that relate a date to another: 同日, 翌月, 昨年. date-notations.ts reads what stands around them.
 */

/** A relation to another date: the day just named, or the day of publication. */
export type RelativeDate =
  | 'sameDay'
  | 'nextDay'
  | 'dayAfterNext'
  | 'previousDay'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'sameMonth'
  | 'thisMonth'
  | 'lastMonth'
  | 'nextMonth'
  | 'sameYear'
  | 'thisYear'
  | 'lastYear'
  | 'nextYear'

/** A word that ends in the first character of a relative word: 日本|日, 一昨|日, 合同|日, 事前|日. */
const insideWord: Record<string, string> = {
  本: '日基見絵資',
  前: '直事目以日年月',
  来: '将従本元',
  昨: '一',
  同: '合共協賛',
  当: '該担相',
  先: '優'
}
/** What each word relates to, and whether it counts from the date just named, unlike 来年 and 先月. */
export const relations: ReadonlyMap<string, readonly [RelativeDate, boolean]> = new Map<
  string,
  readonly [RelativeDate, boolean]
>([
  ['同日', ['sameDay', true]],
  ['翌日', ['nextDay', true]],
  ['翌々日', ['dayAfterNext', true]],
  ['前日', ['previousDay', true]],
  ['本日', ['today', false]],
  ['今日', ['today', false]],
  ['昨日', ['yesterday', false]],
  ['昨', ['yesterday', false]],
  ['明日', ['tomorrow', false]],
  ['同月', ['sameMonth', true]],
  ['今月', ['thisMonth', false]],
  ['本月', ['thisMonth', false]],
  ['当月', ['thisMonth', false]],
  ['先月', ['lastMonth', false]],
  ['前月', ['lastMonth', true]],
  ['来月', ['nextMonth', false]],
  ['翌月', ['nextMonth', true]],
  ['同年', ['sameYear', true]],
  ['本年', ['thisYear', false]],
  ['今年', ['thisYear', false]],
  ['当年', ['thisYear', false]],
  ['昨年', ['lastYear', false]],
  ['去年', ['lastYear', false]],
  ['前年', ['lastYear', true]],
  ['来年', ['nextYear', false]],
  ['翌年', ['nextYear', true]],
  ['翌', ['nextDay', true]]
])

/**
 * Whether a character belongs to the word before it, so that it begins no relative word: 日本|日.
 *
 * @param first the first character of what looks like a relative word
 * @param before the character before it; empty at the beginning of a text
 * @example
 * endsWordBefore('本', '日') // true
 */
export function endsWordBefore(first: string, before: string): boolean {
  return before !== '' && insideWord[first]?.includes(before) === true
}
