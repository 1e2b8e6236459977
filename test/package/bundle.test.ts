import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ruleList} from '../../src/index.ts'
import {bundle} from './bundle.ts'

const parser = "export {parseDisclosure} from 'incident-disclosure'"

/** Growth beyond this wants a look, and new figures in both READMEs. */
const tolerance = 0.05

function statedSizes(page: string, name: string): [number, number] {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8')
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
  const [size = Number.NaN, gzipSize = Number.NaN] = [...row.matchAll(/(\d+) kB/g)].map(([, kilobytes]) =>
    Number(kilobytes)
  )
  return [size, gzipSize]
}

describe('a bundle for browsers', () => {
  it.each([
    ['`parseDisclosure`', parser],
    ['`extractFacts`', "export {extractFacts} from 'incident-disclosure'"],
    ['`validateDisclosure`', "export {validateDisclosure} from 'incident-disclosure'"],
    ['`.`', "export * from 'incident-disclosure'"],
    ['`./link`', "export * from 'incident-disclosure/link'"],
    ['`./remark`', "export {default} from 'incident-disclosure/remark'"]
  ])('of %s has the size that the READMEs state', async (name, code) => {
    const {size, gzipSize} = await bundle(code)
    console.log(`| ${name} | ${Math.round(size / 1000)} kB | ${Math.round(gzipSize / 1000)} kB |`)
    for (const page of ['README.md', 'README.ja.md']) {
      const [stated, statedGzip] = statedSizes(page, name)
      expect(Math.abs(size / 1000 / stated - 1), `${page}: ${size} bytes`).toBeLessThan(tolerance)
      expect(Math.abs(gzipSize / 1000 / statedGzip - 1), `${page}: ${gzipSize} bytes`).toBeLessThan(tolerance)
    }
  })

  it('of the parser carries the parser of Markdown, and neither schemas, rules nor tables', async () => {
    const {text, packages} = await bundle(parser)
    expect(text).toContain('公表概要')
    expect(packages).toContain('micromark')
    for (const name of ['zod', 'csv-stringify', 'hyparquet-writer']) expect(packages).not.toContain(name)
    for (const {id, description} of ruleList) expect(text.includes(description.en), id).toBe(false)
  })

  it('of the linter carries the rules', async () => {
    const {text} = await bundle("export {validateDisclosure} from 'incident-disclosure'")
    for (const {id, description} of ruleList) expect(text.includes(description.en), id).toBe(true)
  })

  it('fails on a built-in of Node', async () => {
    await expect(bundle("export {readArchive} from 'incident-disclosure/node'")).rejects.toThrow(
      'Could not resolve "node:fs"'
    )
  })
})
