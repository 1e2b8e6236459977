import {execFile} from 'node:child_process'
import {cp, mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, inject, it} from 'vitest'
import * as core from '../../src/index.ts'
import * as link from '../../src/link.ts'
import {exampleModule} from './example-module.ts'
import {publicSymbols} from './public-symbols.ts'

const symbols = publicSymbols()
const examples = symbols.flatMap(({name, examples}) => examples.map((example) => ({name, ...exampleModule(example)})))

/** Runs modules one after the other where the package goes by its name and a small archive lies beside them. */
async function failuresOf(modules: readonly {name: string; text: string}[], folder: string) {
  await mkdir(folder)
  await cp(join(import.meta.dirname, '../../examples/archive'), join(folder, 'SecurityIncidentArchive'), {
    recursive: true
  })
  for (const {name, text} of modules) await writeFile(join(folder, `${name}.mjs`), text)
  const runner = join(folder, 'run.mjs')
  await writeFile(
    runner,
    `const failures = {}
    for (const name of ${JSON.stringify(modules.map(({name}) => name))}) {
      failures[name] = await import('./' + name + '.mjs').then(() => 'none', ({message}) => message)
    }
    console.log(JSON.stringify(failures))`
  )
  const {stdout} = await promisify(execFile)(process.execPath, [runner], {cwd: folder})
  const failures: Record<string, string> = JSON.parse(stdout)
  return failures
}

describe('comments of the exports', () => {
  it('are there', () => {
    expect(symbols.length).toBeGreaterThan(150)
    expect(examples.length).toBeGreaterThan(20)
  })

  it.each(symbols.filter(({name}) => !name.endsWith('Schema')))('$name is explained', ({summary, members}) => {
    expect(summary).toMatch(/\S{3}/)
    expect(members.filter((member) => member.summary === '').map(({name}) => name)).toEqual([])
  })

  it.each(symbols.filter(({kind}) => kind === 'function'))('$name has its parameters and an example', (symbol) => {
    expect(symbol.documentedParameters).toEqual(symbol.parameters)
    expect(symbol.examples).toHaveLength(1)
    expect(symbol.examples[0]).toContain(symbol.name)
  })

  const descriptions = Object.values({...core, ...link}).flatMap((value) => {
    const meta =
      value instanceof Object && 'meta' in value && typeof value.meta === 'function' ? value.meta() : undefined
    return meta?.id === undefined ? [] : [[String(meta.id), String(meta.description)] as const]
  })

  it.each(descriptions.filter(([id]) => symbols.some(({name}) => name === id)))(
    '%s is explained as its schema explains it',
    (id, description) => {
      expect(symbols.find(({name}) => name === id)?.summary).toBe(description)
    }
  )
})

describe('examples in comments', () => {
  let failures: Record<string, string> = {}

  beforeAll(async () => {
    failures = await failuresOf(examples, join(inject('packageFolder'), 'comments'))
  })

  it.each(examples)('$name gives what it says', ({name, checks}) => {
    expect(failures[name]).toBe('none')
    expect(checks).toBeGreaterThan(0)
  })

  it('fails where a value is another', async () => {
    const wrong = exampleModule("import {schemaVersion} from 'incident-disclosure'\n\nschemaVersion // 'another'")
    const found = await failuresOf([{name: 'wrong', ...wrong}], join(inject('packageFolder'), 'wrong'))
    expect(found.wrong).toContain("'another'")
  })

  it('refuses prose behind a statement', () => {
    expect(() => exampleModule("parse('') // the whole entry")).toThrow('expected the value of an expression')
  })
})
