import {displayWidth, padEnd} from './display-width.ts'
import {wrapText} from './wrap-text.ts'

const gap = '  '

export interface TableLayout {
  /** Columns of the terminal that the table may take, indent included. */
  width: number
  /** Blanks before each line. */
  indent: number
  /** Index of the column that takes what the others leave. */
  flexible: number
  /** Colours a padded piece of a cell. */
  paint?: (piece: string, column: number, row: number) => string
}

const naturalWidth = (cell: string): number => Math.max(...wrapText(cell, Number.POSITIVE_INFINITY).map(displayWidth))

/** The flexible column keeps this many columns, however narrow the terminal is. */
const leastFlexible = 16

const columnWidths = (rows: readonly (readonly string[])[], {width, indent, flexible}: TableLayout): number[] => {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const room = width - indent - gap.length * (count - 1)
  const widths = Array.from({length: count}, (_, column) =>
    Math.max(2, ...rows.map((row) => naturalWidth(row[column] ?? '')))
  ).map((natural, column) => (column === flexible ? natural : Math.min(natural, Math.max(8, Math.floor(room / 3)))))
  const others = widths.reduce((sum, natural, column) => (column === flexible ? sum : sum + natural), 0)
  return widths.map((natural, column) =>
    column === flexible ? Math.min(natural, Math.max(leastFlexible, room - others)) : natural
  )
}

/**
 * Sets rows of text in aligned columns. Each cell is broken at the width of its column; line breaks in a cell stay.
 *
 * @param rows cells of any text; a row may be shorter than the others
 * @returns lines without blanks at their end
 * @example
 * formatTable([['対象', '一部のお客さま'], ['注文方法', '電話']], {width: 40, indent: 0, flexible: 1})
 * // ['対象      一部のお客さま', '注文方法  電話']
 */
export function formatTable(rows: readonly (readonly string[])[], layout: TableLayout): string[] {
  const widths = columnWidths(rows, layout)
  const paint = layout.paint ?? ((piece) => piece)
  return rows.flatMap((row, rowIndex) => {
    const cells = widths.map((width, column) => wrapText(row[column] ?? '', width))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({length: height}, (_, line) => {
      const pieces = cells.map((lines, column) => ({text: lines[line] ?? '', column, width: widths[column] ?? 0}))
      while (pieces.at(-1)?.text === '') pieces.pop()
      const painted = pieces.map(({text, column, width}, index) => {
        const piece = index === pieces.length - 1 ? text : padEnd(text, width)
        return text === '' ? piece : paint(piece, column, rowIndex)
      })
      return painted.length === 0 ? '' : ' '.repeat(layout.indent) + painted.join(gap)
    })
  })
}
