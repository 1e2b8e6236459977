import {DuckDBInstance} from '@duckdb/node-api'
import {type ColumnType, isList, isStruct, type Row} from '../../src/dataset/field.ts'

/** Rows of a query as JSON, whole numbers as numbers. */
export async function query(sql: string): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    const reader = await connection.runAndReadAll(`select to_json(row) as json from (${sql}) as row`)
    return reader.getRows().map(([json]) => {
      const row: Row = JSON.parse(String(json))
      return row
    })
  } finally {
    connection.closeSync()
  }
}

/** Names and types of the columns of a query. */
export async function columnTypes(sql: string): Promise<[string, string][]> {
  const described = await query(`select column_name, column_type from (describe ${sql})`)
  return described.map((row) => [String(row.column_name), String(row.column_type).replaceAll('"', '')])
}

const scalars = {string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE'}

/** The type that DuckDB has for a column. */
export function duckdbType(type: ColumnType): string {
  if (isList(type)) return `${duckdbType(type.list)}[]`
  if (isStruct(type)) return `STRUCT(${type.struct.map((part) => `${part.name} ${duckdbType(part.type)}`).join(', ')})`
  return scalars[type]
}
