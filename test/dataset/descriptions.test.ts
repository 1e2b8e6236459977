import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import * as z from 'zod'
import type {WriteDatasetOptions} from '../../src/dataset/dataset-options.ts'
import {readManifest} from '../../src/dataset/describe/read-manifest.ts'
import {tables} from '../../src/dataset/tables.ts'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {checkout, threePaths} from '../archive/read/checkout.ts'
import {outFolder} from './archive.ts'
import {frictionlessErrors} from './frictionless.ts'

const resourceSchema = z.object({
  name: z.string(),
  path: z.union([z.string(), z.array(z.string()).min(1)]),
  profile: z.string(),
  schema: z
    .looseObject({
      fields: z.array(z.looseObject({name: z.string(), type: z.string()})).min(1),
      primaryKey: z.array(z.string()),
      foreignKeys: z
        .array(
          z.object({
            fields: z.array(z.string()),
            reference: z.object({resource: z.string(), fields: z.array(z.string())})
          })
        )
        .optional()
    })
    .optional()
})
const packageSchema = z.looseObject({resources: z.array(z.looseObject(resourceSchema.shape)).min(1)})

const formats = ['ndjson', 'csv', 'parquet', 'json', 'dashboard'] as const

async function writtenDataset(options: WriteDatasetOptions) {
  const archive = checkout(threePaths)
  onTestFinished(archive.remove)
  const out = outFolder()
  await writeDataset(archive.folder, out, options)
  return {out, dataPackage: packageSchema.parse(JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')))}
}

describe('the data package', () => {
  it.each<WriteDatasetOptions>([{}, {formats, partition: 'year', withText: true}])(
    'passes the official schemas of Frictionless: %j',
    async (options) => {
      const {dataPackage} = await writtenDataset(options)
      expect(await frictionlessErrors(dataPackage)).toEqual([])
    }
  )

  it('would not pass them with a type that there is not, or without its files', async () => {
    const {dataPackage} = await writtenDataset({formats: ['csv']})
    const [resource] = dataPackage.resources
    const field = resource?.schema?.fields[0]
    if (field) field.type = 'text'
    expect(await frictionlessErrors(dataPackage)).not.toEqual([])
    expect(await frictionlessErrors({...dataPackage, resources: []})).not.toEqual([])
  })
})

describe('what a dataset says of itself', () => {
  it('is written with it', async () => {
    const {out, dataPackage} = await writtenDataset({formats, partition: 'year'})
    const files = readdirSync(out, {recursive: true, withFileTypes: true})
      .filter((child) => child.isFile())
      .map((child) => join(child.parentPath, child.name).slice(out.length + 1))

    const manifest = readManifest(out)
    if (!manifest) throw new Error('Unexpected lack of a manifest')
    expect(manifest).toMatchObject({entries: 3, incidents: 2, problems: []})
    expect(manifest.files.map((file) => file.path)).toEqual(files.filter((name) => name !== 'manifest.json').sort())
    for (const file of manifest.files) {
      const bytes = readFileSync(join(out, file.path))
      expect([file.bytes, file.sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')])
    }

    const {resources} = dataPackage
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length)
    const data = files.filter((name) => /^(?:csv|ndjson|parquet|docs)\/|^dataset\.json$/.test(name))
    expect(resources.flatMap((resource) => resource.path).sort()).toEqual(data.sort())
    for (const {schema} of resources) {
      const names = schema?.fields.map(({name}) => name) ?? []
      expect(schema?.primaryKey.every((key) => names.includes(key)) ?? true).toBe(true)
      for (const {fields, reference} of schema?.foreignKeys ?? []) {
        const target = resources.find(({name}) => name === reference.resource)?.schema
        expect(target?.fields.map(({name}) => name)).toEqual(expect.arrayContaining(reference.fields))
        expect(names).toEqual(expect.arrayContaining(fields))
      }
    }
    const csv = resources.find(({name}) => name === 'incidents.csv')
    const [head] = readFileSync(join(out, 'csv/incidents.csv'), 'utf8').split('\r\n')
    expect(csv?.schema?.fields.map(({name}) => name).join(',')).toBe(head)

    const readme = readFileSync(join(out, 'README.md'), 'utf8')
    for (const {name} of tables) expect(readme).toContain(`\n## ${name}\n`)
    expect(readme).toContain('| `leak_evidence.start_offset` | integer | no |')
  })
})
