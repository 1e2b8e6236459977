import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {inject} from 'vitest'

/** What a page loads. */
export interface Bundle {
  text: string
  /** Bytes of the minified text. */
  size: number
  /** Bytes of the same under gzip. */
  gzipSize: number
  /** Packages that the bundle carries code of, besides this one, in code-unit order. */
  packages: string[]
}

const packageName = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/

/**
 * Bundles a module for browsers. What has no place there, a Node built-in first of all, makes it fail.
 *
 * @param code text of the module, which reaches the package by its name
 * @param place a page, or a worker, which has no document
 */
export async function bundle(code: string, place: 'page' | 'worker' = 'page'): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: code, resolveDir: inject('packageFolder')},
    bundle: true,
    minify: true,
    platform: 'browser',
    conditions: place === 'worker' ? ['worker'] : [],
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent'
  })
  const text = outputFiles[0]?.text ?? ''
  const inputs = Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs))
  const carried = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0)
  const packages = carried.flatMap(([path]) => packageName.exec(path)?.[1] ?? [])
  return {
    text,
    size: Buffer.byteLength(text),
    gzipSize: gzipSync(text).length,
    packages: [...new Set(packages)].sort()
  }
}
