import type {Sentence} from '../../text/sentences.ts'
import {itemStance} from './data-item-stance.ts'
import type {DataItemTerm} from './data-item-terms.ts'

/** Items that a sentence coordinates: 氏名、住所および電話番号. */
export interface ItemGroup {
  terms: DataItemTerm[]
  end: number
}

const clauseBreak = /。|が、|は、|て、|し、|では|により|ました|ります|ません/
const longestGap = 14
/** 漏えいした可能性のある情報は、: tells before the items what they are. */
const announcing =
  /(?:漏えい|漏洩|流出|閲覧|窃取|取得|公開|アクセス|対象|影響|含まれ|該当)[^。]{0,40}(?:情報|項目|内容|データ|もの)(?:の(?:種類|項目|内容|範囲))?(?:について)?[はがの:、,]/
const exposing = /^[^。]{0,12}(?:の|が|を)[^。]{0,16}(?:漏えい|漏洩|流出|閲覧|窃取|詐取|誤送信|持ち出し|取得|公開)/
const opening = /(?:情報|データ|項目|名簿)[^。、()]{0,6}[(:【】]$/
/** The item is a means, an address to write to or a thing asked for. */
const used =
  /^[」』)]?(?:情報)?(?:等|など)?(?:の(?:ご?入力|ご?提供|再?登録|更新|変更|再設定|リセット|使い回)|を(?:用い|使|利用|変更|入力|お尋|お伺|要求|聞|求|騙|だま|初期化|再設定|リセット)|に(?:対して|宛|て)|宛|あて|にて|での|へ(?:の|お|ご))/
/** What may stand between a lone item and the particle that ties it to the predicate. */
const tied =
  /^[」』)》]?(?:\([^()]{0,30}\))? ?(?:情報|データ|等|など|その他|の一部|記録|番号|画像|一覧|リスト|ファイル|の内容){0,3}[」』)》]{0,2} ?(?:が|の|を|は|も|、|に関する|について|に係る|で(?!の)|\()(?!おいて|おける)/

/**
 * Parts the terms of a sentence into groups that share a predicate.
 *
 * @param folded a text that went through `fold`
 * @param terms terms in the order of the text
 */
export function groupItems(folded: string, terms: readonly DataItemTerm[]): ItemGroup[] {
  const groups: ItemGroup[] = []
  let last: ItemGroup | undefined
  for (const term of terms) {
    const gap = last ? folded.slice(last.end, term.start) : ''
    if (last && gap.length <= longestGap && !clauseBreak.test(gap)) {
      last.terms.push(term)
      last.end = term.end
    } else {
      last = {terms: [term], end: term.end}
      groups.push(last)
    }
  }
  return groups
}

/**
 * Whether items in a section that lists what got out are said to have got out: unless the sentence denies it.
 *
 * @param folded a text that went through `fold`
 * @param group the items
 * @param sentence their sentence
 */
export function isListed(folded: string, group: ItemGroup, sentence: Sentence): boolean {
  if (used.test(folded.slice(group.end, sentence.end))) return false
  const stance = itemStance(folded, group.end, sentence.end)
  return stance !== 'denied' && stance !== 'advised'
}

/**
 * Whether a sentence of any other section says that items got out or may have.
 *
 * @param folded a text that went through `fold`
 * @param group the items
 * @param sentence their sentence
 * @returns the name of the rule that says so, or null
 */
export function leakedBy(folded: string, group: ItemGroup, sentence: Sentence): string | null {
  const tail = folded.slice(group.end, sentence.end)
  const several = group.terms.length > 1
  if (used.test(tail) || !(several || tied.test(tail))) return null
  const stance = itemStance(folded, group.end, sentence.end)
  if (stance === 'said') return 'leaked-items'
  if (stance !== 'none') return null
  const before = folded.slice(sentence.start, group.terms[0]?.start)
  if (announcing.test(before)) return 'announced-items'
  if (exposing.test(tail)) return 'leaked-items'
  return several && opening.test(before) ? 'bracketed-items' : null
}
