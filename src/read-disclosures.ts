import type {Root} from 'mdast'
import {DisclosureError} from './disclosure-error.ts'
import {extractChronology} from './extract/chronology.ts'
import {extractIncidentFacts} from './extract/facts.ts'
import {extractFootnotes} from './extract/footnotes.ts'
import {extractPhases} from './extract/phases.ts'
import {extractPublication} from './extract/publication.ts'
import {readingMessage} from './extract/reading-message.ts'
import {readSections} from './extract/section-readings.ts'
import {extractSections} from './extract/sections.ts'
import {extractServices} from './extract/services.ts'
import type {Disclosure} from './schema/disclosure.ts'
import {schemaVersion} from './schema/schema-version.ts'
import {archiveHeadingCode, buildOutlines, buildWholeOutline} from './syntax/build-outline.ts'
import {type Line, type Outline, positionOf} from './syntax/outline.ts'
import type {Source} from './syntax/source.ts'

function readOutline(outline: Outline, path: string | null): Disclosure {
  const {publication, referenceDate, messages} = extractPublication(outline, path)
  const context = {publishedOn: referenceDate}
  const readings = readSections(outline)
  return {
    schemaVersion,
    path,
    publication,
    sections: extractSections(outline, readings),
    phases: extractPhases(outline, context),
    services: extractServices(outline, context),
    footnotes: extractFootnotes(outline),
    chronology: extractChronology(outline, context),
    facts: extractIncidentFacts(outline, referenceDate, publication.organizations, readings),
    messages
  }
}

/** A heading in a quote or a list opens nothing, here as at the beginning of a file. */
function opensPublication(line: Line): boolean {
  return line.section.heading === line && line.depth === 1 && archiveHeadingCode(line.text) === 'overview'
}

function refuse(text: string): DisclosureError {
  if (text.includes('\0')) return new DisclosureError('not-text', 'Unexpected NUL characters, expected Markdown text')
  if (text.trim() === '')
    return new DisclosureError(
      'not-a-disclosure',
      'Unexpected empty text, expected an archive entry with the heading `# 公表概要`'
    )
  return new DisclosureError(
    'not-a-disclosure',
    'Unexpected text without the heading `# 公表概要`, expected an archive entry'
  )
}

/**
 * Reads every publication of an entry from its tree, each with its own body.
 *
 * @param tree the entry as mdast, with positions into the source
 * @param source the entry as given
 * @param path its path in the archive; null where it is not known
 * @throws DisclosureError `not-a-disclosure` where the text is no archive entry, `not-text` where it is binary besides
 */
export function readDisclosures(tree: Root, source: Source, path: string | null): Disclosure[] {
  const outlines = buildOutlines(tree, source)
  if (outlines.length === 0) throw refuse(source.text)
  return outlines.map((outline) => readOutline(outline, path))
}

/**
 * Reads an entry as one: the publication of its first overview over the text of the whole file. Where the file holds
 * further overviews, a message says so; they and their texts are sections of the body.
 *
 * @param tree the entry as mdast, with positions into the source
 * @param source the entry as given
 * @param path its path in the archive; null where it is not known
 * @throws DisclosureError `not-a-disclosure` where the text is no archive entry, `not-text` where it is binary besides
 */
export function readDisclosure(tree: Root, source: Source, path: string | null): Disclosure {
  const outline = buildWholeOutline(tree, source)
  if (!outline) throw refuse(source.text)
  const later = outline.lines.find(opensPublication)
  const disclosure = readOutline(outline, path)
  // `# <br>公表概要` reads like one, and opens none.
  if (!later || buildOutlines(tree, source).length < 2) return disclosure
  const reason =
    'Unexpected second overview in one entry, expected one; parseDisclosures() gives each publication on its own'
  return {
    ...disclosure,
    messages: [...disclosure.messages, readingMessage('several-publications', 'error', reason, positionOf(later))]
  }
}
