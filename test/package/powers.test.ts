import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, it} from 'vitest'

/* What SECURITY.md promises of the sources: no network, no other program, no text that is run. */

const root = join(import.meta.dirname, '../../src')

/** Every name in a source: `fetch`, `eval`. */
function namesIn(path: string, text: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext))
  return names
}

const sources = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return {path, names: namesIn(path, text), imports: ts.preProcessFile(text).importedFiles}
  })

it('reach for these built-ins of Node alone', () => {
  const imported = sources.flatMap(({imports}) => imports.map(({fileName}) => fileName))
  const builtIns = new Set(imported.filter((name) => name.startsWith('node:')))
  expect([...builtIns].sort()).toEqual([
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:perf_hooks',
    'node:process',
    'node:timers/promises',
    'node:url',
    'node:util',
    'node:v8',
    'node:worker_threads',
    'node:zlib'
  ])
})

it.each(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'require'])(
  'do not use %s',
  (name) => {
    expect(sources.filter(({names}) => names.has(name)).map(({path}) => path)).toEqual([])
  }
)
