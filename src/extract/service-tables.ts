import type {Line, Outline} from '../syntax/outline.ts'
import type {PartialDate} from '../text/calendar.ts'
import {maskBrackets} from '../text/noun-phrase.ts'
import {findStates, hasStateWord} from '../text/service-state.ts'
import {datedStatus} from './service-dates.ts'
import {itemName} from './service-item.ts'
import type {ServiceMention} from './service-mention.ts'
import {mentionWeights} from './service-mention.ts'

const stateColumn = /状況|状態|ステータス|稼働|再開|復旧/
const nameColumn = /サービス|システム|サイト|業務|機能|店舗|拠点|工場|名称|対象/

/**
 * Finds services in tables with a column of names and one of states: `|サービス|状況|`. A table of leaked items is none.
 *
 * Spec: disclosure.md, ServiceStatus. Known misses: tables without a header, states as ○ and ×.
 *
 * @param outline the body
 * @param publishedOn the day of publication
 */
export function tableMentions(outline: Outline, publishedOn: PartialDate | null): ServiceMention[] {
  const headers = outline.lines.filter((line) => line.cell?.header)
  return headers.flatMap((header) => {
    if (!stateColumn.test(header.folded)) return []
    const inTable = outline.lines.filter((line) => line.cell?.table === header.cell?.table)
    const names = inTable.find((line) => line.cell?.header && line !== header && nameColumn.test(line.folded))
    if (!names) return []
    return inTable.flatMap((cell) => {
      if (cell.cell?.header || cell.cell?.column !== header.cell?.column) return []
      const name = inTable.find(
        (other) => other.cell?.row === cell.cell?.row && other.cell?.column === names.cell?.column
      )
      return name ? rowMentions(name, cell, publishedOn) : []
    })
  })
}

function rowMentions(nameCell: Line, stateCell: Line, publishedOn: PartialDate | null): ServiceMention[] {
  const read = hasStateWord(stateCell.folded) ? itemName(nameCell) : null
  const word = findStates(maskBrackets(stateCell.folded))
    .filter(({state}) => state !== null)
    .at(-1)
  if (!read || !word) return []
  return [
    {
      name: read.name,
      alias: read.alias,
      parent: null,
      ...datedStatus(stateCell.folded, word, 0, publishedOn),
      statements: [{line: stateCell, start: 0, end: stateCell.text.length}],
      weight: mentionWeights.listed
    }
  ]
}
