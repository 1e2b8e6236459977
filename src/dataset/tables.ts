import {withoutText} from './field.ts'
import type {EntryTable, Table} from './table.ts'
import {chronology} from './tables/chronology.ts'
import {disclosures} from './tables/disclosures.ts'
import {affectedCounts, causes, dataItems, reportedTo} from './tables/facts.ts'
import {footnotes} from './tables/footnotes.ts'
import {incidents} from './tables/incidents.ts'
import {phaseFields} from './tables/phase-fields.ts'
import {phases} from './tables/phases.ts'
import {services} from './tables/services.ts'

/** Tables whose rows are complete as soon as an entry is read. */
export const entryTables: readonly EntryTable[] = [
  phases,
  phaseFields,
  services,
  footnotes,
  chronology,
  affectedCounts,
  causes,
  dataItems,
  reportedTo
]

/** Every table of a dataset, in the order in which they are told of. */
export const tables: readonly Table[] = [disclosures, incidents, ...entryTables.map(({table}) => table)]

/** @returns the tables with their columns as they are written */
export function tablesWith(withText: boolean): readonly Table[] {
  return withText ? tables : tables.map((table) => ({...table, fields: withoutText(table.fields)}))
}
