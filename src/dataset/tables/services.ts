import {serviceStatuses} from '../../schema/codes.ts'
import type {ServiceStatus} from '../../schema/service.ts'
import {dateColumns} from '../dates.ts'
import {spanColumns, spansOf, spansType} from '../spans.ts'
import {column, defineEntryTable, nullable, textColumn} from '../table.ts'

export const services = defineEntryTable<ServiceStatus>({
  name: 'services',
  description: 'State of each named service, system, site, shop or function when the entry was published.',
  items: (disclosure) => disclosure.services,
  columns: [
    column('name', 'string', 'Name as written, without its alias.', ({name}) => name),
    nullable('alias', 'string', 'Second name given in brackets; null if none.', ({alias}) => alias),
    nullable('parent', 'string', 'Name of the service whose part this is; null if none.', ({parent}) => parent),
    column('status', 'string', 'The state.', ({status}) => status, serviceStatuses),
    ...dateColumns<ServiceStatus>('since', 'Start of the present state', ({since}) => since),
    ...dateColumns<ServiceStatus>('resumes_on', 'Stated date of return', ({resumesOn}) => resumesOn),
    column('statements', spansType, 'Places of the statements that the state rests on.', ({statements}) =>
      spansOf(statements.map(({position}) => position))
    ),
    textColumn('statement_texts', {list: 'string'}, 'Those statements as written.', ({statements}) =>
      statements.map(({text}) => text)
    ),
    ...spanColumns()
  ]
})
