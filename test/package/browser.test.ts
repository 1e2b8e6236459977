import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {expect, it} from 'vitest'
import * as core from '../../src/index.ts'
import * as link from '../../src/link.ts'
import {browsers, findProgram, runInBrowser} from './browser.ts'
import {bundle} from './bundle.ts'
import {readAll} from './read-all.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const texts = Object.fromEntries(
  readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(md|txt)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(fixtures, path), 'utf8')])
)

/** What Node makes of the fixtures; every other engine must make the same of them. */
const expected = readAll({...core, ...link}, texts)

/** A script that leaves in `result` what its engine makes of the fixtures. */
async function script(place: 'page' | 'worker'): Promise<string> {
  const {text} = await bundle(
    `import * as core from 'incident-disclosure'
    import * as link from 'incident-disclosure/link'
    import {readAll} from ${JSON.stringify(join(import.meta.dirname, 'read-all.ts'))}
    globalThis.result = readAll({...core, ...link}, ${JSON.stringify(texts)})`,
    place
  )
  return `(() => {${text}})()`
}

it('has fixtures to read', () => {
  expect(Object.keys(texts).length).toBeGreaterThan(70)
  expect(expected.length).toBeGreaterThan(400_000)
})

it('gives the same to the byte in a bare worker: ECMAScript and what every browser has, nothing of Node', async () => {
  const context = createContext({TextDecoder, TextEncoder, URL})
  runInContext(await script('worker'), context)
  expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3))
  expect(context.result === expected).toBe(true)
})

for (const browser of browsers) {
  const program = findProgram(browser.name)
  it.skipIf(program === undefined)(
    `gives the same to the byte in ${browser.name}${program === undefined ? ', which this machine does not have' : ''}`,
    async () => {
      const result = await runInBrowser(browser, program ?? '', await script('page'))
      expect(result.slice(0, 200)).toBe(expected.slice(0, 200))
      expect(result === expected).toBe(true)
    }
  )
}
