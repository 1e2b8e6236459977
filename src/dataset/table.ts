import type {Disclosure} from '../schema/disclosure.ts'
import {type Field, type Row, required, type Value, type ValueOf, withoutText} from './field.ts'

/** Columns of one table that stand for a row of another. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  tableColumns: readonly string[]
}

/** A table: everything that a format has to know of it. */
export interface Table {
  /** As in the names of files and in SQL. */
  name: string
  description: string
  fields: readonly Field[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
}

/** A column with the way to its value. */
export interface Column<Item> extends Field {
  value: (item: Item) => Row[string]
}

/**
 * A column that always has a value.
 *
 * @param value its value; the type of the column says what it must be
 */
export function column<Item, const Type extends Field['type']>(
  name: string,
  type: Type,
  description: string,
  value: (item: Item) => ValueOf<Type>,
  codes?: readonly string[]
): Column<Item> {
  return {...required(name, type, description, codes), value}
}

/** A column that may be null. */
export function nullable<Item, const Type extends Field['type']>(
  name: string,
  type: Type,
  description: string,
  value: (item: Item) => ValueOf<Type> | null,
  codes?: readonly string[]
): Column<Item> {
  return {...required(name, type, description, codes), nullable: true, value}
}

/** A column of words of the document, which is written on request only. */
export function textColumn<Item, const Type extends Field['type']>(
  name: string,
  type: Type,
  description: string,
  value: (item: Item) => ValueOf<Type>
): Column<Item> {
  return {...required(name, type, description), runningText: true, value}
}

/**
 * The row of a thing, its keys in the order of the columns.
 *
 * @param columns the columns
 * @param item the thing
 * @param key columns that come before them
 */
export function rowOf<Item>(columns: readonly Column<Item>[], item: Item, key: Row = {}): Row {
  const row: Record<string, Value> = {...key}
  for (const {name, value} of columns) row[name] = value(item)
  return row
}

/** @returns what a format has to know of columns */
export function fieldsOf<Item>(columns: readonly Column<Item>[]): Field[] {
  return columns.map(({value: _, ...field}) => field)
}

/** A table whose rows come from one entry each. */
export interface EntryTable {
  table: Table
  /** @param withText whether the rows hold the words of the document */
  rowsOf: (path: string, disclosure: Disclosure, withText: boolean) => Row[]
}

interface EntryTableParts<Item> {
  name: string
  description: string
  items: (disclosure: Disclosure) => readonly Item[]
  columns: readonly Column<Item>[]
}

/**
 * Defines a table of things of which an entry has any number. Its key is the entry's path and the place of the thing
 * in it.
 *
 * @param parts name, description, the things of an entry, and the columns of one thing
 */
export function defineEntryTable<Item>({name, description, items, columns}: EntryTableParts<Item>): EntryTable {
  const fields = [
    required('path', 'string', 'Path of the entry in the archive.'),
    required('ordinal', 'integer', 'Place of the row in its entry, from 0.'),
    ...fieldsOf(columns)
  ]
  const foreignKeys = [{columns: ['path'], table: 'disclosures', tableColumns: ['path']}]
  const facts = withoutText(columns)
  return {
    table: {name, description, fields, primaryKey: ['path', 'ordinal'], foreignKeys},
    rowsOf: (path, disclosure, withText) =>
      items(disclosure).map((item, ordinal) => rowOf(withText ? columns : facts, item, {path, ordinal}))
  }
}
