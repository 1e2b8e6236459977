import type {Footnote} from '../../schema/footnote.ts'
import {spanColumns, spansOf, spansType} from '../spans.ts'
import {column, defineEntryTable, nullable, textColumn} from '../table.ts'

export const footnotes = defineEntryTable<Footnote>({
  name: 'footnotes',
  description: 'Notes of the body, with the places that refer to them.',
  items: (disclosure) => disclosure.footnotes,
  columns: [
    column('label', 'string', "Label, digits half-width: '※1'; '※' for a note without number.", ({label}) => label),
    nullable('number', 'integer', 'Number of the label; null if none.', ({number}) => number),
    textColumn('text', 'string', 'Text of the note without its label.', ({text}) => text),
    column('mentions', spansType, 'Places that refer to the note.', ({references}) => spansOf(references)),
    ...spanColumns()
  ]
})
