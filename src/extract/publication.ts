import type {DisclosureMessage} from '../schema/message.ts'
import type {OtherLink, PriorReport, Publication} from '../schema/publication.ts'
import type {Outline} from '../syntax/outline.ts'
import {positionOf} from '../syntax/outline.ts'
import {archivePathOfUrl, dateOfArchivePath} from '../text/archive-path.ts'
import {fold} from '../text/fold.ts'
import {splitOrganizations} from '../text/organization-names.ts'
import {isDatePlaceholder, type OverviewDate, parseOverviewDate} from '../text/overview-date.ts'
import {reportNumberOfLabel, reportNumberOfTitle} from '../text/report-number.ts'
import type {OverviewItem} from './overview-items.ts'
import {overviewItems} from './overview-items.ts'
import {publicationMessages} from './publication-messages.ts'

/*
 * Publication: the overview of an entry (spec/disclosure.md, Publication; spec/irregularities.md, parts A and C).
 * Texts are trimmed and otherwise verbatim; what is doubtful becomes a message, never a silent guess.
 */

const releaseTypeCodes = {初報: 'initial', 続報: 'followUp', 最終報: 'final'} as const

function releaseTypeOf(item: OverviewItem | undefined): Publication['releaseType'] {
  const word = fold(item?.value ?? '').trim()
  return word === '初報' || word === '続報' || word === '最終報' ? releaseTypeCodes[word] : null
}

/** Of several links in one bullet each may have its own 第N報 before it. */
function labelOfLink({urls, line, label}: OverviewItem, place: number): string | null {
  const before = line.text.slice(urls[place - 1]?.end ?? line.text.length, urls[place]?.start)
  const own =
    before
      .replace(/[：:；;]/g, ' ')
      .trim()
      .split(/[\s、,，]/)
      .at(-1) ?? ''
  return reportNumberOfLabel(own) === null ? label : own
}

function priorReportsOf(items: readonly OverviewItem[]): PriorReport[] {
  const reports: PriorReport[] = []
  for (const item of items) {
    for (const [place, {url}] of item.urls.entries()) {
      const archivePath = archivePathOfUrl(url)
      if (archivePath === null) continue
      const label = item.role === 'source' ? null : labelOfLink(item, place)
      const report = {label, number: label === null ? null : reportNumberOfLabel(label), url, archivePath}
      const same = reports.findIndex(
        (other) =>
          other.archivePath === archivePath &&
          (other.label === null || label === null || other.number === report.number)
      )
      if (same === -1) reports.push(report)
      else if (reports[same]?.label === null) reports[same] = report
    }
  }
  return reports
}

function otherLinksOf(items: readonly OverviewItem[]): OtherLink[] {
  return items
    .filter((item) => item.role === 'link')
    .flatMap((item) =>
      item.urls.filter(({url}) => archivePathOfUrl(url) === null).map(({url}) => ({label: item.label, url}))
    )
}

function dateOf(item: OverviewItem | undefined, pathDate: string | null): OverviewDate {
  if (item) return parseOverviewDate(item.value, pathDate)
  return {publishedOn: pathDate, updatedOn: null, doubtful: false, garbled: false}
}

/** A publication with what was doubtful in it. */
export interface ReadPublication {
  publication: Publication
  /** The day from which dates without a year count: published, else updated, else the path's. */
  referenceDate: string | null
  messages: DisclosureMessage[]
}

/**
 * Reads the overview of one publication.
 *
 * @param outline one publication
 * @param path the entry's path in the archive, `YYYY/MM/DD_organisation.md`; null where it is not known
 */
export function extractPublication(outline: Outline, path: string | null): ReadPublication {
  const items = overviewItems(outline)
  const pathDate = path === null ? null : dateOfArchivePath(path)
  const byRole = (role: OverviewItem['role']) => items.filter((item) => item.role === role)
  const dateItem = byRole('date')[0]
  const date = dateOf(dateItem, pathDate)
  const publishedOn = date.garbled ? pathDate : date.publishedOn
  const title = byRole('title')[0]?.line.text ?? ''
  const publication: Publication = {
    title,
    publishedOn,
    updatedOn: date.updatedOn,
    organizations: byRole('organization').flatMap((item) => splitOrganizations(item.line.text)),
    sourceUrl: byRole('source')[0]?.urls[0]?.url ?? null,
    otherLinks: otherLinksOf(items),
    priorReports: priorReportsOf(items),
    reportNumber: reportNumberOfTitle(title),
    releaseType: releaseTypeOf(byRole('releaseType').at(-1)),
    incidentId: byRole('incidentId').at(-1)?.value ?? null,
    items: items.map((item) => ({role: item.role, text: item.line.text, position: positionOf(item.line)}))
  }
  const noDate = dateItem !== undefined && isDatePlaceholder(dateItem.value)
  return {
    publication,
    referenceDate: publishedOn ?? date.updatedOn ?? pathDate,
    messages: publicationMessages(outline, items, {missing: dateItem === undefined, stated: !noDate, pathDate, ...date})
  }
}
