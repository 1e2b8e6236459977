/** A table of words and figures. The first column names the rows. Code stands between backticks. */
export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** For a person at a terminal: figures stand at the right of their columns. For English, since it counts characters. */
export function toPlain({title, columns, rows}: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('`', '')))
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => cells[index]?.length ?? 0)))
  const pad = (cell: string, index: number) => {
    const width = widths[index] ?? 0
    return index === 0 ? cell.padEnd(width) : cell.padStart(width)
  }
  return [title.replaceAll('`', ''), ...lines.map((cells) => cells.map(pad).join('  ').trimEnd())].join('\n')
}

/** For a README. */
export function toMarkdown({title, columns, rows}: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const delimiters = columns.map((_, index) => (index === 0 ? '---' : '--:'))
  return [title, '', line(columns), `|${delimiters.join('|')}|`, ...rows.map(line)].join('\n')
}
