/**
 * The terms of the lexicon entries with a code.
 *
 * @param entries entries of one lexicon
 * @param code which of them
 * @example
 * termsOf(phaseWords, 'horizon') // ['短期', '中期', …]
 */
export function termsOf<Code extends string>(
  entries: readonly {code: Code; terms: readonly string[]}[],
  code: Code
): string[] {
  return entries.filter((entry) => entry.code === code).flatMap((entry) => entry.terms)
}
