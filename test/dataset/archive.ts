import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {checkout} from '../archive/read/checkout.ts'
import {archiveUrl, entry} from '../entry.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

export const firstReport = '2031/04/05_架空商事株式会社.md'
export const secondReport = '2032/01/09_架空商事株式会社.md'
/** A title that a spreadsheet would take for a formula, with quotes, commas and line ends around. */
export const trickyTitle = '=SUM(A1,"B2"), "お知らせ"'

const fixtures = {
  '2031/05/01_株式会社サンプル文具.md': 'regular/long-recovery-report.md',
  '2031/05/28_架空製作所.md': 'facts/ransomware-at-manufacturer.md',
  '2031/06/02_見本鉄道.md': 'chronology/table-with-blank-cells.md',
  '2031/06/03_見本市.md': 'facts/misdelivered-mail-by-city.md',
  '2031/06/04_見本書店.md': 'services/table.md',
  '2031/06/05_見本出版.md': 'footnotes/numbered-marks.md',
  '2031/06/06_見本運輸.md': 'overview/partial-date.md'
}

/** An archive of made-up entries that fills every table, the two reports of one incident in two years. */
export function filledArchive() {
  const {folder, write, remove} = checkout()
  onTestFinished(remove)
  for (const [path, source] of Object.entries(fixtures)) write(path, fixture(source))
  write(
    firstReport,
    entry({
      title: trickyTitle,
      date: '2031年4月5日',
      body: '4月3日に不正アクセスを受け、約1,200名の氏名が流出した。\n※1 見本。'
    })
  )
  write(
    secondReport,
    entry({
      title: '不正アクセスに関するお知らせ（第2報）',
      date: '2032年1月9日',
      links: [`- [第1報](${archiveUrl(firstReport)})`],
      body: '2031年4月3日の不正アクセスについて、警察に相談した。'
    })
  )
  return {folder, write}
}

/** A path for a dataset in a folder of its own, which goes with the test. */
export function outFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'incident-disclosure-dataset-'))
  onTestFinished(() => rmSync(parent, {recursive: true, force: true}))
  return join(parent, 'out')
}
