import {describe, expect, it} from 'vitest'
import type {ReportCounts} from '../../src/report/validation-report.ts'
import {validationWords} from '../../src/report/validation-words.ts'

const none: ReportCounts = {
  files: 1,
  filesWithFindings: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  fixed: 0,
  withheld: 0,
  failures: 0
}
const all: ReportCounts = {
  files: 1045,
  filesWithFindings: 3,
  errors: 1,
  warnings: 2,
  infos: 4,
  fixable: 5,
  fixed: 6,
  withheld: 1,
  failures: 2
}

describe('summary', () => {
  it('is short where nothing is found', () => {
    expect(validationWords('en').summary(none)).toBe('No findings in 1 file.')
    expect(validationWords('ja').summary(none)).toBe('1 ファイルに指摘はありません。')
  })

  it('tells everything there is', () => {
    expect(validationWords('en').summary(all)).toBe(
      '7 findings in 3 of 1045 files: 1 error, 2 warnings, 4 info. 5 can be repaired with --fix. 6 findings repaired. 1 repair withheld, as the entry would read otherwise. 2 failures, told on standard error.'
    )
    expect(validationWords('ja').summary(all)).toBe(
      '1045 ファイル中 3 ファイルに指摘が 7 件あります（エラー 1、警告 2、情報 4）。5 件は --fix で直せます。6 件を直しました。1 件は、直すと読み取り結果が変わるため、そのままにしました。処理できなかったファイルが 2 件あります（標準エラー出力を参照）。'
    )
  })

  it('says where repairs were only tried', () => {
    const counts = {...none, fixed: 2}
    expect(validationWords('en').summary(counts, true)).toBe(
      'After --fix: No findings in 1 file. 2 findings would be repaired.'
    )
    expect(validationWords('ja').summary(counts, true)).toBe(
      '--fix のあと：1 ファイルに指摘はありません。2 件が直ります。'
    )
  })
})
