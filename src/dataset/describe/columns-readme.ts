import {type ColumnType, type Field, isList, isStruct} from '../field.ts'
import type {Table} from '../table.ts'

function nameOf(type: ColumnType): string {
  if (isList(type)) return `list of ${isStruct(type.list) ? 'records' : nameOf(type.list)}`
  return isStruct(type) ? 'record' : type
}

function partsOf(type: ColumnType): readonly Field[] {
  if (isList(type)) return partsOf(type.list)
  return isStruct(type) ? type.struct : []
}

function rowsOf({name, type, nullable, description, codes}: Field, prefix = ''): string[] {
  const values = codes ? ` Values: ${codes.map((code) => `\`${code}\``).join(', ')}.` : ''
  const row = `| \`${prefix}${name}\` | ${nameOf(type)} | ${nullable ? 'yes' : 'no'} | ${(description + values).replaceAll('|', '\\|')} |`
  return [row, ...partsOf(type).flatMap((part) => rowsOf(part, `${prefix}${name}.`))]
}

function sectionOf({name, description, fields, primaryKey, foreignKeys}: Table): string {
  const keys = [
    `Key: ${primaryKey.map((column) => `\`${column}\``).join(', ')}.`,
    ...foreignKeys.map(
      ({columns, table, tableColumns}) => `\`${columns.join(', ')}\` is \`${tableColumns.join(', ')}\` of \`${table}\`.`
    )
  ]
  return [
    `## ${name}`,
    '',
    description,
    '',
    keys.join(' '),
    '',
    '| column | type | null | meaning |',
    '|---|---|---|---|',
    ...fields.flatMap((field) => rowsOf(field))
  ].join('\n')
}

/**
 * The README of a dataset: what each column of each table means.
 *
 * @param tables the tables as they were written
 * @param withText whether the words of the documents are among the columns
 */
export function columnsReadme(tables: readonly Table[], withText: boolean): string {
  const texts = withText
    ? 'The words of the documents are in it. The archive has no licence: keep them to yourself unless their authors allow more.'
    : 'The words of the documents are left out, because the archive has no licence: facts, names, places and links are here. `--with-text` writes them too.'
  return `# Dataset of incident disclosures

Written by \`incident-disclosure dataset\`. \`manifest.json\` gives size and SHA-256 of each file, \`datapackage.json\` the
Frictionless table schemas, \`schemas/\` the JSON Schemas of the rows.

${texts}

- A date is a whole day. Where a document gives a month or a year alone, the column holds its first day, and the column
  that ends in \`_precision\` says \`month\` or \`year\`.
- Places are offsets into the text of the entry in UTF-16 code units (JavaScript's, Java's and Python's \`utf-16-le\`): slicing
  from \`start_offset\` to \`end_offset\` gives the words.
- Lists and records are nested in Parquet and NDJSON, and JSON inside the cell in CSV. In CSV a bare empty cell is null, a
  quoted one is an empty text.
- Parquet that is parted by year holds in \`year\` the year of the publication; of an incident that of its first report.

${tables.map(sectionOf).join('\n\n')}
`
}
