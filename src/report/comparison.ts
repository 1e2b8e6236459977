import type {DisclosureComparison, ReportReference} from '../schema/comparison.ts'
import {countChangesPart, factChangesPart} from './comparison-facts.ts'
import {phaseChangesPart} from './comparison-phases.ts'
import {serviceChangesPart} from './comparison-services.ts'
import {dateWords} from './date-words.ts'
import {createPalette} from './palette.ts'
import type {SummaryView} from './summary-view.ts'
import {formatTable} from './text-table.ts'

/**
 * Date, number and title of reports as rows of a table.
 *
 * @param labelled each with the word that stands before it
 * @returns lines
 */
export function reportLines(
  labelled: readonly {label: string; report: ReportReference}[],
  {palette, width}: SummaryView
): string[] {
  const rows = labelled.map(({label, report: {publishedOn, reportNumber, title}}) => [
    label,
    publishedOn === null ? 'not dated' : dateWords(publishedOn),
    reportNumber === null ? '' : `no. ${reportNumber}`,
    title || '(no title)'
  ])
  return formatTable(rows, {
    width,
    indent: 0,
    flexible: 3,
    paint: (piece, column) => palette(column === 3 ? 'bold' : 'dim', piece)
  })
}

/**
 * What differs between two reports, without their names.
 *
 * @returns lines
 */
export function changeLines({phases, services, counts, facts}: DisclosureComparison, view: SummaryView): string[] {
  const parts = [
    phaseChangesPart(phases, view),
    serviceChangesPart(services, view),
    countChangesPart(counts, view),
    factChangesPart(facts, view)
  ].filter((lines) => lines.length > 0)
  if (parts.length === 0) return ['No differences in phases, services, numbers and facts.']
  return parts.flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]))
}

/**
 * A comparison of two reports for a person to read at a terminal. Text of the reports comes through `visibleText`.
 *
 * @param comparison what `compareDisclosures` gave
 * @param options `color`: whether to write colours; `width`: columns of the terminal, at least 60
 * @returns lines, the last one with its line end
 * @example
 * process.stdout.write(comparisonText(compareDisclosures(first, second), {color: false, width: 80}))
 */
export function comparisonText(comparison: DisclosureComparison, options: {color: boolean; width: number}): string {
  const view = {width: options.width, palette: createPalette(options.color)}
  const head = reportLines(
    [
      {label: 'Old', report: comparison.older},
      {label: 'New', report: comparison.newer}
    ],
    view
  )
  return `${[...head, '', ...changeLines(comparison, view)].join('\n')}\n`
}
