import type {ServiceChange, ServiceStateAt} from '../schema/comparison.ts'
import {dateWords} from './date-words.ts'
import {serviceName, stateStyles} from './summary-services.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const header = ['Service', 'Before', 'After', 'Since', 'Resumes']

const dateOrDash = (date: string | null | undefined): string => (date ? dateWords(date) : '-')

const statusWords = (state: ServiceStateAt | null): string => state?.status ?? '-'

const row = (change: ServiceChange): string[] => [
  serviceName(change),
  statusWords(change.from),
  change.kind === 'notRepeated' ? 'not named' : statusWords(change.to),
  dateOrDash(change.to?.since),
  dateOrDash(change.to?.resumesOn)
]

/**
 * Services whose state differs as a table.
 *
 * @returns lines; none where no service differs
 */
export function serviceChangesPart(services: readonly ServiceChange[], view: SummaryView): string[] {
  if (services.length === 0) return []
  const {palette, width} = view
  const paint = (piece: string, column: number, row: number): string => {
    if (row === 0) return palette('dim', piece)
    const change = services[row - 1]
    const state = column === 1 ? change?.from : column === 2 ? change?.to : null
    return palette(state ? stateStyles[state.status] : null, piece)
  }
  return [
    partHeading('Services', services.length, view),
    '',
    ...formatTable([header, ...services.map(row)], {width, indent: 2, flexible: 0, paint})
  ]
}
