import {createHash} from 'node:crypto'
import {closeSync, openSync, readdirSync, readSync, statSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Steps} from '../../archive/steps.ts'
import type {Severity} from '../../schema/message.ts'

export const manifestName = 'manifest.json'

/** A file of a dataset. */
export interface ManifestFile {
  /** Below the folder of the dataset, `/` between folders. */
  path: string
  /** Its size. */
  bytes: number
  /** SHA-256 of its content, in hexadecimal digits. */
  sha256: string
}

/** What the manifest of a dataset says. */
export interface Manifest {
  generator: 'incident-disclosure'
  /** Of the package. */
  version: string
  schemaVersion: string
  /** SHA-256 of everything that decides the bytes: the content of each entry, the version, the options. */
  inputs: string
  entries: number
  incidents: number
  findings: Record<Severity, number>
  /** Entries that could not be read. */
  problems: {path: string; code: string; reason: string}[]
  /** All but the manifest itself. */
  files: ManifestFile[]
}

/** @returns the paths of the files below a folder, `/` between folders, in the order of their code units */
export function listFiles(folder: string): string[] {
  const children = readdirSync(folder, {recursive: true, withFileTypes: true})
  const paths = children
    .filter((child) => !child.isDirectory())
    .map((child) => relative(folder, join(child.parentPath, child.name)).split(sep).join('/'))
  return paths.sort((one, other) => (one < other ? -1 : 1))
}

const chunkLength = 1_048_576

function* sha256Of(path: string): Steps<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(Math.min(chunkLength, statSync(path).size + 1))
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read))
      yield
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** @returns size and SHA-256 of every file below a folder, without the manifest itself */
export function* describeFiles(folder: string): Steps<ManifestFile[]> {
  const files: ManifestFile[] = []
  for (const path of listFiles(folder)) {
    if (path === manifestName) continue
    const {size} = statSync(join(folder, path))
    files.push({path, bytes: size, sha256: yield* sha256Of(join(folder, path))})
  }
  return files
}
