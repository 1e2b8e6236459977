import {version} from '../../package.json'
import type {MessageLocale} from '../index.ts'
import {githubReport} from '../report/github-report.ts'
import {jsonReport} from '../report/json-report.ts'
import {createPalette} from '../report/palette.ts'
import {sarifReport} from '../report/sarif-report.ts'
import {stylishReport} from '../report/stylish-report.ts'
import {unifiedDiff} from '../report/unified-diff.ts'
import {onlyErrors, type ValidationReport} from '../report/validation-report.ts'
import {visibleDiff} from '../report/visible-diff.ts'
import type {Linter} from './linter.ts'
import type {Repair} from './repair-entries.ts'
import {type CliStreams, lineWidth, wantsColor} from './streams.ts'
import type {ValidateArguments} from './validate-arguments.ts'

/**
 * The report in the format that was asked for.
 *
 * @param report all that was found
 * @param args which format, and whether errors alone
 * @param locale language of the words around the findings
 * @param linter the rules that SARIF describes
 * @param streams what standard output can show
 */
export function reportText(
  report: ValidationReport,
  {format, quiet}: Pick<ValidateArguments, 'format' | 'quiet'>,
  locale: MessageLocale,
  {ruleList}: Pick<Linter, 'ruleList'>,
  streams: CliStreams
): string {
  const shown = quiet ? onlyErrors(report) : report
  if (format === 'json') return jsonReport(shown)
  if (format === 'github') return githubReport(shown, locale)
  if (format === 'sarif') return sarifReport(shown, {version, rules: ruleList, locale})
  // In a pipe each finding keeps to one line, for grep.
  const width = streams.stdout.isTTY === true ? lineWidth(streams) : Number.POSITIVE_INFINITY
  return stylishReport(shown, {locale, color: wantsColor(streams), width})
}

/**
 * What repairs change, as a unified diff; on a terminal made for the eyes.
 *
 * @param repairs what would be written
 * @param streams what standard output can show
 */
export function diffText(repairs: readonly Repair[], streams: CliStreams): string {
  const diff = repairs
    // A path that begins at the root would lead out of where the diff is applied.
    .map(({target, before, after}) => unifiedDiff(target.label.replace(/^\/+/, ''), before, after))
    .join('')
  return streams.stdout.isTTY === true ? visibleDiff(diff, createPalette(wantsColor(streams))) : diff
}
