import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {version} from '../../package.json'
import type {Steps} from '../archive/steps.ts'
import {schemaVersion} from '../schema/schema-version.ts'
import type {DatasetFormat, SettledOptions} from './dataset-options.ts'
import {columnsReadme} from './describe/columns-readme.ts'
import {dataPackage, type OtherFile, type TableFile} from './describe/data-package.ts'
import {describeFiles, listFiles, type Manifest, manifestName} from './describe/manifest.ts'
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

/** What a dataset says of how it came about. */
export type DatasetOrigin = Pick<Manifest, 'inputs' | 'entries' | 'incidents' | 'findings' | 'problems'>

/**
 * Writes what a dataset says of itself: schemas, data package, README, and last of all the manifest.
 *
 * @param folder the dataset, its data being written
 * @param tables the tables as they were written
 * @param options what was written
 * @param origin how it came about
 */
export function* writeDescriptions(
  folder: string,
  tables: readonly Table[],
  {formats, withText = false}: SettledOptions,
  origin: DatasetOrigin
): Steps<Manifest> {
  const paths = listFiles(folder)
  const files = formats.flatMap((format) =>
    format === 'json' || format === 'dashboard' ? [] : tables.map((table) => tableFile(table, format, paths))
  )
  const others = formats.flatMap((format) => otherFiles[format] ?? [])
  mkdirSync(join(folder, 'schemas'))
  for (const table of tables)
    writeFileSync(join(folder, 'schemas', `${table.name}.schema.json`), json(rowJsonSchema(table)))
  writeFileSync(join(folder, 'datapackage.json'), json(dataPackage(schemaVersion, files, others)))
  writeFileSync(join(folder, 'README.md'), columnsReadme(tables, withText))
  yield
  const manifest: Manifest = {
    generator: 'incident-disclosure',
    version,
    schemaVersion,
    ...origin,
    files: yield* describeFiles(folder)
  }
  writeFileSync(join(folder, manifestName), json(manifest))
  return manifest
}
