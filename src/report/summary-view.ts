import type {Palette} from './palette.ts'
import {wrapText} from './wrap-text.ts'

/** How a summary is drawn. */
export interface SummaryView {
  /** Columns of a line. */
  width: number
  palette: Palette
}

/** A heading of a part with the number of its entries. */
export const partHeading = (title: string, count: number, {palette}: SummaryView): string =>
  palette('cyan', `${title} (${count})`)

/** Lines of running text. */
export const textLines = (text: string, indent: number, {width}: SummaryView): string[] =>
  wrapText(text, Math.max(16, width - indent)).map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
