import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as z from 'zod'
import {severities} from '../../schema/message.ts'
import {type Manifest, manifestName} from './manifest.ts'

const count = z.int().nonnegative()

const manifestSchema: z.ZodType<Manifest> = z.object({
  generator: z.literal('incident-disclosure'),
  version: z.string(),
  schemaVersion: z.string(),
  inputs: z.string(),
  entries: count,
  incidents: count,
  findings: z.record(z.enum(severities), count),
  problems: z.array(z.object({path: z.string(), code: z.string(), reason: z.string()})),
  files: z.array(z.object({path: z.string(), bytes: count, sha256: z.string()}))
})

/** What a manifest of any version of this package says. */
const ownFilesSchema = z.object({
  generator: z.literal('incident-disclosure'),
  files: z.array(z.object({path: z.string()}))
})

function read<Content>(folder: string, schema: z.ZodType<Content>): Content | null {
  try {
    const manifest = schema.safeParse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))
    return manifest.success ? manifest.data : null
  } catch {
    return null
  }
}

/**
 * @param folder a folder that may hold a dataset, also one of another version
 * @returns the paths of its files, the manifest among them; null where no manifest of this package is there
 */
export function readOwnFiles(folder: string): string[] | null {
  const manifest = read(folder, ownFilesSchema)
  return manifest && [manifestName, ...manifest.files.map(({path}) => path)]
}

/**
 * @param folder a folder that may hold a dataset
 * @returns null where it has no manifest, or another one than this package writes
 */
export function readManifest(folder: string): Manifest | null {
  return read(folder, manifestSchema)
}
