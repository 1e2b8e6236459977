import type {Row} from './field.ts'

function parseRow(line: string): Row {
  const row: Row = JSON.parse(line)
  return row
}

/** A row as the line of NDJSON that it came as; its values are taken out where a format needs them. */
export class TableRow {
  private parsed: Row | null = null

  /** @param line JSON of the row, its keys in the order of the columns */
  constructor(readonly line: string) {}

  get values(): Row {
    this.parsed ??= parseRow(this.line)
    return this.parsed
  }
}
