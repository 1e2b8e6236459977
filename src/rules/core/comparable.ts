import type {Disclosure} from '../../schema/disclosure.ts'
import type {Section} from '../../schema/section.ts'
import {mapRadicals} from '../../text/radicals.ts'
import type {RepairedPart} from './rule.ts'

/** The words of the body in their order, whichever of them are headings. */
function wordsOf(sections: readonly Section[]): string {
  return sections
    .map(({heading, blocks, sections: inner}) =>
      [heading ?? '', ...blocks.map(({text}) => text), wordsOf(inner)].join('')
    )
    .join('')
    .replace(/[\s#]/g, '')
}

/**
 * What a disclosure says, as a text to compare: without places and messages, and without the parts that a repair may
 * change; of the sections their words stay. References are counted.
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
    [Object.fromEntries(kept), parts.has('sections') ? wordsOf(sections) : sections, rest],
    (key, value: unknown) => {
      if (key === 'position') return undefined
      if (typeof value === 'string' && parts.has('radicals')) return mapRadicals(value)
      return key === 'references' && Array.isArray(value) ? value.length : value
    }
  )
}
