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
const count = 100

const entryAt = (number: number) => {
  const path = `2031/04/05_架空商事${number}.md`
  const disclosure = reportAt(path, {title: `お知らせ${number}`, organization: `架空商事${number}株式会社`})
  const report = toIncidentReport(disclosure)
  return {report: {...report, words: Array.from(report.words)}, digest: toReportDigest(path, disclosure)}
}

it('gives every report as it came, in any order', () => {
  const waiting = new WaitingEntries(join(folder, 'waiting'))
  const given = Array.from({length: count}, (_, number) => entryAt(number))
  for (const entry of given) waiting.add(entry.report.path, keysOf(entry.report), JSON.stringify(entry))
  for (const number of [99, 0, 50, 99, 1, 0]) {
    expect(waiting.reports[number]).toMatchObject({...given[number]?.report})
    expect(waiting.get(number).digest).toEqual(given[number]?.digest)
  }
  waiting.close()
})
