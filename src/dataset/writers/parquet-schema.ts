import type {SchemaElement} from 'hyparquet-writer'
import {type ColumnType, type Field, isList, isStruct, type ScalarType, type Value} from '../field.ts'

const scalars: Record<ScalarType, Omit<SchemaElement, 'name'>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}},
  integer: {type: 'INT64'},
  number: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  date: {type: 'INT32', converted_type: 'DATE', logical_type: {type: 'DATE'}}
}

function elementsOf(name: string, type: ColumnType, nullable: boolean): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (isList(type))
    return [
      {name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: {type: 'LIST'}},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      ...elementsOf('element', type.list, false)
    ]
  if (isStruct(type))
    return [
      {name, repetition_type, num_children: type.struct.length},
      ...type.struct.flatMap((field) => elementsOf(field.name, field.type, field.nullable))
    ]
  return [{name, repetition_type, ...scalars[type]}]
}

/** @returns the schema of a table in Parquet: lists of three levels, dates as DATE, whole numbers as INT64 */
export function parquetSchemaOf(fields: readonly Field[]): SchemaElement[] {
  return [
    {name: 'root', num_children: fields.length},
    ...fields.flatMap(({name, type, nullable}) => elementsOf(name, type, nullable))
  ]
}

const millisecondsPerDay = 86_400_000

/** What hyparquet-writer takes. */
export type ParquetValue = string | number | bigint | boolean | null | ParquetValue[] | {[name: string]: ParquetValue}

/**
 * @param value a value of a table
 * @param type its type
 * @returns the same for hyparquet-writer: whole numbers as bigint, dates as days since 1970
 */
export function parquetValueOf(value: Value, type: ColumnType): ParquetValue {
  if (value === null) return null
  if (type === 'integer') return BigInt(Number(value))
  if (type === 'date') return Date.parse(String(value)) / millisecondsPerDay
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const elements: readonly Value[] = value
    return isList(type) ? elements.map((element) => parquetValueOf(element, type.list)) : []
  }
  const entries = new Map<string, Value>(Object.entries(value))
  const fields = isStruct(type) ? type.struct : []
  return Object.fromEntries(fields.map(({name, type: part}) => [name, parquetValueOf(entries.get(name) ?? null, part)]))
}
