/** Number of single characters to change, add or drop between two words. */
function editDistance(left: string, right: string): number {
  let row = Array.from({length: right.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return row[right.length] ?? 0
}

/**
 * The known name that is most like a word.
 *
 * @param word what was written
 * @param names known names, at least one
 * @example
 * nearestName('trailing-spaces', ['trailing-space', 'weekday']) // 'trailing-space'
 */
export function nearestName(word: string, names: readonly string[]): string {
  const short = word.slice(0, 100)
  const ranked = names.map((name) => ({name, distance: editDistance(short, name)}))
  return ranked.reduce((best, one) => (one.distance < best.distance ? one : best), ranked[0] ?? {name: '', distance: 0})
    .name
}
