import type {SectionRole} from '../../lexicon/section-roles.ts'
import {findDataItemTerms} from './data-item-terms.ts'
import type {FactLine} from './fact-lines.ts'

/** Sections whose text tells what got out and whose it was. */
export const listingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['dataItems', 'affected'])

/** Sections in which a table of items is one of what got out. */
const tableRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'overview',
  'chronology',
  'cause',
  'findings',
  'response',
  'other'
])
const countHead = /件数|人数|者数/

/** 以下の情報が閲覧された可能性があります。, 流出した可能性のあるデータは次のとおりです。: the lines under it list what got out. */
const leading =
  /(?:以下|下記|次|下表)の(?:個人)?(?:情報|データ|項目|ファイル|内容)|(?:情報|データ|項目|内容|範囲)(?:と件数|など|等)?(?:について|につきまして)?(?:は|が|に)[^。]{0,30}(?:以下|下記|次|下表)の?(?:とおり|通り|です|もの)/
const escaping =
  /漏えい|漏洩|漏出|流出|閲覧|窃取|詐取|取得され|抜き取|持ち出|公開され|アクセス(?:され|でき|可能)|おそれ|恐れ|可能性/
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
const longestNaming = 50

function isLeading({line: {folded}, isHeading}: FactLine): boolean {
  if (isHeading && !folded.endsWith(':')) return false
  const last = folded.slice(folded.lastIndexOf('。', folded.length - 2) + 1)
  const announces = leading.test(folded) || (last.length <= longestNaming && naming.test(last))
  return announces && escaping.test(folded) && !excludingLead.test(folded)
}

/** 原因, 対応状況: the next point of the list in which 漏えいした情報 is one. */
const nextPoint = /^[^ぁ-ん]{0,4}(?:原因|経緯|対応|対策|再発防止|今後|お?問い?合わ?せ|二次被害|発生|発覚|概要)/

function isNextPoint(folded: string): boolean {
  return nextPoint.test(folded) && !/情報|データ|内容|履歴/.test(folded)
}

function isUnderLeading({line: {kind, folded}, isHeading, role}: FactLine): boolean {
  if (kind === 'heading' || (isHeading && endingRoles.has(role)) || isNextPoint(folded)) return false
  return kind === 'item' || kind === 'cell' || folded.startsWith('※') || !folded.endsWith('。')
}
const itemHead = /対象|情報|項目|区分|データ|内容/

/** 影響範囲外の情報, 流出がなかった情報: a list of what did not get out. */
export const excludingHead =
  /範囲外|対象外|安全が確認|対象(?:と|に)?(?:では|は)?な(?:ら)?ない|対象(?:でない|でなかった)|(?:含まれ|流出し|漏えいし|漏洩し|影響を受け|影響の|影響が|可能性の|可能性が|該当し|保有し)(?:てい|ており)?(?:ない|ません|なかった)|(?:アクセス|流出|漏えい|漏洩)が(?:な|認められな|確認されな)/
/** 不正送信メール, 迷惑メールの概要: of what the attacker sent. */
const sentMailHead = /(?:不正|不審|迷惑|なりすまし|偽|スパム)[^。]{0,6}メール|送信(?:した|された)?メール/
const excludingLead =
  /(?:以下|次|下記)の[^。]{0,40}(?:含まれて|流出して|漏えいして|漏洩して|影響を受けて|確認されて)(?:おりません|いません|いない|おらず)/

function isExcludingHead(heading: string): boolean {
  return excludingHead.test(heading) || (sentMailHead.test(heading) && !/誤送信|漏|流出|情報/.test(heading))
}

/** Roles that the words of an item can be taken for: 電話番号, 入院中の患者様：120名, 図面：調査中. */
const mistakenRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'contact',
  'recovery',
  'findings',
  'overview',
  'chronology',
  'response',
  'other'
])
/** （9月1日時点）: says of when the list is. */
const asOf = /^[(※【〔]?[^。、]{0,24}\d ?(?:日|月)?(?:現在|時点)[^。、]{0,4}$/
const counted = /[:(] ?(?:約|最大|計)? ?[\d,.万]{1,12} ?[名人件社](?:分|様分)?\)?$/
const topic = /(?:について|状況|結果|対応|窓口|(?:合わせ|合せ)先|お願い|経緯)[】)>」]?$/

/** `②電話番号・FAX番号` looks like the caption of a contact window, and is an item of the list that it stands in. */
function isItem({line: {kind, folded}, role}: FactLine): boolean {
  if (!mistakenRoles.has(role) || topic.test(folded)) return false
  if (asOf.test(folded)) return true
  if (counted.test(folded)) return role !== 'overview' && role !== 'chronology' && role !== 'response'
  const fewest = role === 'contact' ? 1 : 2
  return kind !== 'heading' && findDataItemTerms(folded, 0, folded.length).length >= fewest
}

/** Numbers of the tables that list items or those affected. */
function listingTables(lines: readonly FactLine[]): Set<number> {
  const tables = new Set<number>()
  const heads = new Map<number, string>()
  for (const {line} of lines) {
    if (!line.cell) continue
    const {table, header} = line.cell
    if (header) heads.set(table, `${heads.get(table) ?? ''} ${line.folded}`)
    else if (!tables.has(table)) {
      const head = heads.get(table) ?? ''
      const counts = countHead.test(head) && itemHead.test(head)
      if (counts || findDataItemTerms(line.folded, 0, line.folded.length).length > 2) tables.add(table)
    }
  }
  return tables
}

/**
 * The role of each line, where an item that looks like a caption keeps the role of its list, and a table of items and
 * what stands under 「以下の情報が漏えいしました。」 is a list in any section. What did not get out has the role `other`.
 *
 * @param lines the lines of a publication
 * @returns as many roles as lines
 */
export function regionRoles(lines: readonly FactLine[]): SectionRole[] {
  const roles: SectionRole[] = []
  const tables = listingTables(lines)
  let excluding = false
  let led = false
  let kept: {heading: string | null; role: SectionRole} | null = null
  for (const fact of lines) {
    const before = roles.at(-1)
    if (before && listingRoles.has(before) && isItem(fact)) kept = {heading: fact.heading, role: before}
    else if (kept && kept.heading !== fact.heading) kept = null
    const {kind, folded} = fact.line
    excluding = kind === 'item' ? excluding : excludingLead.test(folded)
    const label = folded.slice(0, folded.indexOf(':') + 1)
    const excluded = excluding || excludingHead.test(label) || (fact.heading !== null && isExcludingHead(fact.heading))
    const role = excluded ? 'other' : (kept?.role ?? fact.role)
    led = led && isUnderLeading(fact)
    const table = fact.line.cell?.table
    const listed = !excluded && (led || (table !== undefined && tables.has(table)))
    roles.push(listed && tableRoles.has(role) ? 'dataItems' : role)
    led ||= isLeading(fact)
  }
  return roles
}
