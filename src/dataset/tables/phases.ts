import {phaseParts, phaseStatuses, phaseUpdates} from '../../schema/codes.ts'
import type {Phase} from '../../schema/phase.ts'
import {dateColumns} from '../dates.ts'
import {spanColumns} from '../spans.ts'
import {column, defineEntryTable, nullable, textColumn} from '../table.ts'

export const phases = defineEntryTable<Phase>({
  name: 'phases',
  description: 'Named stages of the recovery.',
  items: (disclosure) => disclosure.phases,
  columns: [
    column('name', 'string', 'Name of the stage, such as 第1弾.', ({name}) => name),
    nullable('description', 'string', 'Rest of the heading, or the line under it.', ({description}) => description),
    column('heading', 'string', 'Heading as written.', ({heading}) => heading),
    nullable('update_mark', 'string', 'Update mark of the heading; null if none.', ({update}) => update, phaseUpdates),
    nullable('status', 'string', 'How far the stage is; null if not said.', ({status}) => status, phaseStatuses),
    ...dateColumns<Phase>('starts_on', 'Start of the stage', ({startsOn}) => startsOn),
    nullable('starts_part', 'string', 'Part of the month: 上旬, 中旬, 下旬.', ({startsPart}) => startsPart, phaseParts),
    column('starts_open', 'boolean', 'True where the start is that date or later.', ({startsOpen}) => startsOpen),
    column('footnote_labels', {list: 'string'}, 'Footnotes that the heading refers to.', ({footnotes}) => footnotes),
    textColumn('notes', {list: 'string'}, 'Paragraphs that belong to no field.', ({notes}) => notes),
    ...spanColumns()
  ]
})
