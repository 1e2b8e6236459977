import {type ColumnType, type Field, isList, isStruct, type ScalarType} from '../field.ts'
import type {Table} from '../table.ts'

type JsonSchema = {[keyword: string]: unknown}

const scalars: Record<ScalarType, JsonSchema> = {
  string: {type: 'string'},
  integer: {type: 'integer'},
  number: {type: 'number'},
  boolean: {type: 'boolean'},
  date: {type: 'string', format: 'date'}
}

function objectOf(fields: readonly Field[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOfField(field)])),
    required: fields.map(({name}) => name),
    additionalProperties: false
  }
}

function schemaOfType(type: ColumnType, codes?: readonly string[]): JsonSchema {
  if (isList(type)) return {type: 'array', items: schemaOfType(type.list)}
  if (isStruct(type)) return objectOf(type.struct)
  return codes ? {enum: codes} : scalars[type]
}

function schemaOfField({type, nullable, description, codes}: Field): JsonSchema {
  const schema = schemaOfType(type, codes)
  return nullable ? {description, anyOf: [schema, {type: 'null'}]} : {description, ...schema}
}

/**
 * The JSON Schema (draft 2020-12) of a row of a table, as NDJSON and JSON have it.
 *
 * @param table a table
 */
export function rowJsonSchema({name, description, fields}: Table): JsonSchema {
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title: name, description, ...objectOf(fields)}
}
