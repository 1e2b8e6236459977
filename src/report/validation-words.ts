import type {MessageLocale} from '../index.ts'
import type {Severity} from '../schema/index.ts'
import type {ReportCounts} from './validation-report.ts'

/** The words of a report in one language; the findings bring their own. */
export interface ValidationWords {
  severities: Readonly<Record<Severity, string>>
  fixed: string
  /** One line on the whole run; `dryRun` where the repairs were only tried. */
  summary: (counts: ReportCounts, dryRun?: boolean) => string
}

/** Leaves out the sentences that have nothing to tell. */
const sentences = (parts: readonly (readonly [number, string])[], gap: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, sentence]) => sentence)
    .join(gap)

const findingsOf = ({errors, warnings, infos}: ReportCounts): number => errors + warnings + infos

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const english = (counts: ReportCounts, dryRun = false): string => {
  const {files, filesWithFindings, errors, warnings, infos, fixable, fixed, withheld, failures} = counts
  const findings = findingsOf(counts)
  const levels = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info`
  const found =
    findings === 0
      ? `No findings in ${plural(files, 'file')}.`
      : `${plural(findings, 'finding')} in ${filesWithFindings} of ${plural(files, 'file')}: ${levels}.`
  return sentences(
    [
      [dryRun ? 1 : 0, 'After --fix:'],
      [1, found],
      [fixable, `${fixable} can be repaired with --fix.`],
      [fixed, `${plural(fixed, 'finding')} ${dryRun ? 'would be ' : ''}repaired.`],
      [withheld, `${plural(withheld, 'repair')} withheld, as the entry would read otherwise.`],
      [failures, `${plural(failures, 'failure')}, told on standard error.`]
    ],
    ' '
  )
}

const japanese = (counts: ReportCounts, dryRun = false): string => {
  const {files, filesWithFindings, errors, warnings, infos, fixable, fixed, withheld, failures} = counts
  const findings = findingsOf(counts)
  const found =
    findings === 0
      ? `${files} ファイルに指摘はありません。`
      : `${files} ファイル中 ${filesWithFindings} ファイルに指摘が ${findings} 件あります（エラー ${errors}、警告 ${warnings}、情報 ${infos}）。`
  return sentences(
    [
      [dryRun ? 1 : 0, '--fix のあと：'],
      [1, found],
      [fixable, `${fixable} 件は --fix で直せます。`],
      [fixed, dryRun ? `${fixed} 件が直ります。` : `${fixed} 件を直しました。`],
      [withheld, `${withheld} 件は、直すと読み取り結果が変わるため、そのままにしました。`],
      [failures, `処理できなかったファイルが ${failures} 件あります（標準エラー出力を参照）。`]
    ],
    ''
  )
}

const words: Readonly<Record<MessageLocale, ValidationWords>> = {
  en: {
    severities: {error: 'error', warning: 'warning', info: 'info'},
    fixed: 'fixed',
    summary: english
  },
  ja: {
    severities: {error: 'エラー', warning: '警告', info: '情報'},
    fixed: '修正済み',
    summary: japanese
  }
}

/** @param locale the language that the findings are written in */
export const validationWords = (locale: MessageLocale): ValidationWords => words[locale]
