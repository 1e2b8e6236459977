/** Marks of footnotes in a folded text: ※6, （※1、2）, *3, 注4. A date behind ※ is a note of its own. */
export const noteMark =
  /\(? ?(?:[※*]|注) ?\d{1,2}(?!\d| ?[年月日時/])(?: ?[、,・~] ?[※*]? ?\d{1,2}(?!\d| ?[年月日時/]))* ?\)?/g

const number = /([※*注]?) ?(\d{1,2})/g

/**
 * Finds the footnotes that a text refers to.
 *
 * @param folded folded text
 * @returns labels in order, digits half-width
 * @example
 * referencesIn('37 アイテム(※2、3)') // ['※2', '※3']
 */
export function referencesIn(folded: string): string[] {
  const labels: string[] = []
  for (const mark of folded.match(noteMark) ?? []) {
    let sign = '※'
    for (const match of mark.matchAll(number)) {
      sign = match[1] || sign
      labels.push(sign + (match[2] ?? ''))
    }
  }
  return labels
}

const definition = /^[([<]? ?(?:[※*]|注|\(注\)) ?\d{1,2}(?!\d| ?[年月日時/])/

/**
 * Whether a line defines a numbered footnote (`※1 …`).
 *
 * @param folded a folded line
 */
export function isFootnoteDefinition(folded: string): boolean {
  return definition.test(folded)
}
