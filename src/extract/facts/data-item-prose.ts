import {type Sentence, startOfSentenceBefore} from '../../text/sentences.ts'
import {excludingHead} from './data-item-regions.ts'
import {isDenied, itemStance} from './data-item-stance.ts'
import type {DataItemTerm} from './data-item-terms.ts'

/** Items that a sentence coordinates: 氏名、住所および電話番号. */
export interface ItemGroup {
  terms: DataItemTerm[]
  end: number
}

const clauseBreak =
  /。|^(?:等|など|情報|データ)?を(?!含)|から、|が、|は、|て、|し、|(?:され|られ|おり|なり|せず|れず|なく)、|では|により|であ|のみ|だけ|ました|ります|ません/
const longestGap = 14
/** 漏えいした可能性のある情報は、: tells before the items what they are. */
const announcing =
  /(?:漏えい|漏洩|流出|閲覧|窃取|取得|公開|アクセス|対象|影響|含まれ|該当)[^。]{0,40}(?:情報|項目|内容|データ|もの)(?:の(?:種類|項目|内容|範囲))?(?:について)?[はがの:、,]/
/** 漏えいしたのは, サーバーに保存されていた個人情報は: right before the items. */
const introducing =
  /(?:(?:漏えい|漏洩|流出|閲覧|窃取|取得)(?:した|され(?:た|ていた))(?:可能性[のが]ある)?の|含まれて(?:い[たる]|おりました)の|(?:保存|保管|格納|保持|登録)(?:されて|して)(?:い[たる]|おりました)[^。、]{0,24}(?:情報|データ)(?:の項目|の内容)?)は[、:]? ?$/
const exposing =
  /^(?:等|など|の一部|の){0,2}(?:漏えい|漏洩|流出)(?:の|が|に)|^[^。]{0,12}(?:の|が|を)[^。]{0,16}(?:漏えい|漏洩|流出|閲覧|窃取|詐取(?!する|を目的)|誤送信|持ち出し|取得|公開|紛失|盗難|盗まれ|誤送付|誤って|誤掲載|誤廃棄)/
/** 個人情報等の漏えい事案について: the leak is known, whatever is looked into. */
const knownLeak = /^(?:等|など|の一部|の){0,2}(?:漏えい|漏洩|流出)(?:事案|事件)/
const longestLeaked = 50
/** 誤送信したファイルには氏名が記載されていました: what was let out held the items. */
const letOut = /(?:誤送信|誤って|誤送付|誤掲載|紛失|盗難|盗まれ|公開|漏えい|漏洩|流出|窃取|持ち出|閲覧)[^。]{0,40}に/
const holding = /^[^。、]{0,12}(?:が|を)(?:記載|保存|登録|掲載|格納|記録|保管|入力)(?:され|して)/
const container = /^(?:なお、)?[^。、]{1,18}(?:に|中|内)は、?/
/** その内容は、 */
const enumerating = /^(?:なお、)?(?:その|主な|情報の){0,2}(?:内容|内訳|項目|種類)は、?$/
const gotOut = /誤送信|誤って|紛失|盗難|盗まれ|公開|漏えい|漏洩|流出|窃取|持ち出|閲覧|ダウンロード/
const takingUp =
  /^ ?(?:このため、|そのため、|なお、|また、)?(?:これら|それら|上記|当該)(?:の|データ|個人)?(?:情報|データ|ファイル)?(?=[がはをも])/
const longestPronoun = 24
const supposing = /万が?一|仮に|もしも/
/** 流出した可能性のある個人情報: told before the item, whatever is said of it. */
const leakedThing =
  /(?:(?:漏えい|漏洩|流出|閲覧|窃取|取得)[^。、]{0,10}(?:可能性|おそれ|恐れ|懸念|疑い)(?:の|が)(?:ある|あった|高い|否定できない)|(?:漏えい|漏洩|流出)(?:した|していた))(?:一部の|お客様の|お客さまの)?$/
const opening =
  /(?:情報|データ|項目|名簿)[^。、()]{0,6}[(:【】](?:(?:約|計|最大)? ?[\d,]{1,10} ?[名人件](?:分|様分)?の)?$/
/** The item is a means, an address to write to or a thing asked for. */
const used =
  /^[」』)]?(?:情報)?(?:等|など)?(?:の(?:ご?入力|ご?提供|再?登録|更新|変更|再設定|リセット|無効化|再発行|失効|使い回)|を(?:用い|使|利用|悪用|変更|入力|お尋|お伺|要求|聞|求|騙|だま|初期化|再設定|リセット|調査|解析|分析)|から|(?:など)?を目的|が(?!含ま)[^。、]{0,12}(?:不正アクセス|不正に利用|不正利用|乗っ取|悪用|改ざん)|に(?:対し|宛|て)|宛|あて|にて|での|へ(?:の|お|ご))/
/** What may stand between a lone item and the particle that ties it to the predicate. */
const tied =
  /^[」』)》】]{0,3}(?:\([^()]{0,30}\))? ?(?:(?:約|最大|計)? ?[\d,]{1,10} ?[件名人通](?:分|様分)? ?)?(?:情報|データ|等|など|その他|の一部|記録|履歴|番号|画像|一覧|リスト|ファイル|の内容|内の(?:全て|すべて|記載)?){0,4}[」』)》】]{0,3} ?(?:が|の|を|は|も|、|に関する|について|に係る|に(?:不正に)?アクセス|漏えい|漏洩|流出|で(?!の)|です|のみ|に限(?:定|ら|り)|と(?:とも|共|併せ|あわせ)|\(|【|「)(?!おいて|おける)/

/** 利用者情報及び利用情報が: information about persons beside some that the lexicon does not know. */
const coordinated = /^(?:及び|および|並びに|ならびに|又は|または|や|・)/

function isTied({terms}: ItemGroup, tail: string): boolean {
  return terms.length > 1 || tied.test(tail) || (terms[0]?.code === 'personal' && coordinated.test(tail))
}

/**
 * Whether the words before an item say that it got out or may have: 流出した可能性のある.
 *
 * @param before the sentence up to the item, folded
 * @example
 * isLeakedThing('漏えいしたおそれがある') // true
 */
export function isLeakedThing(before: string): boolean {
  return leakedThing.test(before.slice(-longestLeaked))
}

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
 * Takes out the items that the list itself takes out: those of a bracket where it has one, otherwise all before them.
 *
 * @param folded a text that went through `fold`
 * @param group the items
 * @param sentence their sentence
 * @returns the items that stay, and where what is said of them begins
 * @example
 * withoutExcluded(folded, group, sentence) // 氏名 and 住所 of 氏名、住所（電話番号は除く）
 */
export function withoutExcluded(folded: string, group: ItemGroup, sentence: Sentence): ItemGroup {
  let terms: DataItemTerm[] = []
  let end = group.end
  for (const term of group.terms) {
    terms.push(term)
    if (!isDenied(folded, term.end, sentence.end)) continue
    const opened = folded.lastIndexOf('(', term.start)
    const closed = folded.indexOf(')', term.end)
    terms = terms.filter((other) => other.end <= opened)
    if (term.end === group.end && closed !== -1 && closed < sentence.end) end = closed + 1
  }
  return {terms, end}
}

/**
 * Whether items in a section that lists what got out are said to have got out: unless the sentence denies it.
 *
 * @param folded a text that went through `fold`
 * @param group the items
 * @param sentence their sentence
 */
export function isListed(folded: string, group: ItemGroup, sentence: Sentence): boolean {
  const tail = folded.slice(group.end, sentence.end)
  // 事故のお支払いに関わる書類を…: a word of the prose between the lists.
  if (used.test(tail) || (tail.endsWith('。') && !isTied(group, tail))) return false
  const stance = itemStance(folded, group.end, sentence.end)
  return stance !== 'denied' && stance !== 'advised'
}

/** ファイルが流出しました。当該ファイルには、氏名が記載されています。: the sentence tells what the thing of the one before held. */
function isOfLeaked(folded: string, start: number, before: string): boolean {
  if (start === 0 || !(container.test(before) || enumerating.test(before))) return false
  const previous = folded.slice(startOfSentenceBefore(folded, start), start)
  return gotOut.test(previous) && !/ません|ない|なかった|おらず|低い/.test(previous)
}

/** 氏名が保存されていました。これらが流出した可能性があります。: the next sentence takes the items up. */
function isTakenUp(folded: string, {end}: Sentence): boolean {
  const next = takingUp.exec(folded.slice(end, end + longestPronoun))
  return next !== null && itemStance(folded, end + next[0].length, folded.length) === 'said'
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
  if (used.test(tail) || !isTied(group, tail)) return null
  const before = folded.slice(sentence.start, group.terms[0]?.start)
  if (supposing.test(before)) return null
  const stance = itemStance(folded, group.end, sentence.end)
  if (stance === 'said') return 'leaked-items'
  if ((stance === 'none' || stance === 'open') && (isLeakedThing(before) || knownLeak.test(tail))) return 'leaked-items'
  if (stance !== 'none' || excludingHead.test(before)) return null
  if (isTakenUp(folded, sentence)) return 'leaked-items'
  if (announcing.test(before) || introducing.test(before)) return 'announced-items'
  if (exposing.test(tail)) return 'leaked-items'
  if (holding.test(tail) && letOut.test(before)) return 'leaked-items'
  if (isOfLeaked(folded, sentence.start, before) && (enumerating.test(before) || holding.test(tail)))
    return 'leaked-items'
  // 会員の個人情報（氏名、住所）: the kinds begin behind the word for all of them.
  const kinds = group.terms.filter(({code}) => code !== 'personal')
  return kinds.length > 1 && opening.test(folded.slice(sentence.start, kinds[0]?.start)) ? 'bracketed-items' : null
}
