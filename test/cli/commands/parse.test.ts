import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../../../src/cli/run.ts'
import {disclosureSchema} from '../../../src/schema/index.ts'
import {entry, folderWith} from '../entries.ts'
import {fakeStreams} from '../fake-streams.ts'

const first = entry('架空商事株式会社')
const second = entry('学校法人見本学園')

const organizations = (value: unknown): string[] => disclosureSchema.parse(value).publication.organizations

const archive = () =>
  folderWith({
    '2031/04/02_架空商事株式会社.md': first,
    '2031/04/03_別の文書.md': '# 別の文書\n見本です。\n',
    '2031/04/04_学校法人見本学園.md': second
  })

describe('parse --format json', () => {
  it('gives one object for one file, its path being that in the archive', async () => {
    const folder = await archive()
    const {streams, out, error} = fakeStreams()
    expect(await run(['parse', join(folder, '2031/04/02_架空商事株式会社.md')], streams)).toBe(0)
    const disclosure = disclosureSchema.parse(JSON.parse(out()))
    expect(disclosure.publication.organizations).toEqual(['架空商事株式会社'])
    expect(disclosure.path).toBe('2031/04/02_架空商事株式会社.md')
    expect(error()).toBe('')
  })

  it('reads standard input, which has no path', async () => {
    const {streams, out} = fakeStreams({stdin: [first]})
    expect(await run(['parse', '-'], streams)).toBe(0)
    expect(disclosureSchema.parse(JSON.parse(out())).path).toBeNull()
  })

  it('gives an array for a folder, one entry a line, and tells what it could not read', async () => {
    const folder = await archive()
    const {streams, out, error} = fakeStreams()
    expect(await run(['parse', folder], streams)).toBe(1)
    expect(JSON.parse(out()).map(organizations)).toEqual([['架空商事株式会社'], ['学校法人見本学園']])
    expect(out().split('\n')).toHaveLength(5)
    expect(error()).toBe(
      `${join(folder, '2031/04/03_別の文書.md')}:1:1: Unexpected text without the heading \`# 公表概要\`, expected an archive entry\n`
    )
  })

  it('closes the array also where the first and the last entry fail, or all', async () => {
    const folder = await folderWith({'a.md': '', 'b.md': first, 'c.md': new Uint8Array([0xff, 0xfe, 0x00])})
    const some = fakeStreams()
    expect(await run(['parse', folder], some.streams)).toBe(1)
    expect(JSON.parse(some.out())).toHaveLength(1)
    expect(some.error().split('\n')).toHaveLength(3)
    const none = fakeStreams()
    expect(await run(['parse', join(folder, 'a.md'), join(folder, 'c.md')], none.streams)).toBe(1)
    expect(none.out()).toBe('[]\n')
  })

  it('writes no object where the only file fails', async () => {
    const folder = await folderWith({'a.md': ''})
    const {streams, out} = fakeStreams()
    expect(await run(['parse', join(folder, 'a.md')], streams)).toBe(1)
    expect(out()).toBe('')
  })

  it('gives every publication of a file that holds several', async () => {
    const folder = await folderWith({'a.md': `${first}\n${second}`})
    const alone = fakeStreams()
    expect(await run(['parse', join(folder, 'a.md')], alone.streams)).toBe(0)
    expect(JSON.parse(alone.out()).map(organizations)).toEqual([['架空商事株式会社'], ['学校法人見本学園']])
    const walked = fakeStreams()
    expect(await run(['parse', folder], walked.streams)).toBe(0)
    expect(JSON.parse(walked.out())).toHaveLength(2)
  })

  it('writes nothing where one of the paths does not exist', async () => {
    const folder = await archive()
    const {streams, out} = fakeStreams()
    expect(await run(['parse', folder, join(folder, 'none')], streams)).toBe(2)
    expect(out()).toBe('')
  })

  it('refuses 50 MB by size', async () => {
    const folder = await folderWith({'a.md': new Uint8Array(50_000_000)})
    const {streams, error} = fakeStreams()
    expect(await run(['parse', join(folder, 'a.md')], streams)).toBe(1)
    expect(error()).toBe(`${join(folder, 'a.md')}:1:1: Unexpected size of 50000000 bytes, expected at most 6000000\n`)
  })
})

describe('parse --format ndjson', () => {
  it('gives one object a line', async () => {
    const folder = await archive()
    const {streams, out, chunks} = fakeStreams()
    expect(await run(['parse', folder, '--format', 'ndjson'], streams)).toBe(1)
    const lines = out().trimEnd().split('\n')
    expect(lines.map((line) => organizations(JSON.parse(line)))).toEqual([['架空商事株式会社'], ['学校法人見本学園']])
    expect(chunks).toHaveLength(2)
  })

  it('stops quietly when nobody reads on', async () => {
    const folder = await archive()
    const {streams, chunks, error} = fakeStreams({failure: {code: 'EPIPE', after: 1}})
    expect(
      await run(['parse', join(folder, '2031/04/02_架空商事株式会社.md'), folder, '--format', 'ndjson'], streams)
    ).toBe(0)
    expect(chunks).toHaveLength(1)
    expect(error()).toBe('')
  })
})

describe('parse --format summary', () => {
  it('divides entries by a rule and writes no colour to a pipe', async () => {
    const folder = await archive()
    const {streams, out} = fakeStreams()
    expect(await run(['parse', folder, '--format', 'summary'], streams)).toBe(1)
    expect(out()).toContain(`\n\n${'-'.repeat(80)}\n\n見本システム停止のお知らせ\n`)
    expect(out()).not.toContain('\u001b')
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['a terminal', {}, true],
    ['NO_COLOR', {NO_COLOR: '1'}, false],
    ['an empty NO_COLOR', {NO_COLOR: ''}, true],
    ['a dumb terminal', {TERM: 'dumb'}, false]
  ])('colours: %s', async (_, env, colored) => {
    const {streams, out} = fakeStreams({stdin: [first], columns: 72, env})
    expect(await run(['parse', '-', '--format', 'summary'], streams)).toBe(0)
    expect(out().includes('\u001b[1m')).toBe(colored)
  })

  it('uses the width of the terminal within what reads well', async () => {
    const ruleOf = async (columns: number) => {
      const folder = await folderWith({'a.md': first, 'b.md': second})
      const {streams, out} = fakeStreams({columns})
      await run(['parse', folder, '--format', 'summary'], streams)
      return /^-+$/m.exec(out())?.[0].length
    }
    expect(await ruleOf(72)).toBe(72)
    expect(await ruleOf(20)).toBe(60)
    expect(await ruleOf(300)).toBe(100)
  })
})

describe('parse --explain', () => {
  it('names the file as it was given, and divides entries by a rule', async () => {
    const text = first.replace('停止しました。', 'ランサムウェアによる攻撃を受け、停止しました。')
    const folder = await folderWith({'2031/04/02_a.md': text, '2031/04/03_b.md': second})
    const {streams, out} = fakeStreams()
    expect(await run(['parse', folder, '--explain'], streams)).toBe(0)
    const line = text.split('\n').findIndex((words) => words.startsWith('ランサムウェア')) + 1
    expect(out()).toContain(
      `${join(folder, '2031/04/02_a.md')}:${line}:1  «ランサムウェア»による攻撃を受け、停止しました。`
    )
    expect(out()).toContain(`\n\n${'-'.repeat(80)}\n\n見本システム停止のお知らせ\n\ncauses: -\n`)
  })

  it('calls standard input by its name, counts its byte order mark and writes no colour to a terminal', async () => {
    const {streams, out} = fakeStreams({
      stdin: [`\ufeff${first.replaceAll('停止', 'ランサムウェアで停止')}`],
      columns: 80
    })
    expect(await run(['parse', '-', '--explain'], streams)).toBe(0)
    expect(out()).toContain('«ランサムウェア»')
    expect(out()).toContain('<stdin>:')
    expect(out()).not.toContain('\u001b')
  })

  it('is wrong use beside a format', async () => {
    const {streams, out, error} = fakeStreams({stdin: [first]})
    expect(await run(['parse', '-', '--explain', '--format', 'json'], streams)).toBe(2)
    expect(out()).toBe('')
    expect(error()).toBe('incident-disclosure: Unexpected --format json beside --explain, expected one\n')
  })
})
