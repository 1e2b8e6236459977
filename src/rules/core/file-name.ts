import {entryFileName} from '../../text/archive-path.ts'
import {organizationKey} from '../../text/organization-key.ts'
import {type EntryContext, itemsOf} from './entry-context.ts'

/** The name of an entry's file compared with its organisations. */
export interface SplitFileName {
  /** What stands for the organisation, without its mark of order. */
  stem: string
  /** `(2)`, `_2`, `2_` or a bare `2`; null where there is none. */
  mark: string | null
  /** The organisations of the overview: each name, and each bullet as written. */
  names: string[]
}

const marks = [/[（(][0-9０-９]{1,2}[)）]$/, /_[0-9０-９]{1,2}$/, /^[0-9０-９]{1,2}_/]
const bareDigit = /[0-9]$/

/**
 * @param context an entry
 * @returns null where it has no path of an entry, or no organisation
 */
export function splitFileName({path, publication}: EntryContext): SplitFileName | null {
  const file = path === null ? null : entryFileName(path)
  const bullets = itemsOf(publication, 'organization').map(({text}) => text)
  const names = [...new Set([...bullets, ...publication.organizations])]
  if (!file || names.length === 0) return null
  const stem = file.stem.normalize('NFC').trim()
  const isName = (text: string) => names.some((name) => organizationKey(name) === organizationKey(text))
  if (isName(stem)) return {stem, mark: null, names}
  const mark = marks.map((pattern) => pattern.exec(stem)?.[0]).find((found) => found !== undefined)
  const bare = bareDigit.exec(stem)?.[0]
  if (mark !== undefined) return {stem: stem.replace(mark, ''), mark, names}
  if (bare !== undefined && isName(stem.slice(0, -1))) return {stem: stem.slice(0, -1), mark: bare, names}
  return {stem, mark: null, names}
}

const mostLost = 2

/** Whether one name is the other without its last one or two letters. */
export function isCutOff(stem: string, name: string): boolean {
  const rest = name.slice(stem.length)
  return name.startsWith(stem) && rest.length >= 1 && rest.length <= mostLost && /^[\p{L}\p{N}ー]+$/u.test(rest)
}
