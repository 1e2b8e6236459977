import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../../../src/cli/run.ts'
import {disclosureComparisonSchema, incidentCourseSchema} from '../../../src/link.ts'
import {displayWidth} from '../../../src/report/display-width.ts'
import {folderWith} from '../entries.ts'
import {fakeStreams} from '../fake-streams.ts'

const folder = join(import.meta.dirname, '../../../fixtures/course')
const report = (name: string) => join(folder, `${name}-report.md`)
const first = report('first')
const second = report('second')
const last = report('final')

describe('diff OLD NEW', () => {
  it('prints what changed, in columns, and ends with 0', async () => {
    const {streams, out, error} = fakeStreams()
    expect(await run(['diff', first, second], streams)).toBe(0)
    expect(error()).toBe('')
    expect(out()).toBe(`Old  2031-06-04  no. 1  ランサムウェア攻撃によるシステム障害のお知らせ（第1報）
New  2031-06-18  no. 2  ランサムウェア攻撃によるシステム障害のお知らせ（第2報）

Recovery phases (3)

  ~ 第１弾  started
    status    -   planned
              +   started
    注文方法  -   電話注文
              +   電話注文、FAX 注文
    対象商品  -   保存食など 30 アイテム（※1）
              +   保存食など 48 アイテム（※2）

  ~ 第２弾  changed
    starts         -   July 2031
                   +   2031-06-30
    part of month  -   early

  + 本格復旧フェーズ  added
    status         +   planned
    starts         +   August 2031
    part of month  +   late
    or later       +   yes
    notes          +   通常の出荷に戻す予定です

Services (1)

  Service       Before     After    Since  Resumes
  見本マルシェ  suspended  planned  -      2031-06-25

Affected (1)

  revised  about 1,200 名 → 1,480 名

Facts (5)

  new  Leak              possible → confirmed
  new  Secondary damage  none confirmed
  new  Information       phone number
  new  Reported to       Personal Information Protection Commission
  new  Outside experts   take part
`)
  })

  it('says so where nothing changed', async () => {
    const {streams, out} = fakeStreams()
    expect(await run(['diff', first, first], streams)).toBe(0)
    expect(out()).toMatch(/\n\nNo differences in phases, services, numbers and facts\.\n$/)
  })

  it('gives JSON, from standard input too', async () => {
    const {streams, out} = fakeStreams({stdin: [readFileSync(first)]})
    expect(await run(['diff', '-', second, '--format', 'json'], streams)).toBe(0)
    const comparison = disclosureComparisonSchema.parse(JSON.parse(out()))
    expect([comparison.older.path, comparison.newer.path]).toEqual([null, second])
  })

  it('keeps the order of two reports as given', async () => {
    const {streams, out} = fakeStreams()
    expect(await run(['diff', second, first, '--format=json'], streams)).toBe(0)
    expect(JSON.parse(out()).older.reportNumber).toBe(2)
  })

  it.each<[string, Record<string, string>, number | undefined, boolean]>([
    ['a terminal', {}, 80, true],
    ['NO_COLOR', {NO_COLOR: '1'}, 80, false],
    ['a pipe', {}, undefined, false]
  ])('colours: %s', async (_, env, columns, colored) => {
    const {streams, out} = fakeStreams({env, ...(columns === undefined ? {} : {columns})})
    expect(await run(['diff', first, second], streams)).toBe(0)
    expect(out().includes('\u001b[')).toBe(colored)
  })

  it('shows no control characters of a report', async () => {
    const entry = readFileSync(second, 'utf8').replace('FAX 注文', 'FAX \u001b[2J注文')
    const {streams, out} = fakeStreams({stdin: [entry]})
    expect(await run(['diff', first, '-'], streams)).toBe(0)
    expect(out()).toContain('FAX <U+001B>[2J注文')
    expect(out()).not.toContain('\u001b')
  })
})

describe('diff of three and more', () => {
  it('gives the whole course, sorted by date', async () => {
    const {streams, out} = fakeStreams()
    expect(await run(['diff', last, first, second], streams)).toBe(0)
    expect(out().match(/^\d → \d$/gm)).toEqual(['1 → 2', '2 → 3'])
    expect(out().slice(out().indexOf('Course of the phases'))).toBe(`Course of the phases (3)

  第 1 弾           1   planned 2031-06-09
                    2   started 2031-06-09
                    3   completed
  第 2 弾           1   planned early July 2031
                    2   planned 2031-06-30
                    3   started 2031-06-30
  本格復旧フェーズ  2   planned late August 2031 or later
                    3   started 2031-08-25

Course of the services (2)

  見本マルシェ  1    suspended
                2    planned, resumes 2031-06-25
                3    operating, since 2031-06-25
  見本ポイント  1–3  operating

Facts now, with the last report that states them

  Cause             3   ransomware
  Leak              3   confirmed
  Information       3   name, address, phone number
  Affected          3   1,512 名
  Occurred          3   2031-06-02
  Discovered        3   2031-06-02
  Secondary damage  3   none confirmed
  Reported to       2   police, Personal Information Protection Commission
  Outside experts   2   take part

From the event

  to discovery          0 days
  to the first report   2 days
  to the latest report  91 days
`)
  })

  it('takes a folder, and the order of the paths does not count', async () => {
    const [one, other] = [fakeStreams(), fakeStreams()]
    expect(await run(['diff', folder, '--format', 'json'], one.streams)).toBe(0)
    expect(await run(['diff', second, last, first, '--format', 'json'], other.streams)).toBe(0)
    expect(one.out()).toBe(other.out())
    expect(incidentCourseSchema.parse(JSON.parse(one.out())).steps).toHaveLength(2)
  })

  it('keeps to the width of the terminal', async () => {
    const {streams, out} = fakeStreams({columns: 60, env: {NO_COLOR: '1'}})
    expect(await run(['diff', folder], streams)).toBe(0)
    expect(Math.max(...out().split('\n').map(displayWidth))).toBeLessThanOrEqual(60)
  })
})

describe('diff that fails', () => {
  it('tells every report that could not be read and writes nothing else: 1', async () => {
    const broken = await folderWith({'a.md': '# 別の文書\n', 'b.md': new Uint8Array([0xff, 0xfe, 0x00])})
    const {streams, out, error} = fakeStreams()
    expect(await run(['diff', first, broken], streams)).toBe(1)
    expect(out()).toBe('')
    expect(error().trimEnd().split('\n')).toHaveLength(2)
    expect(error()).toContain(`${join(broken, 'a.md')}:1:1: Unexpected text without the heading`)
  })

  it.each([
    [['diff'], 'expected two reports or more'],
    [['diff', first], 'Unexpected single report'],
    [['diff', '-', '-'], "Unexpected second '-'"],
    [['diff', first, join(folder, 'none.md')], 'Unexpected path'],
    [['diff', first, second, '--format', 'ndjson'], "Unexpected format 'ndjson', expected text, json"]
  ])('is wrong use: 2 (%#)', async (argv, reason) => {
    const {streams, out, error} = fakeStreams()
    expect(await run(argv, streams)).toBe(2)
    expect(out()).toBe('')
    expect(error()).toContain(reason)
  })
})
