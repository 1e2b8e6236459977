import type {DisclosureMessage, Severity} from '../schema/index.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const severityStyles: Record<Severity, Style> = {error: 'red', warning: 'yellow', info: 'dim'}

const messageRow = ({place, severity, reason, ruleId}: DisclosureMessage): string[] => [
  place === null ? '-' : `${place.start.line}:${place.start.column}`,
  severity,
  reason,
  ruleId
]

/**
 * What was doubtful in the entry, with line and column.
 *
 * @returns lines; none where there is no message
 */
export function messagesPart(messages: readonly DisclosureMessage[], view: SummaryView): string[] {
  if (messages.length === 0) return []
  const {palette, width} = view
  const paint = (piece: string, column: number, row: number): string => {
    const severity = messages[row]?.severity
    if (column === 1 && severity !== undefined) return palette(severityStyles[severity], piece)
    return palette(column === 2 ? null : 'dim', piece)
  }
  return [
    partHeading('Messages', messages.length, view),
    '',
    ...formatTable(messages.map(messageRow), {width, indent: 2, flexible: 2, paint})
  ]
}
