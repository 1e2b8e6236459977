import type {IncidentReport} from './incident-report.ts'

/** How alike the words of two reports are, words of few reports counting most. */
export interface WordWeights {
  /** From 0 to 1: the share of the shorter report's weight that stands in the other too. */
  likeness: (one: IncidentReport, other: IncidentReport) => number
}

/** Numbers that stand in both of two ascending lists. */
function* shared(one: ArrayLike<number>, other: ArrayLike<number>): Generator<number> {
  let [at, place] = [0, 0]
  while (at < one.length && place < other.length) {
    const [first = 0, second = 0] = [one[at], other[place]]
    if (first === second) yield first
    if (first <= second) at++
    if (second <= first) place++
  }
}

/**
 * @param reports all reports
 */
export function weighWords(reports: readonly IncidentReport[]): WordWeights {
  const counts = new Map<number, number>()
  for (const {words} of reports) for (const word of Array.from(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weightOf = (word: number) => Math.log(reports.length / (counts.get(word) ?? 1)) ** 2
  const weigh = (words: Iterable<number>): number => {
    let weight = 0
    for (const word of words) weight += weightOf(word)
    return weight
  }
  const totals = new Map(reports.map((report) => [report, weigh(Array.from(report.words))]))
  return {
    likeness: (one, other) => {
      const least = Math.min(totals.get(one) ?? 0, totals.get(other) ?? 0)
      return least === 0 ? 0 : Math.min(1, weigh(shared(one.words, other.words)) / least)
    }
  }
}
