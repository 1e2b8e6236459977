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

const archiveRoot = 'https://github.com/piyokango/SecurityIncidentArchive/blob/main/'

/**
 * The link to an entry of the archive, as its overviews write it.
 *
 * @param path path in the archive, `/` between folders
 * @example
 * archiveUrl('2025/01/09_A.md') // 'https://github.com/piyokango/SecurityIncidentArchive/blob/main/2025/01/09_A.md'
 */
export function archiveUrl(path: string): string {
  return archiveRoot + path.split('/').map(encodeURIComponent).join('/')
}

/** The name of an entry's file without folder and ending, taken apart: `09` and `架空商事株式会社`. */
export interface EntryFileName {
  day: string
  /** What stands between `_` and `.md`, blanks included. */
  stem: string
}

const fileName = /(?:^|\/)(\d{2}|XX)_([^/]*)\.md$/

/**
 * @param path path in the archive
 * @returns null where the file is not named as an entry
 * @example
 * entryFileName('2025/01/09_架空商事株式会社.md') // {day: '09', stem: '架空商事株式会社'}
 */
export function entryFileName(path: string): EntryFileName | null {
  const match = fileName.exec(path)
  return match ? {day: match[1] ?? '', stem: match[2] ?? ''} : null
}
