import {type CharacterSet, characterSet, hasUnit} from './character-set.ts'

/** Terms that are looked up at one end of a text; one set of each length keeps it independent of their number. */
export interface TermLookup {
  terms: ReadonlySet<string>
  /** Lengths of the terms, the longest first. */
  lengths: readonly number[]
  /** First and last characters of the terms: most texts are passed over by one of them alone. */
  firsts: CharacterSet
  lasts: CharacterSet
}

/**
 * @param terms words of a lexicon
 */
export function termLookup(terms: readonly string[]): TermLookup {
  const lengths = [...new Set(terms.map((term) => term.length))].sort((one, other) => other - one)
  return {
    terms: new Set(terms),
    lengths,
    firsts: characterSet(terms.map((term) => term.charAt(0))),
    lasts: characterSet(terms.map((term) => term.charAt(term.length - 1)))
  }
}

/**
 * The longest term that a text begins with.
 *
 * @returns null where there is none
 * @example
 * leadingTerm(termLookup(['また', 'またの']), 'または') // 'また'
 */
export function leadingTerm({terms, lengths, firsts}: TermLookup, text: string): string | null {
  if (text === '' || !hasUnit(firsts, text.charCodeAt(0))) return null
  for (const length of lengths) {
    const start = text.slice(0, length)
    if (terms.has(start)) return start
  }
  return null
}

/**
 * The longest term that a text ends with.
 *
 * @returns null where there is none
 * @example
 * closingTerm(termLookup(['サイト', 'イト']), '会員サイト') // 'サイト'
 */
export function closingTerm({terms, lengths, lasts}: TermLookup, text: string): string | null {
  if (text === '' || !hasUnit(lasts, text.charCodeAt(text.length - 1))) return null
  for (const length of lengths) {
    const end = length <= text.length ? text.slice(text.length - length) : ''
    if (end !== '' && terms.has(end)) return end
  }
  return null
}
