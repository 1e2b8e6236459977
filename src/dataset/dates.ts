import {type Column, nullable} from './table.ts'

/** How much of a date the document gives. */
const precisions = ['day', 'month', 'year'] as const

/** @returns the first day of a partial date: `2025-10` is `2025-10-01` */
export function firstDayOf(date: string | null): string | null {
  return date === null ? null : `${date}${'-01-01'.slice(date.length - 4)}`
}

/** @returns the year of a partial date */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

/** @returns how much of a date is given; null where there is none */
function precisionOf(date: string | null): (typeof precisions)[number] | null {
  if (date === null) return null
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/**
 * A partial date as two columns: the date itself, and how much of it is given.
 *
 * @param name of the column of the date; that of the other one ends in `_precision`
 * @param description what the date is
 * @param value a partial ISO date
 * @example
 * dateColumns('published_on', 'Date of publication', ({publishedOn}) => publishedOn)
 */
export function dateColumns<Item>(
  name: string,
  description: string,
  value: (item: Item) => string | null
): Column<Item>[] {
  return [
    nullable(name, 'date', `${description}; of a month or a year alone its first day; null if not said.`, (item) =>
      firstDayOf(value(item))
    ),
    nullable(
      `${name}_precision`,
      'string',
      `How much of ${name} the document gives; null if nothing.`,
      (item) => precisionOf(value(item)),
      precisions
    )
  ]
}
