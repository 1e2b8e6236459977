/*
 * Emoji before a date or a heading: 📅 4月3日, 📌 影響. News and posts use them where disclosures use ■ and ○.
 * Written as pairs of code units, since offsets count in those.
 */

const emoji = /^(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u23e9-\u23fa\u26a0-\u26ff])\ufe0f? {0,2}/

/**
 * @param folded folded text of one line
 * @returns where the text after a leading emoji begins, UTF-16 code units; 0 where there is none
 * @example
 * endOfEmoji('📅 4月3日') // 3
 */
export function endOfEmoji(folded: string): number {
  return folded.charCodeAt(0) < 0x23e9 ? 0 : (emoji.exec(folded)?.[0].length ?? 0)
}
