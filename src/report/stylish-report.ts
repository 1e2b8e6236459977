import type {MessageLocale} from '../index.ts'
import type {DisclosureMessage, Severity} from '../schema/index.ts'
import {createPalette, type Palette, type Style} from './palette.ts'
import {formatTable} from './text-table.ts'
import type {FileReport, ValidationReport} from './validation-report.ts'
import {type ValidationWords, validationWords} from './validation-words.ts'
import {visibleText} from './visible-text.ts'

/** How a report is drawn for a person. */
export interface StylishOptions {
  locale: MessageLocale
  color: boolean
  /** Columns of the terminal; `Infinity` leaves each finding on one line. */
  width: number
}

type Level = Severity | 'fixed'

const styles: Readonly<Record<Level, Style>> = {error: 'red', warning: 'yellow', info: 'dim', fixed: 'green'}

interface Row {
  level: Level
  message: DisclosureMessage
}

const rowsOf = ({messages, fixed}: FileReport): Row[] => [
  ...fixed.map((message): Row => ({level: 'fixed', message})),
  ...messages.map((message): Row => ({level: message.severity, message}))
]

const cellsOf = ({level, message}: Row, {severities, fixed}: ValidationWords): string[] => [
  message.place === null ? '-' : `${message.place.start.line}:${message.place.start.column}`,
  level === 'fixed' ? fixed : severities[level],
  message.reason,
  message.ruleId
]

const fileBlock = (path: string, rows: readonly Row[], palette: Palette, options: StylishOptions): string[] => {
  const words = validationWords(options.locale)
  const paint = (piece: string, column: number, row: number): string => {
    const level = rows[row]?.level
    if (column === 1 && level !== undefined) return palette(styles[level], piece)
    return palette(column === 2 ? null : 'dim', piece)
  }
  const cells = rows.map((row) => cellsOf(row, words))
  return [
    palette('bold', visibleText(path)),
    ...formatTable(cells, {width: options.width, indent: 2, flexible: 2, paint}),
    ''
  ]
}

/**
 * A report for a person: under each file with findings one row for each, in aligned columns; at the end one line with
 * the counts. Safe to show on a terminal whatever the entries hold.
 *
 * @returns lines, the last one with its line end
 * @example
 * stylishReport(report, {locale: 'en', color: false, width: Number.POSITIVE_INFINITY})
 * // '2031/04/02_架空商事株式会社.md\n  2:8  warning  Unexpected …  title-space\n\n1 finding in 1 of 1 file: …\n'
 */
export function stylishReport(report: ValidationReport, options: StylishOptions): string {
  const palette = createPalette(options.color)
  const lines = report.files.flatMap((file) => {
    const rows = rowsOf(file)
    return rows.length === 0 ? [] : fileBlock(file.path, rows, palette, options)
  })
  const {counts} = report
  const style: Style = counts.errors + counts.failures > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green'
  return `${[...lines, palette(style, validationWords(options.locale).summary(counts))].join('\n')}\n`
}
