import type {ServiceState, ServiceStatus} from '../schema/index.ts'
import {dateWords} from './date-words.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

const stateStyles: Record<ServiceState, Style | null> = {
  operating: 'green',
  partial: 'yellow',
  suspended: 'red',
  planned: 'yellow',
  discontinued: 'red',
  unknown: null
}

const header = ['Service', 'State', 'Since', 'Resumes']

const dateOrDash = (date: string | null): string => (date === null ? '-' : dateWords(date))

const serviceRow = ({name, alias, parent, status, since, resumesOn}: ServiceStatus): string[] => [
  `${parent === null ? '' : `${parent} / `}${name}${alias === null ? '' : `（${alias}）`}`,
  status,
  dateOrDash(since),
  dateOrDash(resumesOn)
]

/**
 * The state of each service as a table.
 *
 * @returns lines; none where there is no service
 */
export function servicesPart(services: readonly ServiceStatus[], view: SummaryView): string[] {
  if (services.length === 0) return []
  const {palette, width} = view
  const paint = (piece: string, column: number, row: number): string => {
    if (row === 0) return palette('dim', piece)
    const status = services[row - 1]?.status
    return palette(column === 1 && status !== undefined ? stateStyles[status] : null, piece)
  }
  return [
    partHeading('Services', services.length, view),
    '',
    ...formatTable([header, ...services.map(serviceRow)], {width, indent: 2, flexible: 0, paint})
  ]
}
