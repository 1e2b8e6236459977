import type {SectionRole} from '../../lexicon/section-roles.ts'
import {isExcludingLead, isLeading, isUnderLeading} from './data-item-leads.ts'
import {findDataItemTerms, mayHoldItems} from './data-item-terms.ts'
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
export const excludingHead =
  /範囲外|対象外|安全が確認|対象(?:と|に)?(?:では|は)?な(?:ら)?ない|対象(?:でない|でなかった)|(?:含まれ|流出し|漏えいし|漏洩し|影響を受け|影響の|影響が|可能性の|可能性が|該当し|保有し)(?:てい|ており)?(?:ない|ません|なかった)|(?:アクセス|流出|漏えい|漏洩)が(?:な|無|認められな|確認されな)/
/** 不正送信メール, 迷惑メールの概要: of what the attacker sent. */
const sentMailHead = /(?:不正|不審|迷惑|なりすまし|偽|スパム)[^。]{0,6}メール|送信(?:した|された)?メール/
function isExcludingHead(heading: string): boolean {
  return excludingHead.test(heading) || (sentMailHead.test(heading) && !/誤送信|漏|流出|情報/.test(heading))
}

/** 漏えいしていない情報：住所 */
function isExcludingLabel(folded: string): boolean {
  const end = folded.indexOf(':')
  return end > 0 && excludingHead.test(folded.slice(0, end))
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
function isItem(fact: FactLine): boolean {
  const {role} = fact
  const {kind, folded} = fact.line
  if (!mistakenRoles.has(role) || topic.test(folded)) return false
  if (asOf.test(folded)) return true
  if (counted.test(folded)) return role !== 'overview' && role !== 'chronology' && role !== 'response'
  const fewest = role === 'contact' ? 1 : 2
  return kind !== 'heading' && mayHoldItems(fact) && findDataItemTerms(folded, 0, folded.length).length >= fewest
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

/** Both the kinds and the counts of one text ask for them. */
const rolesOf = new WeakMap<readonly FactLine[], readonly SectionRole[]>()

/**
 * The role of each line, where an item that looks like a caption keeps the role of its list, and a table of items and
 * what stands under 「以下の情報が漏えいしました。」 is a list in any section. What did not get out has the role `other`.
 *
 * @param lines the lines of a publication
 * @returns as many roles as lines
 */
export function regionRoles(lines: readonly FactLine[]): readonly SectionRole[] {
  const known = rolesOf.get(lines)
  if (known) return known
  const roles = readRoles(lines)
  rolesOf.set(lines, roles)
  return roles
}

/** The Markdown heading over a line that may stand under a caption of its own. */
function ownSectionOf({line}: FactLine): string | null {
  return line.section.heading?.folded ?? null
}

function readRoles(lines: readonly FactLine[]): SectionRole[] {
  const roles: SectionRole[] = []
  const tables = listingTables(lines)
  let excluding = false
  let led = false
  let heading: string | null = null
  let underExcluding = false
  let kept: {heading: string | null; role: SectionRole} | null = null
  for (const fact of lines) {
    const before = roles.at(-1)
    if (before && listingRoles.has(before) && isItem(fact)) kept = {heading: fact.heading, role: before}
    else if (kept && kept.heading !== fact.heading) kept = null
    const {kind, folded} = fact.line
    excluding = kind === 'item' ? excluding : isExcludingLead(folded)
    if (fact.heading !== heading) {
      heading = fact.heading
      underExcluding = [heading, ownSectionOf(fact)].some((over) => over !== null && isExcludingHead(over))
    }
    const excluded = excluding || underExcluding || isExcludingLabel(folded)
    const role = excluded ? 'other' : (kept?.role ?? fact.role)
    led = led && isUnderLeading(fact)
    const table = fact.line.cell?.table
    const listed = !excluded && (led || (table !== undefined && tables.has(table)))
    roles.push(listed && tableRoles.has(role) ? 'dataItems' : role)
    led ||= isLeading(fact)
  }
  return roles
}
