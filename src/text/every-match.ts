/**
 * Every match of a pattern, as `matchAll` gives them, which copies the pattern at each call: in places that are visited for
 * every word of a text the copies cost more than the search.
 *
 * @param pattern a global pattern
 * @param text the text
 * @returns the matches in order
 * @throws {RangeError} where the pattern is not global: its first match would come back for ever
 * @example
 * everyMatch(/は|も/g, '甲は乙も').map(({index}) => index) // [1, 3]
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`Unexpected pattern \`${pattern.source}\`, expected a global one`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
