import {type ColumnType, type Field, isList, isStruct} from '../field.ts'
import type {Table} from '../table.ts'

/** A file of a dataset that holds a table, as the data package tells of it. */
export interface TableFile {
  /** Path in the dataset, or the paths of all its parts. */
  path: string | readonly string[]
  table: Table
  format: 'csv' | 'ndjson' | 'parquet'
}

const mediaTypes = {csv: 'text/csv', ndjson: 'application/x-ndjson', parquet: 'application/vnd.apache.parquet'}

function typeOf(type: ColumnType): string {
  if (isList(type)) return 'array'
  return isStruct(type) ? 'object' : type
}

/** An empty cell of CSV is a missing value in Frictionless: only what is never empty can be called required. */
function constraintsOf({type, nullable, codes, name}: Field, primaryKey: readonly string[]) {
  const filled = !nullable && (type !== 'string' || codes !== undefined || primaryKey.includes(name))
  return filled || codes ? {constraints: {...(filled ? {required: true} : {}), ...(codes ? {enum: codes} : {})}} : {}
}

/** @returns the Table Schema of Frictionless; other tables stand under their names in the same format */
function tableSchemaOf({fields, primaryKey, foreignKeys}: Table, format: TableFile['format']) {
  return {
    fields: fields.map((field) => ({
      name: field.name,
      type: typeOf(field.type),
      description: field.description,
      ...constraintsOf(field, primaryKey)
    })),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({columns, table, tableColumns}) => ({
            fields: columns,
            reference: {resource: `${table}.${format}`, fields: tableColumns}
          }))
        })
  }
}

function resourceOf({path, table, format}: TableFile) {
  return {
    name: `${table.name}.${format}`,
    path,
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    title: table.name,
    description: table.description,
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    ...(format === 'csv'
      ? {dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true}}
      : {}),
    schema: tableSchemaOf(table, format)
  }
}

/** A file of a dataset that is no table by itself. */
export interface OtherFile {
  name: string
  path: string
  description: string
}

/**
 * The Frictionless Data Package of a dataset.
 *
 * @param version version of the contract
 * @param files files of tables
 * @param others other files of data
 */
export function dataPackage(version: string, files: readonly TableFile[], others: readonly OtherFile[]) {
  return {
    profile: 'data-package',
    name: 'incident-disclosures',
    title: 'Incident disclosures',
    description:
      'Facts of Japanese incident disclosures, each with its place in the source, and the incidents they tell of.',
    version,
    sources: [{title: 'SecurityIncidentArchive', path: 'https://github.com/piyokango/SecurityIncidentArchive'}],
    resources: [
      ...files.map(resourceOf),
      ...others.map((other) => ({
        ...other,
        profile: 'data-resource',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8'
      }))
    ]
  }
}
