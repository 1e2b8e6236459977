import {comparePartialDates} from '../text/calendar.ts'
import {dayOf} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierLink, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {priorLinks} from './core/prior-links.ts'
import {defineArchiveRule} from './core/rule.ts'

const text = exampleEntry({links: [earlierLink]})
const target = (date: string) => ({[earlierPath]: exampleEntry({date, source: 'https://example.jp/1'})})

export default defineArchiveRule(
  {
    id: 'prior-report-later',
    severity: 'warning',
    description: {
      en: 'A prior report was published before the entry that names it.',
      ja: '前の公表は、それを挙げる公表より前の日付である。'
    },
    examples: {
      good: [{text, path: examplePath, others: target('2025年9月1日')}],
      bad: [
        {
          text: exampleEntry({links: [earlierLink], date: '2025年8月31日'}),
          path: '2025/08/31_架空商事株式会社.md',
          others: target('2025年9月1日'),
          at: '6:7'
        }
      ]
    }
  },
  (archive) =>
    archive.entries.flatMap((entry) =>
      priorLinks(entry.publication).flatMap(({archivePath, place}) => {
        const target = archive.at(archivePath)
        const [own, other] = [dayOf(entry), target ? dayOf(target) : null]
        if (!target || target === entry || own === null || other === null) return []
        const [ownDate, otherDate] = [entry.publication.publishedOn ?? own, target.publication.publishedOn ?? other]
        const byPath = comparePartialDates(other, own) > 0
        // Where the paths are in order, the date of one of the two is mistyped: that which leaves its path.
        const byDate = comparePartialDates(otherDate, ownDate) > 0
        if (!byPath && !byDate) return []
        const blamed = !byPath && comparePartialDates(otherDate, other) !== 0 ? target : entry
        return [
          {
            path: blamed.path,
            reason: {
              en: `Unexpected order: \`${entry.path}\` of ${ownDate} names \`${target.path}\` of ${otherDate} as prior, expected an earlier date`,
              ja: `「${entry.path}」（${ownDate}）が、後の日付の「${target.path}」（${otherDate}）を前の公表として挙げています`
            },
            place: blamed === target ? (itemsOf(target.publication, 'date')[0]?.position ?? null) : place
          }
        ]
      })
    )
)
