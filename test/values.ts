import type {Disclosure} from '../src/index.ts'
import {fold} from '../src/text/fold.ts'

/** What a disclosure says, without where it stands: places go, references are counted, line ends are `\n`. */
export function valuesOf(disclosure: Disclosure): unknown {
  return JSON.parse(
    JSON.stringify(disclosure, (key, value: unknown) => {
      if (key === 'position' || key === 'place') return undefined
      if (key === 'references' && Array.isArray(value)) return value.length
      return typeof value === 'string' ? fold(value.replace(/\r\n?/g, '\n')) : value
    })
  )
}

const plainLine = /^(?![-+*>#|]|\d{1,9}[.)]|[ \t]|```|~~~|---|===)[^*_`[\]<>|&\\]+$/

/** Changes every line of an entry that is prose and nothing else, from the heading 本文 on. */
function changeProse(text: string, change: (line: string, place: number) => string): string {
  let inBody = false
  let inCode = false
  return text
    .split('\n')
    .map((line, place) => {
      if (/^ {0,3}#[ \u3000]*本文/.test(line)) inBody = true
      if (/^[ \t]*(?:```|~~~)/.test(line)) inCode = !inCode
      return inBody && !inCode && plainLine.test(line) && line.trim() !== '' ? change(line, place) : line
    })
    .join('\n')
}

/** Ways to write an entry that say the same. */
export const sameInOtherWords: Record<string, (text: string) => string> = {
  CRLF: (text) => text.replace(/\r?\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'full-width digits': (text) =>
    changeProse(text, (line) =>
      line.includes('://') ? line : line.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    ),
  'bold lines': (text) => makeBold(text, () => true)
}

/**
 * Sets lines of prose in bold.
 *
 * @param text an entry
 * @param chosen whether the line of that number is set in bold
 */
export function makeBold(text: string, chosen: (place: number) => boolean): string {
  return changeProse(text, (line, place) => (chosen(place) ? line.replace(/\S(?:.*\S)?/, '**$&**') : line))
}
