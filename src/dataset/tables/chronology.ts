import type {ChronologyEvent} from '../../schema/chronology.ts'
import {dateColumns} from '../dates.ts'
import {spanColumns} from '../spans.ts'
import {column, defineEntryTable, nullable, textColumn} from '../table.ts'

export const chronology = defineEntryTable<ChronologyEvent>({
  name: 'chronology',
  description: 'Dated events of the incident, in document order.',
  items: (disclosure) => disclosure.chronology,
  columns: [
    ...dateColumns<ChronologyEvent>('event_date', 'Date, or first day of a range', ({date}) => date),
    ...dateColumns<ChronologyEvent>('event_date_end', 'Last day of a range, inclusive', ({dateEnd}) => dateEnd),
    nullable('event_time', 'string', 'Time of the day as HH:MM, in Japan; null if not said.', ({time}) => time),
    nullable('time_text', 'string', 'Words that tell the time loosely: 未明, 午前, 頃.', ({timeText}) => timeText),
    nullable(
      'report_number',
      'integer',
      'Number of the report that the event published; null if none.',
      ({reportNumber}) => reportNumber
    ),
    column('planned', 'boolean', 'True where the event lies ahead of the publication.', ({planned}) => planned),
    nullable('heading', 'string', 'Heading that the event stands under; null if none.', ({heading}) => heading),
    textColumn('text', 'string', 'What happened, without the date.', ({text}) => text),
    ...spanColumns()
  ]
})
