import type {SectionRole} from '../../lexicon/section-roles.ts'
import {characterSet, holdsUnit} from '../../text/character-set.ts'
import {holdsAny} from '../../text/holds-any.ts'
import type {FactLine} from './fact-lines.ts'

/*
 * Lines that announce a list in a section of any role: 「以下の情報が漏えいしました。」, 「漏えいした可能性のある情報」.
 */

/** 以下の情報は含まれておりません: the list under it did not get out. */
const excludingLead =
  /(?:以下|次|下記)の[^。]{0,40}(?:含まれて|流出して|漏えいして|漏洩して|影響を受けて|確認されて|保存されて|保管されて|保有して)(?:おりません|いません|いない|おらず)/

/** 以下の情報が閲覧された可能性があります。, 流出した可能性のあるデータは次のとおりです。: the lines under it list what got out. */
const leading =
  /(?:以下|下記|次|下表)の(?:個人)?(?:情報|データ|項目|ファイル|内容)|(?:情報|データ|項目|内容|範囲)(?:と件数|など|等|の(?:内訳|項目|種類|詳細))?(?:について|につきまして)?(?:は|が|に)[^。]{0,30}(?:以下|下記|次|下表)の?(?:とおり|通り|です|もの)/
const escaping =
  /漏えい|漏洩|漏出|流出|閲覧|窃取|詐取|取得され|抜き取|持ち出|公開され|アクセス(?:され|でき|可能)|おそれ|恐れ|可能性|参照[^。]{0,16}できる情報|(?:保存|保管|格納|保持)されて(?:い[たる]|おりました)[^。、]{0,16}(?:情報|データ)/
/** The measures that a heading in between may tell end the list. */
const endingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'prevention',
  'contact',
  'request',
  'recovery',
  'businessImpact',
  'reference',
  'response',
  'cause',
  'secondaryDamage',
  'faq',
  'apology'
])

/** 漏えいした可能性のある情報, 流出した人数: a line that is a caption in all but its form. */
const naming = /(?:情報|データ|項目|内容|人数|件数|者数|対象者)(?:は|について)?、?(?: ?\([^()]{0,20}\))?[:】)>》〉〕]?$/
const nameEnd = characterSet('報タ目容数者は:】)>》〉〕、')
const pointsOn = holdsAny(['以下', '下記', '下表', '次の', '次とおり', '次通り', '次です', '次もの'])
const longestNaming = 50

/** Whether a sentence of the line says that what follows is a list: a cheap look first, since every line is asked. */
function announces(folded: string): boolean {
  if (pointsOn(folded) && leading.test(folded)) return true
  if (!holdsUnit(nameEnd, folded.slice(-2))) return false
  const last = folded.slice(folded.lastIndexOf('。', folded.length - 2) + 1)
  return last.length <= longestNaming && naming.test(last)
}

/**
 * Whether the lines under a line list what got out.
 *
 * @param fact a line
 * @example
 * isLeading(fact) // true for 以下の情報が閲覧された可能性があります。
 */
export function isLeading({line: {folded}, isHeading}: FactLine): boolean {
  if (isHeading && !folded.endsWith(':')) return false
  return announces(folded) && escaping.test(folded) && !isExcludingLead(folded)
}

/** Whether a line says that what the lines under it list did not get out. */
export function isExcludingLead(folded: string): boolean {
  return pointsOn(folded) && excludingLead.test(folded)
}

/** 原因, 対応状況: the next point of the list in which 漏えいした情報 is one. */
const nextPoint = /^[^ぁ-ん]{0,4}(?:原因|経緯|対応|対策|再発防止|今後|お?問い?合わ?せ|二次被害|発生|発覚|概要)/

function isNextPoint(folded: string): boolean {
  return nextPoint.test(folded) && !/情報|データ|内容|履歴/.test(folded)
}

/**
 * Whether a line still belongs to the list that a line above it announced.
 *
 * @param fact a line
 */
export function isUnderLeading({line: {kind, folded}, isHeading, role}: FactLine): boolean {
  if (kind === 'heading' || (isHeading && endingRoles.has(role)) || isNextPoint(folded)) return false
  return kind === 'item' || kind === 'cell' || folded.startsWith('※') || !folded.endsWith('。')
}
