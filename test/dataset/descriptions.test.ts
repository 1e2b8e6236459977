import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import * as z from 'zod'
import {manifestSchema} from '../../src/dataset/describe/manifest.ts'
import {tables} from '../../src/dataset/tables.ts'
import {writeDataset} from '../../src/dataset/write-dataset.ts'
import {checkout, threePaths} from '../archive/read/checkout.ts'
import {outFolder} from './archive.ts'

/*
 * No package here carries the official schemas of Frictionless, so this is what Data Package 1.0, Data Resource and Table
 * Schema require of what is written, by hand.
 */
const fieldSchema = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array', 'object']),
  description: z.string().min(1),
  constraints: z
    .strictObject({required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional()})
    .optional()
})
const tableSchema = z.strictObject({
  fields: z.array(fieldSchema).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({resource: z.string(), fields: z.array(z.string()).min(1)})
      })
    )
    .min(1)
    .optional()
})
const path = z.string().regex(/^(?!\/|.*\.\.\/)[^\\]+$/)
const resourceSchema = z.object({
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path: z.union([path, z.array(path).min(1)]),
  profile: z.enum(['data-resource', 'tabular-data-resource']),
  description: z.string().min(1),
  format: z.enum(['csv', 'ndjson', 'parquet', 'json']),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal('utf-8'),
  schema: tableSchema.optional()
})
const packageSchema = z.strictObject({
  profile: z.literal('data-package'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  sources: z.array(z.strictObject({title: z.string(), path: z.url()})).min(1),
  resources: z.array(resourceSchema).min(1)
})

describe('what a dataset says of itself', () => {
  it('is written with it', async () => {
    const archive = checkout(threePaths)
    onTestFinished(archive.remove)
    const out = outFolder()
    await writeDataset(archive.folder, out, {
      formats: ['ndjson', 'csv', 'parquet', 'json', 'dashboard'],
      partition: 'year'
    })
    const files = readdirSync(out, {recursive: true, withFileTypes: true})
      .filter((child) => child.isFile())
      .map((child) => join(child.parentPath, child.name).slice(out.length + 1))

    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')))
    expect(manifest.files.map((file) => file.path)).toEqual(files.filter((name) => name !== 'manifest.json').sort())
    for (const file of manifest.files) {
      const bytes = readFileSync(join(out, file.path))
      expect([file.bytes, file.sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')])
    }

    const {resources} = packageSchema.parse(JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')))
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
