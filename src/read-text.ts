import {VFile} from 'vfile'
import {DisclosureError} from './disclosure-error.ts'
import {bytesPerUnit} from './input-limits.ts'

/** What can be read: text, UTF-8 bytes, or a vfile of either. */
export type DisclosureInput = string | Uint8Array | VFile

/** How to read. */
export interface ParseOptions {
  /** The entry's path in the archive, `2025/11/12_架空商事株式会社.md`: gives a date where the entry has none. */
  path?: string
  /** Longest text that is read, in UTF-16 code units; 2,000,000 by default. */
  maxLength?: number
}

function tooLarge(maxLength: number): DisclosureError {
  return new DisclosureError(
    'too-large',
    `Unexpected input of more than ${maxLength} characters, expected one archive entry; raise maxLength if it is one`
  )
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new DisclosureError('not-text', 'Unexpected bytes that are not UTF-8, expected Markdown text in UTF-8')
  }
}

/**
 * The text of an input, byte order mark included, so that offsets count in it.
 *
 * @param value what was given
 * @param maxLength longest text that is read, in UTF-16 code units
 * @throws DisclosureError `too-large` before anything is decoded, `not-text` where bytes are not UTF-8
 */
export function readText(value: DisclosureInput, maxLength: number): string {
  const content = value instanceof VFile ? value.value : value
  if (content === undefined) return ''
  if (content.length > (typeof content === 'string' ? maxLength : maxLength * bytesPerUnit)) throw tooLarge(maxLength)
  const text = typeof content === 'string' ? content : decode(content)
  if (text.length > maxLength) throw tooLarge(maxLength)
  return text
}
