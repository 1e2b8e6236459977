import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {createArchiveValidator, disclosureSchema, parseDisclosure, toRow} from '../../src/index.ts'
import {compareDisclosures, linkDisclosures} from '../../src/link.ts'
import {folderWith} from '../cli/entries.ts'
import {fakeStreams} from '../cli/fake-streams.ts'
import {outFolder} from '../dataset/archive.ts'
import {entry} from '../entry.ts'

/** Names that every object of JavaScript knows already. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']

const hostile = (name: string, date = '2025年9月5日') =>
  entry({
    title: name,
    date,
    organization: name,
    between: `\n# 事案ID\n- ${name}\n`,
    body: [
      `## ${name}`,
      `### 第1段階：${name}`,
      `- ${name}：10月4日`,
      '',
      `|${name}|状況|`,
      '|-|-|',
      `|${name}|停止中|`,
      '',
      `- ${name}システム：停止中`,
      '',
      `端末（※1）の${name}`,
      '',
      `※1 ${name}`
    ].join('\n')
  })

describe.each(names)('%s as a name', (name) => {
  const paths = [`2025/09/05_${name}.md`, `2025/09/09_${name}.md`] as const
  const texts = [hostile(name), hostile(name, '2025年9月9日')] as const
  const reports = paths.map((path, place) => parseDisclosure(texts[place] ?? '', {path}))

  it('is read as any other', () => {
    for (const report of reports) {
      expect(disclosureSchema.safeParse(report).error).toBeUndefined()
      expect(report.publication).toMatchObject({title: name, organizations: [name], incidentId: name})
      expect(report.sections.map(({heading}) => heading)).toContain(name)
      expect(toRow(report)).toMatchObject({title: name, organizations: name, incidentId: name})
    }
  })

  it('links and compares reports as any other', () => {
    const [older, newer] = reports
    if (!older || !newer) throw new Error('no reports')
    expect(linkDisclosures(reports).incidents.map(({members}) => members)).toEqual([[...paths]])
    expect(() => compareDisclosures(older, newer)).not.toThrow()
    const validator = createArchiveValidator()
    paths.forEach((path, place) => {
      validator.read({path, text: texts[place] ?? ''})
    })
    expect(validator.finish().map(({path}) => path)).toEqual([...paths])
  })

  it('is no rule, format or schema', async () => {
    const folder = await folderWith({[paths[0]]: texts[0]})
    for (const argv of [
      ['validate', folder, '--rule', `${name}=off`],
      ['validate', folder, '--format', name],
      ['parse', folder, '--format', name],
      ['schema', name],
      [name]
    ]) {
      const {streams, out} = fakeStreams()
      expect(await run(argv, streams), argv.join(' ')).toBe(2)
      expect(out()).toBe('')
    }
  })

  it('stands in tables and statistics', async () => {
    const folder = await folderWith(Object.fromEntries(paths.map((path, place) => [path, texts[place] ?? ''])))
    const out = outFolder()
    const {streams} = fakeStreams()
    const formats = ['--format', 'ndjson,csv,json,dashboard', '--workers', '0', '--quiet']
    expect(await run(['dataset', folder, '--out', out, ...formats], streams)).toBe(0)
    const [row] = readFileSync(join(out, 'ndjson/disclosures.ndjson'), 'utf8').split('\n')
    expect(JSON.parse(row ?? '')).toMatchObject({title: name, incident_id: name})
  })
})

it('leaves every object as it was', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})
