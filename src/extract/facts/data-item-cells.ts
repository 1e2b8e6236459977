import type {FactLine} from './fact-lines.ts'

/** 漏えいの有無, 対象: a column that tells of each row whether it got out. */
const verdictHead = /有無|漏|流出|対象|該当|影響/
const refused = /^(?:な[しい]|無し?|×|✕|✖|対象外|該当(?:な|無)し|(?:漏えい|漏洩|流出)(?:な|無)し|含まず|含まない)$/

const countHead = /件数|人数|者数|総数/
const owners = /(?:校|園|施設|会社|企業|団体|店舗|機関|病院|部署)名$/

/**
 * Finds the heads of first columns that tell whose the counted data are: 学校名 of |学校名|人数|.
 *
 * @param lines the lines of a publication
 * @returns a test for a line that is such a head
 * @example
 * ownerHeads(lines)(cell) // true for 学校名 of |学校名|人数|
 */
export function ownerHeads(lines: readonly FactLine[]): (fact: FactLine) => boolean {
  const counting = new Set<number>()
  for (const {line} of lines) if (line.cell?.header && countHead.test(line.folded)) counting.add(line.cell.table)
  return ({line: {cell, folded}}) =>
    cell?.header === true && cell.column === 0 && counting.has(cell.table) && owners.test(folded)
}

/** Names a row of a table. */
function rowKey(table: number, row: number): string {
  return `${table} ${row}`
}

/**
 * Finds the rows of tables that say of their item that it did not get out.
 *
 * @param lines the lines of a publication
 * @returns a test for a line that stands in such a row
 * @example
 * refusedRows(lines)(cell) // true for 住所 of |住所|なし| under |項目|漏えいの有無|
 */
export function refusedRows(lines: readonly FactLine[]): (fact: FactLine) => boolean {
  const verdicts = new Set<string>()
  const rows = new Set<string>()
  for (const {line} of lines) {
    const {cell, folded} = line
    if (!cell) continue
    const column = rowKey(cell.table, cell.column)
    if (cell.header && cell.column > 0 && verdictHead.test(folded)) verdicts.add(column)
    else if (!cell.header && verdicts.has(column) && refused.test(folded.trim())) rows.add(rowKey(cell.table, cell.row))
  }
  return ({line: {cell}}) => cell !== undefined && cell !== null && rows.has(rowKey(cell.table, cell.row))
}
