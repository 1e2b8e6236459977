import type {ServiceState, ServiceStatus} from '../schema/index.ts'
import {dateWords} from './date-words.ts'
import type {Style} from './palette.ts'
import {partHeading, type SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

/** How each state is coloured. */
export const stateStyles: Record<ServiceState, Style | null> = {
  operating: 'green',
  partial: 'yellow',
  suspended: 'red',
  planned: 'yellow',
  discontinued: 'red',
  unknown: null
}

const header = ['Service', 'State', 'Since', 'Resumes']

const dateOrDash = (date: string | null): string => (date === null ? '-' : dateWords(date))

/** The name of a service with that of the one whose part it is, and with its alias. */
export const serviceName = ({name, alias, parent}: Pick<ServiceStatus, 'name' | 'alias' | 'parent'>): string =>
  `${parent === null ? '' : `${parent} / `}${name}${alias === null ? '' : `（${alias}）`}`

const serviceRow = (service: ServiceStatus): string[] => [
  serviceName(service),
  service.status,
  dateOrDash(service.since),
  dateOrDash(service.resumesOn)
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
