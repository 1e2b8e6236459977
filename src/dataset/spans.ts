import {qualifiers} from '../schema/codes.ts'
import type {Evidence} from '../schema/facts.ts'
import type {PhaseValue} from '../schema/phase.ts'
import type {Position} from '../schema/position.ts'
import {optional, required, type Value} from './field.ts'
import {type Column, column} from './table.ts'

/*
 * Places in the source. Slicing the text of an entry (UTF-16 code units) from `start_offset` to `end_offset` gives the
 * words; the names are none that SQL keeps for itself.
 */

const spanFields = [
  required('line', 'integer', 'Line of the entry, from 1.'),
  required('start_offset', 'integer', 'Offset of the first character, from 0, in UTF-16 code units.'),
  required('end_offset', 'integer', 'Offset after the last character.')
]

interface Span {
  readonly [name: string]: number
}

const spanOf = ({start, end}: Position): Span => ({
  line: start.line,
  start_offset: start.offset,
  end_offset: end.offset
})

/** A cell of places. */
export const spansType = {list: {struct: spanFields}}

/** @returns the value of such a cell */
export const spansOf = (positions: readonly Position[]): Span[] => positions.map(spanOf)

/** Columns of the place of a row. */
export function spanColumns<Item extends {position: Position}>(): Column<Item>[] {
  return [
    column('line', 'integer', 'Line of the entry where it stands, from 1.', ({position}) => position.start.line),
    column(
      'start_offset',
      'integer',
      'Offset of its first character in the entry, from 0, in UTF-16 code units.',
      ({position}) => position.start.offset
    ),
    column('end_offset', 'integer', 'Offset after its last character.', ({position}) => position.end.offset)
  ]
}

const evidenceType = {
  list: {
    struct: [
      required('text', 'string', 'The words as written.'),
      ...spanFields,
      required('rule', 'string', 'The rule that read the fact from them.')
    ]
  }
}

/** A column of the words that a fact rests on. */
export function evidenceColumn<Item>(
  name: string,
  of: string,
  value: (item: Item) => readonly Evidence[]
): Column<Item> {
  return column(name, evidenceType, `Words that ${of} rests on, with their places.`, (item) =>
    value(item).map(({text, position, rule}) => ({text, ...spanOf(position), rule}))
  )
}

/** A cell of quantities. */
export const quantitiesType = {
  list: {
    struct: [
      optional('value', 'number', 'The number, multiplied out; null for a range.'),
      optional('min', 'number', 'Lower bound of a range, inclusive; null for one number.'),
      optional('max', 'number', 'Upper bound of a range, inclusive; null for one number.'),
      optional('previous', 'number', 'Value before a stated change; null if none.'),
      required('unit', 'string', 'Counter or unit as written; empty if none.'),
      required('qualifier', 'string', 'How the number is meant.', qualifiers),
      required('text', 'string', 'The number with unit and qualifier as written.'),
      ...spanFields
    ]
  }
}

/** @returns the value of such a cell */
export function quantitiesOf(quantities: PhaseValue['quantities']): {readonly [name: string]: Value}[] {
  return quantities.map((quantity) => ({
    value: 'value' in quantity ? quantity.value : null,
    min: 'min' in quantity ? quantity.min : null,
    max: 'max' in quantity ? quantity.max : null,
    previous: quantity.previous ?? null,
    unit: quantity.unit,
    qualifier: quantity.qualifier,
    text: quantity.text,
    ...spanOf(quantity.position)
  }))
}
