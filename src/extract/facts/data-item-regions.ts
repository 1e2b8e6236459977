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

/** `②電話番号・FAX番号` looks like the caption of a contact window, and is an item of the list that it stands in. */
function isItem({line, role}: FactLine): boolean {
  if (line.kind === 'heading' || role !== 'contact') return false
  return findDataItemTerms(line.folded, 0, line.folded.length).length > 0
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
 * any section is a list.
 *
 * @param lines the lines of a publication
 * @returns as many roles as lines
 */
export function regionRoles(lines: readonly FactLine[]): SectionRole[] {
  const roles: SectionRole[] = []
  const tables = listingTables(lines)
  let kept: {heading: string | null; role: SectionRole} | null = null
  for (const fact of lines) {
    const before = roles.at(-1)
    if (before && listingRoles.has(before) && isItem(fact)) kept = {heading: fact.heading, role: before}
    else if (kept && kept.heading !== fact.heading) kept = null
    const role = kept?.role ?? fact.role
    const table = fact.line.cell?.table
    roles.push(table !== undefined && tables.has(table) && tableRoles.has(role) ? 'dataItems' : role)
  }
  return roles
}
