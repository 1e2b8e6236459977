import {type AffectedWordCode, affectedWords} from '../../lexicon/affected-words.ts'

/**
 * Makes a test for the words of a code.
 *
 * @param code what the words say of a number beside them
 * @returns a function that tells whether a folded text holds a term of the code outside of the longer words that say
 * nothing
 * @example
 * wordTest('contact')('お問い合わせを54件') // true
 */
export function wordTest(code: AffectedWordCode): (folded: string) => boolean {
  const entries = affectedWords.filter((entry) => entry.code === code)
  const terms = entries.flatMap((entry) => entry.terms)
  const unless = entries.flatMap((entry) => entry.unless)
  return (folded) => {
    let rest = folded
    for (const term of unless) if (rest.includes(term)) rest = rest.replaceAll(term, '〓')
    return terms.some((term) => rest.includes(term))
  }
}
