import type {IncidentReport} from './incident-report.ts'

/** How alike the words of two reports are, words of few reports counting most. */
export interface WordWeights {
  /** From 0 to 1: the share of the shorter report's weight that stands in the other too. */
  likeness: (one: IncidentReport, other: IncidentReport) => number
}

/**
 * @param reports all reports
 */
export function weighWords(reports: readonly IncidentReport[]): WordWeights {
  const counts = new Map<string, number>()
  for (const {words} of reports) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weightOf = (word: string) => Math.log(reports.length / (counts.get(word) ?? 1)) ** 2
  const totals = new Map<IncidentReport, number>()
  for (const report of reports)
    totals.set(
      report,
      [...report.words].reduce((sum, word) => sum + weightOf(word), 0)
    )
  return {
    likeness: (one, other) => {
      const least = Math.min(totals.get(one) ?? 0, totals.get(other) ?? 0)
      if (least === 0) return 0
      const [fewer, more] = one.words.size < other.words.size ? [one, other] : [other, one]
      let shared = 0
      for (const word of fewer.words) if (more.words.has(word)) shared += weightOf(word)
      return Math.min(1, shared / least)
    }
  }
}
