import {extractChronology} from '../../src/extract/chronology.ts'
import {extractFootnotes} from '../../src/extract/footnotes.ts'
import {extractPhases} from '../../src/extract/phases.ts'
import {extractPublication} from '../../src/extract/publication.ts'
import {readSections} from '../../src/extract/section-readings.ts'
import {extractSections} from '../../src/extract/sections.ts'
import {extractServices} from '../../src/extract/services.ts'
import {buildWholeOutline} from '../../src/syntax/build-outline.ts'
import {parseTree} from '../../src/syntax/parse-tree.ts'
import {createSource} from '../../src/syntax/source.ts'
import type {BenchEntry} from './archive-entries.ts'

/** All that `parseDisclosure` reads but the facts of the incident; null where the text is no disclosure. */
export function parseWithoutFacts({path, text}: BenchEntry) {
  const source = createSource(text)
  const outline = buildWholeOutline(parseTree(source), source)
  if (!outline) return null
  const {publication, referenceDate, messages} = extractPublication(outline, path)
  const context = {publishedOn: referenceDate}
  return {
    publication,
    sections: extractSections(outline, readSections(outline)),
    phases: extractPhases(outline, context),
    services: extractServices(outline, context),
    footnotes: extractFootnotes(outline),
    chronology: extractChronology(outline, context),
    messages
  }
}
