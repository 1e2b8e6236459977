/*
 * What a stranger wrote must not steer the terminal that shows it: escape sequences can recolour, retitle and overwrite,
 * and direction marks can reorder a line (Unicode TR 36, "bidirectional text spoofing").
 */

const needsWork = /[^\P{C}\p{Co}\p{Cn}]|[\u2028\u2029]/u
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

const codePointName = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`

/**
 * The text as one line that is safe to show on a terminal. Control characters (C0, DEL, C1), direction marks and other
 * format characters, line separators and lone surrogates become `<U+…>`; a tab becomes a blank; harmless characters of
 * no width are dropped.
 *
 * @param text any text
 * @example
 * visibleText('a\u001b[2Jb') // 'a<U+001B>[2Jb'
 */
export function visibleText(text: string): string {
  if (!needsWork.test(text)) return text
  return text.replaceAll('\t', ' ').replace(zeroWidth, '').replace(unsafe, codePointName)
}
