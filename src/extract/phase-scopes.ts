/**
 * Scopes inside the fields of a stage: what part of the field a value holds for.
 *
 * Finds: ＜箱単位注文＞…, 箱単位注文：… 単品注文：… on one line, （箱単位注文）… on several lines.
 * Spec: disclosure.md, PhaseField (`scope`).
 * Matches: 「（箱単位注文）第 2 弾と同様」 above 「（バラ単位注文）約 590 アイテム」. Must not match: 「（離島を含む）全てのお客様」.
 * Known misses: a scope in round brackets that no other follows.
 */

/** A scope in a piece of text; offsets into that text. The value begins at `end`. */
export interface ScopeMark {
  start: number
  end: number
  scope: {start: number; end: number}
}

const bracketed = /[<〈《≪]([^<>〈〉《》≪≫]{1,30})[>〉》≫]/g
const updateWord = /^(?:新規|更新|追加|NEW|New|変更|第 ?\d+ ?報から更新)$/
const beforeColon = /(?:^| )([^\s:。、※()\d][^\s:。、※()]{1,15}) ?:(?!\/\/) ?/g
const rounded = /^\(([^()※]{2,16})\) ?(?=.)/
const condition = /(?:含む|除く|含め|限る|限定|のみ|以外|予定|済み?)$/

/**
 * Whether the content of a bracket is a mark of update and no scope.
 *
 * @param content folded content
 */
export function isUpdateWord(content: string): boolean {
  return updateWord.test(content.trim())
}

function bracketedScopes(folded: string): ScopeMark[] {
  return [...folded.matchAll(bracketed)]
    .filter((match) => !isUpdateWord(match[1] ?? ''))
    .map((match) => {
      const end = match.index + match[0].length
      return {start: match.index, end, scope: {start: match.index + 1, end: end - 1}}
    })
}

/** One word before a colon may belong to the value; two or more divide it. */
function scopesBeforeColons(folded: string): ScopeMark[] {
  const marks = [...folded.matchAll(beforeColon)].map((match) => {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    return {start, end: match.index + match[0].length, scope: {start, end: start + words.length}}
  })
  return marks.length > 1 && marks[0]?.start === 0 ? marks : []
}

/**
 * Finds the scopes that divide a value.
 *
 * @param folded the folded value
 * @example
 * scopesIn('<箱>2 拠点 <単品>1 拠点').length // 2
 */
export function scopesIn(folded: string): ScopeMark[] {
  const found = bracketedScopes(folded)
  return found.length > 0 ? found : scopesBeforeColons(folded)
}

/**
 * Reads a scope in round brackets at the head of a value. Alone it may as well be a condition, so that the caller must
 * look for another beside it.
 *
 * @param folded the folded value or line
 * @example
 * roundScope('(箱単位注文)第 2 弾と同様')?.end // 7
 */
export function roundScope(folded: string): ScopeMark | null {
  const match = rounded.exec(folded)
  const words = match?.[1]
  if (!match || words === undefined || condition.test(words)) return null
  return {start: 0, end: match[0].length, scope: {start: 1, end: 1 + words.length}}
}
