import type {Line} from '../syntax/outline.ts'
import {findDates} from '../text/date-expressions.ts'
import type {ServiceContext} from './service-context.ts'
import {comparedWithToday, type DatedStatus, datedStatus} from './service-dates.ts'
import {itemName} from './service-item.ts'
import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'
import {lastState} from './service-sentences.ts'

const stateColumns = [/状況|状態|ステータス|稼働|可否/, /再開|復旧/]
const nameColumn = /サービス|システム|サイト|業務|機能|店舗|拠点|工場|名称|対象|施設|項目|区分|内容|診療科/
const dateColumn = /(?:再開|復旧|停止|休止).{0,4}(?:日|時期|予定|目途|目処|見込)/

/**
 * Finds services in tables with a column of names and one of states, and the dates of a third: `|サービス|状況|再開日|`. A table
 * of leaked items is none.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: tables without a header, states as ○ and ×.
 *
 * @param context the document
 */
export function tableMentions(context: ServiceContext): ServiceMention[] {
  const tables = new Map<number, Line[]>()
  for (const {cell} of context.hinted) if (cell && !cell.header) tables.set(cell.table, [])
  for (const line of context.outline.lines) if (line.cell) tables.get(line.cell.table)?.push(line)
  return [...tables.values()].flatMap((cells) => readTable(cells, context))
}

function byRow(cells: readonly Line[]): Line[][] {
  const rows = new Map<number, Line[]>()
  for (const line of cells) {
    if (!line.cell || line.cell.header) continue
    const row = rows.get(line.cell.row)
    if (row) row.push(line)
    else rows.set(line.cell.row, [line])
  }
  return [...rows.values()]
}

function readTable(cells: readonly Line[], context: ServiceContext): ServiceMention[] {
  const headers = cells.filter(({cell}) => cell?.header)
  const state = stateColumns.flatMap((pattern) => headers.find(({folded}) => pattern.test(folded)) ?? [])[0]
  const name = headers.find((line) => line !== state && nameColumn.test(line.folded))
  const date = headers.find((line) => line !== state && line !== name && dateColumn.test(line.folded))
  if (!state || !name) return []
  return byRow(cells).flatMap((row) => {
    const under = (head: Line | undefined) => row.find(({cell}) => head && cell?.column === head.cell?.column)
    const [nameCell, stateCell] = [under(name), under(state)]
    return nameCell && stateCell ? rowMentions(nameCell, stateCell, under(date), context) : []
  })
}

function rowMentions(
  nameCell: Line,
  stateCell: Line,
  dateCell: Line | undefined,
  {publishedOn}: ServiceContext
): ServiceMention[] {
  const word = lastState(stateCell.folded)
  const read = word && itemName(nameCell)
  if (!read || !word) return []
  const dates = withColumn(datedStatus(stateCell.folded, word, 0, publishedOn), dateCell, publishedOn)
  const statements = [stateCell, ...(dateCell && findDates(dateCell.folded).length > 0 ? [dateCell] : [])]
  return [
    {
      name: read.name,
      alias: read.alias,
      parent: null,
      ...dates,
      statements: statements.map((line) => ({line, start: 0, end: line.text.length})),
      weight: mentionWeights.listed
    }
  ]
}

/** A stop with a later date in the column of returns is planned to end; the date of what is back says since when. */
function withColumn(dates: DatedStatus, dateCell: Line | undefined, publishedOn: string | null): DatedStatus {
  const [date] = dateCell ? findDates(dateCell.folded) : []
  if (!date) return dates
  const {day, isLater} = comparedWithToday(date, publishedOn, dates.status === 'suspended')
  if (day === null) return dates
  if (dates.status === 'suspended' && isLater) return {status: 'planned', since: null, resumesOn: day}
  if ((dates.status === 'operating' || dates.status === 'partial') && !isLater && dates.since === null)
    return {...dates, since: day}
  return dates
}
