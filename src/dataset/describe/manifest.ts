import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import * as z from 'zod'

export const manifestName = 'manifest.json'

/** What the manifest of a dataset says. */
export const manifestSchema = z.object({
  generator: z.literal('incident-disclosure'),
  version: z.string(),
  schemaVersion: z.string(),
  files: z.array(z.object({path: z.string(), bytes: z.int().nonnegative(), sha256: z.string()}))
})

export type Manifest = z.infer<typeof manifestSchema>

/** @returns the paths of the files below a folder, `/` between folders, in the order of their code units */
export async function listFiles(folder: string): Promise<string[]> {
  const children = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = children
    .filter((child) => !child.isDirectory())
    .map((child) => relative(folder, join(child.parentPath, child.name)).split(sep).join('/'))
  return paths.sort((one, other) => (one < other ? -1 : 1))
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** @returns size and SHA-256 of every file of a dataset, without the manifest itself */
export async function manifestOf(folder: string, version: string, schemaVersion: string): Promise<Manifest> {
  const files: Manifest['files'] = []
  for (const path of await listFiles(folder)) {
    const {size} = await stat(join(folder, path))
    files.push({path, bytes: size, sha256: await sha256Of(join(folder, path))})
  }
  return {generator: 'incident-disclosure', version, schemaVersion, files}
}
