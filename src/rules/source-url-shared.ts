import type {Severity} from '../schema/message.ts'
import {fold} from '../text/fold.ts'
import {type ArchiveContext, dayOf, type EntrySummary, groupBy} from './core/archive-context.ts'
import {itemsOf} from './core/entry-context.ts'
import {earlierEntry, earlierPath, exampleEntry, examplePath} from './core/example-entry.ts'
import {defineArchiveRule, type Localized} from './core/rule.ts'
import {datesOfUrl, haveOneOrganization, hostOf, urlKey} from './core/source-url.ts'

const shared = 'https://example.jp/news/1'
const others = {[earlierPath]: earlierEntry}

const urlOf = ({publication}: EntrySummary) => publication.sourceUrl ?? ''

const squeeze = (text: string) => fold(text).replace(/\s+/g, '')

function sameRelease(left: EntrySummary, right: EntrySummary): boolean {
  return dayOf(left) === dayOf(right) && squeeze(left.publication.title) === squeeze(right.publication.title)
}

/** Whether another entry of the organisation has a source of the same site. */
function isAtHome(entry: EntrySummary, archive: ArchiveContext): boolean {
  const host = hostOf(urlOf(entry))
  return entry.publication.organizations
    .flatMap((name) => archive.ofOrganization(name))
    .some((other) => other !== entry && hostOf(urlOf(other)) === host)
}

const file = /\.(?:pdf|docx?|xlsx?)$/i

/** Whether the organisation gives each release a URL of its own: one of its others holds its own date. */
function datesItsUrls(entry: EntrySummary, archive: ArchiveContext): boolean {
  return entry.publication.organizations
    .flatMap((name) => archive.ofOrganization(name))
    .some(
      (other) =>
        other !== entry && urlOf(other) !== urlOf(entry) && datesOfUrl(urlOf(other)).includes(dayOf(other) ?? '')
    )
}

/** The URL holds the date of the earlier entry: the later one took it over, unless one page is updated in place. */
function isTakenOver(entry: EntrySummary, other: EntrySummary, archive: ArchiveContext): boolean {
  const [own, earlier] = [dayOf(entry) ?? '', dayOf(other) ?? '']
  const url = urlOf(entry)
  if (earlier >= own || earlier.length !== 'YYYY-MM-DD'.length) return false
  if (file.test(url)) return url.replace(/[^0-9]/g, '').includes(earlier.slice(5).replace('-', ''))
  return datesOfUrl(url).includes(earlier) && datesItsUrls(entry, archive)
}

interface Judgement {
  severity: Severity
  why: Localized
}

function judge(entry: EntrySummary, other: EntrySummary, archive: ArchiveContext): Judgement | null {
  if (sameRelease(entry, other))
    return {severity: 'error', why: {en: 'the same release', ja: '同じ公表が2回登録されているとみられます'}}
  if (!haveOneOrganization(entry, other)) {
    // One of the two has the page of the other: not the one that is at home on the site.
    if (isAtHome(entry, archive) && !isAtHome(other, archive)) return null
    return {severity: 'error', why: {en: 'another organisation', ja: '別の組織の公表です'}}
  }
  if (isTakenOver(entry, other, archive))
    return {
      severity: 'warning',
      why: {en: 'with the date of that entry in it', ja: 'URLに前の公表の日付が含まれています'}
    }
  return {severity: 'info', why: {en: 'one page', ja: '同じページです'}}
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']

export default defineArchiveRule(
  {
    id: 'source-url-shared',
    severity: 'info',
    description: {
      en: 'No two entries have one source URL.',
      ja: '2つの公表に同じ公表元URLを付けない。'
    },
    examples: {
      good: [{text: exampleEntry(), path: examplePath, others}],
      bad: [
        {text: exampleEntry({source: shared}), path: examplePath, others, at: '5:3'},
        {
          text: exampleEntry({source: shared, organization: '見本市'}),
          path: '2025/09/05_見本市.md',
          others,
          at: '5:3',
          severity: 'error'
        },
        {
          text: exampleEntry({source: shared, date: '2025年9月1日'}),
          path: '2025/09/01_架空商事株式会社_2.md',
          others,
          at: '5:3',
          severity: 'error'
        },
        {
          text: exampleEntry({source: 'https://example.jp/20250901.pdf'}),
          path: examplePath,
          others: {[earlierPath]: exampleEntry({date: '2025年9月1日', source: 'https://www.example.jp/20250901.pdf'})},
          at: '5:3',
          severity: 'warning'
        }
      ]
    }
  },
  (archive) =>
    [
      ...groupBy(archive.entries, ({publication: {sourceUrl}}) =>
        sourceUrl === null ? [] : [urlKey(sourceUrl)]
      ).values()
    ]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.flatMap((entry) => {
          const [worst] = group
            .filter((other) => other !== entry)
            .flatMap((other) => {
              const judgement = judge(entry, other, archive)
              return judgement ? [{...judgement, other}] : []
            })
            .sort((left, right) => ranks.indexOf(left.severity) - ranks.indexOf(right.severity))
          if (!worst) return []
          return [
            {
              path: entry.path,
              reason: {
                en: `Unexpected source URL of \`${worst.other.path}\` (${worst.why.en}), expected one of its own`,
                ja: `公表元URLが「${worst.other.path}」と同じです。${worst.why.ja}`
              },
              place: itemsOf(entry.publication, 'source')[0]?.position ?? null,
              severity: worst.severity,
              actual: entry.publication.sourceUrl ?? undefined
            }
          ]
        })
      )
)
