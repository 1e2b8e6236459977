import {daysBetween} from '../text/calendar.ts'
import {type ArchiveContext, dayOf, type EntrySummary, groupBy, ownEarlier} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {type ArchiveFinding, defineArchiveRule, type Localized} from './core/rule.ts'
import {datesOfUrl, haveOneOrganization, hostOf, urlKey} from './core/source-url.ts'

/** A release may be put online some days before the date in its URL, but not a week. */
const mostDaysAhead = 3

function finding(
  entry: EntrySummary,
  actual: string,
  severity: 'error' | 'warning',
  reason: Localized
): ArchiveFinding {
  const place = itemsOf(entry.publication, 'source')[0]?.position ?? null
  return {path: entry.path, reason, place, severity, actual}
}

/** The URL is that of an earlier report of the organisation, which has another URL itself. */
function takenFromEarlier(entry: EntrySummary, url: string, dates: readonly string[], archive: ArchiveContext) {
  const earlier = ownEarlier(entry, archive).find(
    (other) => dates.includes(dayOf(other) ?? '') && urlKey(other.publication.sourceUrl ?? '') !== urlKey(url)
  )
  if (!earlier) return null
  const date = dayOf(earlier) ?? ''
  return finding(entry, date, 'warning', {
    en: `Unexpected date ${date} in the source URL, that of \`${earlier.path}\`, expected the URL of the release itself`,
    ja: `公表元URLに含まれる日付 ${date} は「${earlier.path}」の日付です。この公表のURLか確かめてください`
  })
}

/** The URL is of days after the release and of a site where only another organisation is at home. */
function takenFromStranger(entry: EntrySummary, dates: readonly string[], onSite: readonly EntrySummary[]) {
  const day = dayOf(entry) ?? ''
  const late = dates.find((date) => (daysBetween(day, date) ?? 0) > mostDaysAhead)
  const others = onSite.filter((other) => other !== entry)
  const [stranger] = others
  if (late === undefined || !stranger || others.some((other) => haveOneOrganization(entry, other))) return null
  return finding(entry, late, 'error', {
    en: `Unexpected date ${late} after the release in a URL of the site of \`${stranger.path}\`, expected the URL of the release itself`,
    ja: `公表元URLが別の組織の「${stranger.path}」と同じサイトのもので、含まれる日付 ${late} も公表日より後です。この公表のURLか確かめてください`
  })
}

export default defineArchiveRule(
  {
    id: 'source-url-date',
    severity: 'warning',
    description: {
      en: 'The date in a source URL is that of the release: not that of an earlier report, nor a later one on the site of another organisation.',
      ja: '公表元URLに含まれる日付を、前の公表や別の組織の公表の日付にしない。'
    },
    examples: {
      good: [
        {
          text: exampleEntry({source: 'https://example.jp/20250905.pdf'}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry}
        },
        {
          text: exampleEntry({source: 'https://example.jp/1111/20251111.pdf'}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry}
        }
      ],
      bad: [
        {
          text: exampleEntry({source: 'https://example.jp/20250901_3.pdf'}),
          path: examplePath,
          others: {[earlierPath]: earlierEntry},
          at: '5:3'
        },
        {
          text: exampleEntry({source: 'https://example.jp/2025/09/2025091215', organization: '見本市'}),
          path: '2025/09/05_見本市.md',
          others: {[earlierPath]: earlierEntry},
          at: '5:3',
          severity: 'error'
        }
      ]
    }
  },
  (archive) => {
    const sites = groupBy(archive.entries, ({publication: {sourceUrl}}) =>
      sourceUrl === null ? [] : [hostOf(sourceUrl)]
    )
    return archive.entries.flatMap((entry) => {
      const {sourceUrl, publishedOn} = entry.publication
      const dates = sourceUrl === null ? [] : datesOfUrl(sourceUrl)
      if (sourceUrl === null || dates.length === 0) return []
      if (dates.includes(dayOf(entry) ?? '') || dates.includes(publishedOn ?? '')) return []
      const onSite = sites.get(hostOf(sourceUrl)) ?? []
      return takenFromEarlier(entry, sourceUrl, dates, archive) ?? takenFromStranger(entry, dates, onSite) ?? []
    })
  }
)
