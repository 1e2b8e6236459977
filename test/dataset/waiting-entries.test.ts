import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {toIncidentReport} from '../../src/archive/link/incident-report.ts'
import {toReportDigest} from '../../src/dataset/report-digest.ts'
import {keysOf, WaitingEntries} from '../../src/dataset/waiting-entries.ts'
import {reportAt} from '../archive/reports.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waiting-'))
})

afterEach(() => rmSync(folder, {recursive: true}))

/** More than are at hand at once. */
const count = 2100

const entryAt = (number: number) => {
  const path = `2031/04/05_架空商事${number}.md`
  const disclosure = reportAt(path, {title: `お知らせ${number}`, organization: `架空商事${number}株式会社`})
  const report = toIncidentReport(disclosure)
  return {report: {...report, words: Array.from(report.words)}, digest: toReportDigest(path, disclosure)}
}

it('gives every report as it came, in any order', () => {
  const waiting = new WaitingEntries(folder)
  const given = Array.from({length: count}, (_, number) => entryAt(number))
  for (const entry of given) waiting.add(JSON.stringify(keysOf(entry.report)), JSON.stringify(entry))
  expect(waiting.length).toBe(count)
  for (let number = count - 1; number >= 0; number--) expect(waiting.get(number).path).toBe(given[number]?.report.path)
  for (const number of [count - 1, 0, 50, count - 1, 1, 0]) {
    expect(waiting.get(number)).toMatchObject({...given[number]?.report})
    expect(waiting.digestOf(number)).toEqual(given[number]?.digest)
  }
  waiting.close()
})

it('keeps the links of reports that have some', () => {
  const waiting = new WaitingEntries(folder)
  const link = {
    from: '2031/04/05_架空商事.md',
    to: '2031/04/01_架空商事.md',
    kind: 'mention',
    evidence: '4月1日'
  } as const
  waiting.keepLinks(7, [link])
  expect(waiting.linksOf(7)).toEqual([link])
  expect(waiting.linksOf(6)).toEqual([])
  waiting.close()
})
