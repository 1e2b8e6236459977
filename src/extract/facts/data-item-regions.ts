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
const itemHead = /対象|情報|項目|区分|データ|内容/

/** 影響範囲外の情報, 流出がなかった情報: a list of what did not get out. */
const excludingHead =
  /範囲外|対象外|(?:含まれ|流出し|漏えいし|漏洩し|影響を受け|影響の|影響が|可能性の|可能性が|該当し|保有し)(?:てい|ており)?(?:ない|ません|なかった)|(?:アクセス|流出|漏えい|漏洩)が(?:な|認められな|確認されな)/
const excludingLead =
  /(?:以下|次|下記)の[^。]{0,40}(?:含まれて|流出して|漏えいして|漏洩して|影響を受けて|確認されて)(?:おりません|いません|いない|おらず)/

/** Roles that the words of an item can be taken for: 電話番号, 入院中の患者様：120名, 図面：調査中. */
const mistakenRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['contact', 'recovery', 'findings'])
const counted = /[:(] ?(?:約|最大|計)? ?[\d,.万]{1,12} ?[名人件社](?:分|様分)?\)?$/
const topic = /(?:について|状況|結果|対応|窓口|(?:合わせ|合せ)先|お願い|経緯)[】)>」]?$/

/** `②電話番号・FAX番号` looks like the caption of a contact window, and is an item of the list that it stands in. */
function isItem({line: {kind, folded}, role}: FactLine): boolean {
  if (!mistakenRoles.has(role) || topic.test(folded)) return false
  if (counted.test(folded)) return true
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
 * The role of each line, where an item that looks like a caption keeps the role of its list, and a table of items in
 * any section is a list. What did not get out has the role `other`.
 *
 * @param lines the lines of a publication
 * @returns as many roles as lines
 */
export function regionRoles(lines: readonly FactLine[]): SectionRole[] {
  const roles: SectionRole[] = []
  const tables = listingTables(lines)
  let excluding = false
  let kept: {heading: string | null; role: SectionRole} | null = null
  for (const fact of lines) {
    const before = roles.at(-1)
    if (before && listingRoles.has(before) && isItem(fact)) kept = {heading: fact.heading, role: before}
    else if (kept && kept.heading !== fact.heading) kept = null
    const {kind, folded} = fact.line
    excluding = kind === 'item' ? excluding : excludingLead.test(folded)
    const excluded = excluding || (fact.heading !== null && excludingHead.test(fact.heading))
    const role = excluded ? 'other' : (kept?.role ?? fact.role)
    const table = fact.line.cell?.table
    roles.push(table !== undefined && tables.has(table) && tableRoles.has(role) ? 'dataItems' : role)
  }
  return roles
}
