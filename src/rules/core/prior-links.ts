import type {Position} from '../../schema/position.ts'
import type {Publication, PublicationItem} from '../../schema/publication.ts'
import {archivePathOfUrl} from '../../text/archive-path.ts'
import {reportNumberOfLabel} from '../../text/report-number.ts'
import {findUrls} from '../../text/urls.ts'
import {placeInItem} from './entry-context.ts'

/** A link of an overview as it stands there; `publication.priorReports` gives each target only once. */
export interface OverviewLink {
  item: PublicationItem
  /** Text before the link, without its colon. */
  label: string | null
  number: number | null
  url: string
  /** Null where the link leads outside the archive. */
  archivePath: string | null
  /** Place of the URL. */
  place: Position
}

const linkRoles: readonly PublicationItem['role'][] = ['priorReport', 'link', 'unknown']

function linksOfItem(item: PublicationItem): OverviewLink[] {
  const urls = findUrls(item.text)
  const label = item.text
    .slice(0, urls[0]?.start ?? 0)
    .replace(/[：:；;︓]\s*$/, '')
    .trim()
  return urls.map(({start, end, url}) => ({
    item,
    label: label === '' ? null : label,
    number: reportNumberOfLabel(label),
    url,
    archivePath: archivePathOfUrl(url)?.normalize('NFC') ?? null,
    place: placeInItem(item, start, end)
  }))
}

// A dozen rules ask for the links of each entry.
const known = new WeakMap<Publication, OverviewLink[]>()

/** The links of an overview but for its source, in order. */
export function overviewLinks(publication: Publication): readonly OverviewLink[] {
  const found = known.get(publication)
  if (found) return found
  const links = publication.items.filter(({role}) => linkRoles.includes(role)).flatMap(linksOfItem)
  known.set(publication, links)
  return links
}

/** The links to entries of the archive, in order. */
export function priorLinks(publication: Publication): (OverviewLink & {archivePath: string})[] {
  return overviewLinks(publication).flatMap((link) =>
    link.archivePath === null ? [] : [{...link, archivePath: link.archivePath}]
  )
}
