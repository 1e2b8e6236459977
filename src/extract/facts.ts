import type {IncidentFacts} from '../schema/facts.ts'
import type {Outline} from '../syntax/outline.ts'
import {extractAffectedCounts} from './facts/affected-counts.ts'
import {extractCauses} from './facts/causes.ts'
import {extractDataItems} from './facts/data-items.ts'
import {factText} from './facts/fact-lines.ts'
import {extractForensics} from './facts/forensics.ts'
import {extractIncidentDates} from './facts/incident-dates.ts'
import {extractLeak} from './facts/leak.ts'
import {extractReportedTo} from './facts/reported-to.ts'
import {extractSecondaryDamage} from './facts/secondary-damage.ts'
import {readSections, type SectionReadings} from './section-readings.ts'

/**
 * The facts of the incident, each with the words that say so (spec: facts.md).
 *
 * The kinds of data and the counts of persons depend on what the document says of a leak: where there is none, nothing
 * leaked.
 *
 * @param outline one publication
 * @param publishedOn the day from which dates without a year count; null where it is not known
 * @param organizations the publishers: what happened at one of them happened at no third party
 * @param readings its headings, where they have been read before
 */
export function extractIncidentFacts(
  outline: Outline,
  publishedOn: string | null,
  organizations: readonly string[],
  readings: SectionReadings = readSections(outline)
): IncidentFacts {
  const text = factText(outline, publishedOn, readings)
  const leak = extractLeak(text)
  return {
    causes: extractCauses(text, organizations),
    leak,
    dataItems: extractDataItems(text, leak.code),
    ...extractAffectedCounts(text, leak.code),
    ...extractIncidentDates(text),
    secondaryDamage: extractSecondaryDamage(text),
    reportedTo: extractReportedTo(text),
    forensics: extractForensics(text)
  }
}
