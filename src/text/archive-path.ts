import {daysInMonth} from './calendar.ts'

/*
 * Paths and links of the archive: `YYYY/MM/DD_organisation.md`, day `XX` where it is not known.
 */

const dated = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2}|XX)_[^/]*$/
const archiveLink =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/SecurityIncidentArchive\/(?:blob|tree|raw)\/[^/]+\/([^?#]+)/i

/**
 * The date that an entry's path stands for.
 *
 * @param path path in the archive, `/` between folders
 * @returns a partial date; null where the path is of another form or names no day of the calendar
 * @example
 * dateOfArchivePath('2025/01/XX_架空商事株式会社.md') // '2025-01'
 */
export function dateOfArchivePath(path: string): string | null {
  const match = dated.exec(path)
  if (!match) return null
  const [, year, month, day] = match
  const days = daysInMonth(Number(year), Number(month))
  if (day === 'XX') return days === 0 ? null : `${year}-${month}`
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null
}

/**
 * The path that a link to the archive leads to, decoded, without branch and fragment.
 *
 * @param url an absolute URL
 * @returns null where the link leads elsewhere
 */
export function archivePathOfUrl(url: string): string | null {
  const encoded = archiveLink.exec(url)?.[1]
  if (encoded === undefined) return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
