/** Types that a cell of a table can have. */
export type ScalarType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** Many values in one cell; none of them is null. */
export interface ListType {
  list: ColumnType
}

/** A few named values in one cell. */
export interface StructType {
  struct: readonly Field[]
}

export type ColumnType = ScalarType | ListType | StructType

/** A column of a table, or a named part of a cell. */
export interface Field {
  name: string
  type: ColumnType
  nullable: boolean
  description: string
  /** The values that a text can have, where they are known beforehand. */
  codes?: readonly string[]
  /** Words of the document beyond names and the words that a fact rests on: written on request only. */
  runningText?: boolean
}

/** What a cell holds. A date is `YYYY-MM-DD`. */
export type Value = string | number | boolean | null | readonly Value[] | {readonly [name: string]: Value}

/** A row, its keys in the order of the columns. */
export type Row = Readonly<Record<string, Value>>

/** What belongs into a cell of a type. */
export type ValueOf<Type> = Type extends 'string' | 'date'
  ? string
  : Type extends 'integer' | 'number'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends {list: infer Element}
        ? readonly ValueOf<Element>[]
        : {readonly [name: string]: Value}

export const isList = (type: ColumnType): type is ListType => typeof type === 'object' && 'list' in type

export const isStruct = (type: ColumnType): type is StructType => typeof type === 'object' && 'struct' in type

export function isRecord(value: Value): value is {readonly [name: string]: Value} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field that always has a value. */
export function required(name: string, type: ColumnType, description: string, codes?: readonly string[]): Field {
  return {name, type, nullable: false, description, ...(codes ? {codes} : {})}
}

/** A field that may be null. */
export function optional(name: string, type: ColumnType, description: string, codes?: readonly string[]): Field {
  return {name, type, nullable: true, description, ...(codes ? {codes} : {})}
}

/**
 * Leaves out the words of the document.
 *
 * @param fields the columns of a table
 */
export function withoutText<Column extends Field>(fields: readonly Column[]): Column[] {
  return fields.filter(({runningText}) => !runningText)
}
