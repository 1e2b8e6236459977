import {fold} from '../../text/fold.ts'

/**
 * One spelling of an ID: 2026-06-23-架空株式会社 and 20260623-架空株式会社 are one.
 *
 * @param id a 事案ID as written
 */
export function idKey(id: string): string {
  return fold(id)
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toLowerCase()
}

/**
 * Whether an ID is nothing but a date: it names no publisher.
 *
 * @param id a 事案ID as written
 */
export function isOnlyDate(id: string): boolean {
  return /^\d*$/.test(idKey(id))
}
