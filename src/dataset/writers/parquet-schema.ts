import type {SchemaElement} from 'hyparquet-writer'
import {type ColumnType, type Field, isList, isRecord, isStruct, type ScalarType, type Value} from '../field.ts'

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

/** Turns a value into what hyparquet-writer takes. */
export type ParquetConverter = (value: Value) => ParquetValue

function structConverter(fields: readonly Field[]): ParquetConverter {
  const parts = fields.map(({name, type}) => ({name, convert: parquetConverterOf(type)}))
  return (value) => {
    const struct: {[name: string]: ParquetValue} = {}
    if (isRecord(value)) for (const {name, convert} of parts) struct[name] = convert(value[name] ?? null)
    return struct
  }
}

function listConverter(type: ColumnType): ParquetConverter {
  const convert = parquetConverterOf(type)
  return (value) => (Array.isArray(value) ? value.map(convert) : [])
}

const orNull =
  (convert: ParquetConverter): ParquetConverter =>
  (value) =>
    value === null ? null : convert(value)

/**
 * @param type the type of a column
 * @returns whole numbers as bigint, dates as days since 1970, all else as it is
 */
export function parquetConverterOf(type: ColumnType): ParquetConverter {
  if (isList(type)) return orNull(listConverter(type.list))
  if (isStruct(type)) return orNull(structConverter(type.struct))
  if (type === 'integer') return orNull((value) => BigInt(Number(value)))
  if (type === 'date') return orNull((value) => Date.parse(String(value)) / millisecondsPerDay)
  return (value) => (typeof value === 'object' ? null : value)
}
