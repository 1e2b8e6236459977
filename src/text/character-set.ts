/** A set of UTF-16 code units: one bit each, so that the few that a text uses lie close together. */
export type CharacterSet = Int32Array

/**
 * @param characters the characters of the set, none of them outside the basic plane
 * @example
 * hasUnit(characterSet('。！'), '。'.charCodeAt(0)) // true
 */
export function characterSet(characters: Iterable<string>): CharacterSet {
  const set = new Int32Array(0x10000 >> 5)
  for (const character of characters) {
    const unit = character.charCodeAt(0)
    set[unit >> 5] = (set[unit >> 5] ?? 0) | (1 << (unit & 31))
  }
  return set
}

/**
 * Whether a text holds a character of a set: what a short class of a pattern would tell, without the pattern.
 *
 * @param set what `characterSet` gave
 * @param text any text
 * @param to offset at which the search ends, UTF-16 code units
 * @example
 * holdsUnit(characterSet('。！'), '停止。再開') // true
 */
export function holdsUnit(set: CharacterSet, text: string, to = text.length): boolean {
  for (let at = 0; at < to; at++) if (hasUnit(set, text.charCodeAt(at))) return true
  return false
}

/**
 * @param set what `characterSet` gave
 * @param unit a UTF-16 code unit
 */
export function hasUnit(set: CharacterSet, unit: number): boolean {
  return (((set[unit >> 5] ?? 0) >> (unit & 31)) & 1) === 1
}
