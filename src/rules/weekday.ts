import {daysInMonth, toPartialDate, weekdayOf} from '../text/calendar.ts'
import {type DateExpression, findDates, type SingleDate} from '../text/date-expressions.ts'
import {fold} from '../text/fold.ts'
import {type EntryContext, placeOf} from './core/entry-context.ts'
import {exampleEntry} from './core/example-entry.ts'
import {defineRule, type Finding} from './core/rule.ts'

const names = '日月火水木金土'
const hasWeekday = /[日0-9０-９][ \u3000]{0,2}(?:[(（[［][ \u3000]?[日月火水木金土][曜）)\]］・、]|[日月火水木金土]曜)/

/** The years that a date can belong to: its own, or those about the publication. */
function yearsOf({year}: SingleDate, publishedOn: string | null): number[] {
  if (year !== null) return [year]
  if (publishedOn === null) return []
  const published = Number(publishedOn.slice(0, 4))
  return [published - 1, published, published + 1]
}

function contradicts(date: SingleDate, publishedOn: string | null): number[] | null {
  const {month, day, weekday, relative} = date
  if (month === null || day === null || weekday === null || relative !== null) return null
  const years = yearsOf(date, publishedOn).filter((year) => day <= daysInMonth(year, month))
  const found = years.map((year) => weekdayOf(toPartialDate({year, month, day})))
  return found.length === 0 || found.includes(weekday) ? null : found.filter((one) => one !== null)
}

function findIn(context: EntryContext, start: number, text: string): Finding[] {
  const {publishedOn} = context.publication
  return findDates(fold(text)).flatMap((date: DateExpression) =>
    [date, date.rangeEnd].flatMap((single) => {
      const right = single && contradicts(single, publishedOn)
      if (!single || !right) return []
      const end = single === date ? (date.rangeEnd?.start ?? date.end) : single.end
      const written = text.slice(single.start, end).trim()
      // Without a year the date of the publication's own year is meant more often than not.
      const expected = names.charAt(right.length === 1 ? (right[0] ?? 0) : (right[1] ?? 0))
      return [
        {
          reason: {
            en: `Unexpected weekday in \`${written}\`, expected ${expected}`,
            ja: `「${written}」の曜日が日付と一致しません。その日は${expected}曜日です`
          },
          place: placeOf(context, start + single.start, start + single.start + written.length),
          actual: names.charAt(single.weekday ?? 0),
          expected: [expected]
        }
      ]
    })
  )
}

export default defineRule(
  {
    id: 'weekday',
    severity: 'warning',
    description: {
      en: 'The weekday beside a date is that of the day.',
      ja: '日付に添えた曜日をその日の曜日と一致させる。'
    },
    examples: {
      good: [
        {text: exampleEntry({body: '2025年1月9日（木）から1月10日（金）まで停止しました。'})},
        {text: exampleEntry({body: '12月30日（火）と1月5日（月・祝）に停止します。'})},
        {text: exampleEntry({body: '電話受付：平日（月～金）'})}
      ],
      bad: [
        {text: exampleEntry({body: '2025年1月9日（月）に停止しました。'}), at: '8:1'},
        {text: exampleEntry({body: '令和7年1月9日（月）に停止しました。'}), at: '8:1'},
        {text: exampleEntry({body: '期間：2025年1月9日（木）～1月12日（月）'}), at: '8:17'}
      ]
    }
  },
  (context) => {
    if (!hasWeekday.test(context.text)) return []
    const {lineStarts} = context.source
    return lineStarts.flatMap((start, index) => {
      const text = context.text.slice(start, lineStarts[index + 1])
      return hasWeekday.test(text) ? findIn(context, start, text) : []
    })
  }
)
