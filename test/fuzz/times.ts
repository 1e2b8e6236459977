/** What a case took. */
export interface CaseTime {
  /** Of the batch that it is from. */
  seed: number
  /** Of the text, in UTF-16 code units. */
  length: number
  microseconds: number
}

const shown = 10
/** A short text takes as long as it takes to begin. */
const shortest = 1000

const perCharacter = ({length, microseconds}: CaseTime): number => microseconds / Math.max(shortest, length)

/** The cases that took longest by their length, beside the one in the middle. */
export function slowestCases(times: readonly CaseTime[]): string {
  const sorted = [...times].sort((one, other) => perCharacter(other) - perCharacter(one))
  const middle = sorted[sorted.length >> 1]
  if (!middle) return 'no cases'
  const lines = sorted.slice(0, shown).map((time) => {
    const factor = (perCharacter(time) / perCharacter(middle)).toFixed(1)
    return `  ${factor} times that: ${time.length} characters in ${time.microseconds} µs, seed ${time.seed}`
  })
  return [`${perCharacter(middle).toFixed(3)} µs a character in the middle; the slowest:`, ...lines].join('\n')
}
