import type {Disclosure} from '../../schema/disclosure.ts'
import {mapRadicals} from '../../text/radicals.ts'
import type {RepairedPart} from './rule.ts'

/**
 * What a disclosure says, as a text to compare: without places and messages, and without the parts that a repair may
 * change. References are counted.
 *
 * @param disclosure an entry, read
 * @param parts what to leave out
 */
export function comparableText(disclosure: Disclosure, parts: ReadonlySet<RepairedPart>): string {
  const {messages, publication, sections, ...rest} = disclosure
  const kept = Object.entries(publication).filter(
    ([name]) => ![...parts].some((part) => part === 'publication' || part === `publication.${name}`)
  )
  return JSON.stringify(
    [Object.fromEntries(kept), parts.has('sections') ? null : sections, rest],
    (key, value: unknown) => {
      if (key === 'position') return undefined
      if (typeof value === 'string' && parts.has('radicals')) return mapRadicals(value)
      return key === 'references' && Array.isArray(value) ? value.length : value
    }
  )
}
