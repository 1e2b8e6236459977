import {phaseFieldKeys} from '../../schema/codes.ts'
import type {PhaseFieldKey, PhaseValue} from '../../schema/phase.ts'
import {quantitiesOf, quantitiesType, spanColumns} from '../spans.ts'
import {column, defineEntryTable, nullable, textColumn} from '../table.ts'

/** A value with its field and its stage. */
interface PlacedValue extends PhaseValue {
  phase: number
  field: number
  key: PhaseFieldKey | null
  label: string
}

export const phaseFields = defineEntryTable<PlacedValue>({
  name: 'phase_fields',
  description: 'Values of the labelled fields of the stages of recovery, one a row.',
  items: ({phases}) =>
    phases.flatMap(({fields}, phase) =>
      fields.flatMap(({key, label, values}, field) => values.map((value) => ({...value, phase, field, key, label})))
    ),
  columns: [
    column('phase_ordinal', 'integer', 'The stage: `ordinal` of phases.', ({phase}) => phase),
    column('field_ordinal', 'integer', 'Place of the field in its stage, from 0.', ({field}) => field),
    nullable('field_key', 'string', 'What the field is; null for any other.', ({key}) => key, phaseFieldKeys),
    column('label', 'string', 'Label as written.', ({label}) => label),
    nullable('scope', 'string', 'Part of the field that the value holds for; null if all.', ({scope}) => scope),
    textColumn('text', 'string', 'The value as written.', ({text}) => text),
    nullable(
      'same_as_name',
      'string',
      'Stage that the value repeats; null if none.',
      ({sameAs}) => sameAs?.name ?? null
    ),
    nullable(
      'same_as_ordinal',
      'integer',
      'That stage: `ordinal` of phases; null if none has that name.',
      ({sameAs}) => sameAs?.phase ?? null
    ),
    column('footnote_labels', {list: 'string'}, 'Footnotes that the value refers to.', ({footnotes}) => footnotes),
    column('quantities', quantitiesType, 'Quantities that the value states.', ({quantities}) =>
      quantitiesOf(quantities)
    ),
    ...spanColumns()
  ]
})
