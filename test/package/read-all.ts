import type * as core from '../../src/index.ts'
import type * as link from '../../src/link.ts'

/**
 * All that the library makes of some entries, as one text; the same for every engine.
 *
 * @param library the exports of the entries `.` and `./link`
 * @param texts entries by their path
 */
export function readAll(library: typeof core & typeof link, texts: Readonly<Record<string, string>>): string {
  const results = Object.entries(texts).map(([path, text]) => ({
    path,
    parsed: library.safeParseDisclosure(text, {path}),
    fromBytes: library.safeParseDisclosure(new TextEncoder().encode(text), {path}).success,
    findings: library.validateDisclosure(text, {path, locale: 'ja'}),
    facts: library.extractFacts(text, {publishedOn: '2031-04'}),
    chronology: library.extractChronology(text)
  }))
  const disclosures = results.flatMap(({parsed}) => (parsed.success ? [parsed.data] : []))
  return JSON.stringify({results, linked: library.linkDisclosures(disclosures)})
}
