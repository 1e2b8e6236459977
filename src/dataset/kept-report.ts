import {type IncidentReport, toIncidentReport} from '../archive/link/incident-report.ts'
import type {Disclosure} from '../schema/disclosure.ts'
import {Vocabulary, WordSet} from './word-set.ts'

/** Gives what linking needs of each disclosure, in as little memory as it takes. */
export class ReportKeeper {
  private readonly vocabulary = new Vocabulary()

  private keep(text: string): string {
    return this.vocabulary.wordOf(this.vocabulary.add(text))
  }

  /** @param disclosure a disclosure that knows its path */
  toReport(disclosure: Disclosure): IncidentReport {
    const report = toIncidentReport(disclosure)
    return {
      ...report,
      mentions: report.mentions.map(({date, text}) => ({date: this.keep(date), text: this.keep(text)})),
      datesApart: new WordSet(this.vocabulary, report.datesApart),
      companies: new WordSet(this.vocabulary, report.companies),
      organizationKeys: report.organizationKeys.map((key) => this.keep(key)),
      properNames: report.properNames.map((name) => this.keep(name)),
      priorLabels: report.priorLabels.map(({number, text}) => ({number, text: this.keep(text)})),
      words: new WordSet(this.vocabulary, report.words)
    }
  }
}
