import {isWithin} from '../../text/organization-key.ts'
import type {EntrySummary} from './archive-context.ts'

const dateInUrl = /(?<!\d)(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d{3})/g

/** A source URL for comparing: without scheme, `www.` and fragment. */
export function urlKey(url: string): string {
  const [page = ''] = url.split('#', 1)
  return page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

/** The site of a URL, without `www.`. */
export function hostOf(url: string): string {
  return (/^[^/?]*/.exec(urlKey(url))?.[0] ?? '').toLowerCase()
}

/**
 * The full dates that a URL holds.
 *
 * @example
 * datesOfUrl('https://example.jp/news/20250901.pdf') // ['2025-09-01']
 */
export function datesOfUrl(url: string): string[] {
  return [...url.matchAll(dateInUrl)].map(([, year, month, day]) => `${year}-${month}-${day}`)
}

/** Whether two entries have an organisation in common, or one within the other. */
export function haveOneOrganization(left: EntrySummary, right: EntrySummary): boolean {
  return left.publication.organizations.some((name) =>
    right.publication.organizations.some((other) => isWithin(name, other))
  )
}
