import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, it} from 'vitest'

interface LockedPackage {
  dev?: boolean
  hasInstallScript?: boolean
  integrity?: string
  license?: string
  resolved?: string
  deprecated?: string
}

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  engines: Record<string, string>
  scripts: Record<string, string>
  version: string
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'))
}

/** Where packages come from that the lock file gives no address for. */
const registry = 'https://registry.npmjs.org/'

const manifest = readJson<Manifest>('package.json')
const lock = readJson<{packages: Record<string, LockedPackage>}>('package-lock.json')
const installed = Object.entries(lock.packages).filter(([path, {dev}]) => path !== '' && !dev)

describe('what is installed with the package', () => {
  it('is little', () => {
    expect(installed.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
    expect(installed.length).toBeLessThan(70)
  })

  it.each(installed)('%s runs no script, is whole, free and not given up', (_, locked) => {
    expect(locked.hasInstallScript).toBeUndefined()
    expect(locked.integrity).toMatch(/^sha512-/)
    expect(locked.resolved ?? registry).toContain(registry)
    expect(locked.license).toMatch(/^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/)
    expect(locked.deprecated).toBeUndefined()
  })
})

describe('the package', () => {
  it('is locked as package.json says', () => {
    const {version, dependencies, devDependencies, engines} = manifest
    expect(lock.packages['']).toMatchObject({version, dependencies, devDependencies, engines})
  })

  it('runs no script where it is installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(name)
  })

  it('holds what it needs and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: inject('packageFolder'),
      encoding: 'utf8'
    })
    const [{files}]: [{files: {path: string}[]}] = JSON.parse(packed)
    const paths = files.map(({path}) => path)
    const entries = ['index', 'link', 'node', 'remark', 'cli', 'archive-worker']
    expect(paths).toEqual(expect.arrayContaining(entries.map((name) => `dist/${name}.js`)))
    expect(paths.filter((path) => !/^dist\/[\w-]+\.js$/.test(path)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.ja.md',
      'README.md',
      'package.json',
      'src/rules/README.md'
    ])
  })
})
