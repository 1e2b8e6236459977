import {dateOfArchivePath} from '../text/archive-path.ts'
import {comparePartialDates, daysBetween} from '../text/calendar.ts'
import {itemsOf} from './core/entry-context.ts'
import {exampleEntry, examplePath} from './core/example-entry.ts'
import {defineRule} from './core/rule.ts'

const mostDays = 31

/** Whether two dates are too far apart for a slip about the day: another year, or more than a month. */
function isFarApart(left: string, right: string): boolean {
  return left.slice(0, 4) !== right.slice(0, 4) || Math.abs(daysBetween(left, right) ?? 0) > mostDays
}

export default defineRule(
  {
    id: 'date-path',
    severity: 'warning',
    description: {
      en: 'The date of publication is that of the path.',
      ja: '公表日をパスの日付と一致させる。'
    },
    examples: {
      good: [
        {text: exampleEntry(), path: examplePath},
        {text: exampleEntry({date: '2025年9月XX日'}), path: '2025/09/XX_架空商事株式会社.md'},
        {text: exampleEntry({date: '2025年9月5日更新'}), path: '2025/09/01_架空商事株式会社.md'}
      ],
      bad: [
        {text: exampleEntry({date: '2025年9月4日'}), path: examplePath, at: '3:3'},
        {text: exampleEntry({date: '2026年9月5日'}), path: examplePath, at: '3:3', severity: 'error'}
      ]
    }
  },
  ({publication, path}) => {
    const pathDate = path === null ? null : dateOfArchivePath(path)
    const {publishedOn} = publication
    const [item] = itemsOf(publication, 'date')
    if (pathDate === null || publishedOn === null || !item) return []
    if (comparePartialDates(pathDate, publishedOn) === 0) return []
    return [
      {
        reason: {
          en: `Unexpected date ${publishedOn}, expected ${pathDate} as in the path`,
          ja: `公表日 ${publishedOn} がパスの日付 ${pathDate} と一致しません`
        },
        place: item.position,
        severity: isFarApart(pathDate, publishedOn) ? 'error' : 'warning',
        actual: publishedOn,
        expected: [pathDate]
      }
    ]
  }
)
