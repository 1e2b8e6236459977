import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {version} from '../../package.json'
import {schemaVersion} from '../schema/schema-version.ts'
import type {DatasetFormat} from './dataset-options.ts'
import {columnsReadme} from './describe/columns-readme.ts'
import {dataPackage, type OtherFile, type TableFile} from './describe/data-package.ts'
import {listFiles, type Manifest, manifestName, manifestOf} from './describe/manifest.ts'
import {rowJsonSchema} from './describe/row-json-schema.ts'
import type {Table} from './table.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of a table in a format; of one that is parted all parts. */
function tableFile(table: Table, format: TableFile['format'], paths: readonly string[]): TableFile {
  const whole = `${format}/${table.name}.${format}`
  const parts = paths.filter((path) => path.startsWith(`${format}/${table.name}/`))
  return {table, format, path: parts.length > 0 ? parts : whole}
}

const otherFiles: Partial<Record<DatasetFormat, OtherFile>> = {
  json: {name: 'dataset.json', path: 'dataset.json', description: 'All tables in one object.'},
  dashboard: {
    name: 'dashboard.json',
    path: 'docs/data/incidents.json',
    description: "What the page of the archive's dashboard reads."
  }
}

/**
 * Writes what a dataset says of itself: schemas, data package, README, and last of all the manifest.
 *
 * @param folder the dataset, its data being written
 * @param tables the tables as they were written
 * @param formats what was written
 * @param withText whether the words of the documents are among the columns
 */
export async function writeDescriptions(
  folder: string,
  tables: readonly Table[],
  formats: readonly DatasetFormat[],
  withText: boolean
): Promise<Manifest> {
  const paths = await listFiles(folder)
  const files = formats.flatMap((format) =>
    format === 'json' || format === 'dashboard' ? [] : tables.map((table) => tableFile(table, format, paths))
  )
  const others = formats.flatMap((format) => otherFiles[format] ?? [])
  await mkdir(join(folder, 'schemas'))
  for (const table of tables)
    await writeFile(join(folder, 'schemas', `${table.name}.schema.json`), json(rowJsonSchema(table)))
  await writeFile(join(folder, 'datapackage.json'), json(dataPackage(schemaVersion, files, others)))
  await writeFile(join(folder, 'README.md'), columnsReadme(tables, withText))
  const manifest = await manifestOf(folder, version, schemaVersion)
  await writeFile(join(folder, manifestName), json(manifest))
  return manifest
}
