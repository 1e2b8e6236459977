import type {Spread} from './statistics.ts'

/** A whole number, with its thousands apart. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('en-US', {maximumFractionDigits: 0}).format(count)
}

/** Three digits that count; from a hundred on, all before the point. */
export function formatNumber(value: number): string {
  return value < 99.95 ? value.toPrecision(3) : formatCount(value)
}

export function formatRatio(value: number): string {
  return value.toFixed(2)
}

/** Bytes as megabytes of 1,048,576 bytes. */
export function formatMegabytes(bytes: number): string {
  return formatCount(bytes / 1_048_576)
}

/** A length in bytes as it is spoken of: `4 KB`, `5 MB`. */
export function formatLength(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`
}

/**
 * @param to what stands between the ends of a range
 * @returns the median, with the lowest and the highest value in brackets where they differ as written
 * @example
 * formatSpread({median: 1.5, lowest: 1.4, highest: 1.7}, formatRatio, '–') // '1.50 (1.40–1.70)'
 */
export function formatSpread({median, lowest, highest}: Spread, format: (value: number) => string, to: string): string {
  const [from, until] = [format(lowest), format(highest)]
  return from === until ? format(median) : `${format(median)} (${from}${to}${until})`
}
