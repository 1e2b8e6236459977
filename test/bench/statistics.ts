/** A measured value: the median of its rounds, and how far they lie apart. */
export interface Spread {
  median: number
  lowest: number
  highest: number
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const lower = sorted[(sorted.length - 1) >> 1]
  const upper = sorted[sorted.length >> 1]
  if (lower === undefined || upper === undefined) throw new RangeError('Unexpected empty list, expected values')
  return (lower + upper) / 2
}

/** @throws RangeError for no values */
export function spreadOf(values: readonly number[]): Spread {
  return {median: median(values), lowest: Math.min(...values), highest: Math.max(...values)}
}

/** What each round took as a multiple of what the same round of the base took. */
export function ratioSpread(costs: readonly number[], base: readonly number[]): Spread {
  return spreadOf(costs.map((cost, round) => cost / (base[round] ?? Number.NaN)))
}

/** A cost at a size. Both are above zero. */
export interface SizeCost {
  size: number
  cost: number
}

/**
 * Fits `cost = factor * size ** exponent` by least squares over the logarithms: 1 is linear, 2 quadratic.
 *
 * @param points at least two different sizes
 * @returns the exponent
 * @example
 * fitExponent([{size: 1, cost: 3}, {size: 10, cost: 300}]) // 2
 */
export function fitExponent(points: readonly SizeCost[]): number {
  const logs = points.map(({size, cost}) => ({x: Math.log(size), y: Math.log(cost)}))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const meanX = mean(logs.map(({x}) => x))
  const meanY = mean(logs.map(({y}) => y))
  const covariance = mean(logs.map(({x, y}) => (x - meanX) * (y - meanY)))
  const variance = mean(logs.map(({x}) => (x - meanX) ** 2))
  return covariance / variance
}
