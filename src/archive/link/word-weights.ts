import type {Steps} from '../steps.ts'
import type {IncidentReport} from './incident-report.ts'
import type {ReportIndex} from './report-index.ts'

/** How alike the words of two reports are, words of few reports counting most. */
export interface WordWeights {
  /** From 0 to 1: the share of the shorter report's weight that stands in the other too. Both are of those compared. */
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

/** In how many reports each word of some of them stands. */
function* countWords(index: ReportIndex, compared: Iterable<number>): Steps<Map<number, number>> {
  const counts = new Map<number, number>()
  for (const number of compared) for (const word of Array.from(index.get(number).words)) counts.set(word, 0)
  if (counts.size === 0) return counts
  for (const number of index.numbers) {
    for (const word of Array.from(index.get(number).words)) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
    yield
  }
  return counts
}

/**
 * @param index all reports
 * @param compared numbers of those that are compared; the words of the others are counted and let go
 */
export function* weighWords(index: ReportIndex, compared: Iterable<number>): Steps<WordWeights> {
  const counts = yield* countWords(index, compared)
  const weightOf = (word: number) => Math.log(index.numbers.length / (counts.get(word) ?? 1)) ** 2
  const weigh = (words: Iterable<number>): number => {
    let weight = 0
    for (const word of words) weight += weightOf(word)
    return weight
  }
  const totals = new Map<string, number>()
  for (const number of compared) {
    const {path, words} = index.get(number)
    totals.set(path, weigh(Array.from(words)))
  }
  return {
    likeness: (one, other) => {
      const least = Math.min(totals.get(one.path) ?? 0, totals.get(other.path) ?? 0)
      return least === 0 ? 0 : Math.min(1, weigh(shared(one.words, other.words)) / least)
    }
  }
}
