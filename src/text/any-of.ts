/**
 * Joins terms into the source of an alternation, the longest first, so that no term hides a longer one.
 *
 * @param terms words of a lexicon
 * @returns the source of a group that captures nothing
 * @throws RangeError where there are no terms: an empty alternation would match everywhere
 * @example
 * anyOf(['弾', '段階']) // '(?:段階|弾)'
 */
export function anyOf(terms: readonly string[]): string {
  if (terms.length === 0) throw new RangeError('Unexpected empty list of terms, expected at least one')
  const sorted = [...new Set(terms)].sort((left, right) => right.length - left.length)
  return `(?:${sorted.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}
