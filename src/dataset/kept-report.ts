import {type IncidentReport, toIncidentReport} from '../archive/link/incident-report.ts'
import type {Disclosure} from '../schema/disclosure.ts'

/**
 * Gives what linking needs of each disclosure, in as little memory as it takes.
 *
 * A piece of a text keeps the whole text alive in V8. Here each word is copied, and kept once for all reports.
 */
export class ReportKeeper {
  private readonly texts = new Map<string, string>()

  private keep(text: string): string {
    const known = this.texts.get(text)
    if (known !== undefined) return known
    const copy = Buffer.from(text, 'utf16le').toString('utf16le')
    this.texts.set(copy, copy)
    return copy
  }

  private keepAll(texts: Iterable<string>): Set<string> {
    return new Set(Array.from(texts, (text) => this.keep(text)))
  }

  /** @param disclosure a disclosure that knows its path */
  toReport(disclosure: Disclosure): IncidentReport {
    const report = toIncidentReport(disclosure)
    return {
      ...report,
      mentions: report.mentions.map(({date, text}) => ({date: this.keep(date), text: this.keep(text)})),
      datesApart: this.keepAll(report.datesApart),
      companies: this.keepAll(report.companies),
      organizationKeys: report.organizationKeys.map((key) => this.keep(key)),
      words: this.keepAll(report.words)
    }
  }
}
