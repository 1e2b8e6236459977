/*
 * Where the time of parseDisclosure goes: each of its parts as a share of what remark-parse with the table extension
 * takes on the same entries in the same run. The parts are measured within the whole, one entry after another, because
 * each is several times faster in a loop of its own. `npm run bench:parts`; ARCHIVE_DIR names a checkout of the archive.
 */
import {extractChronology} from '../../src/extract/chronology.ts'
import {extractAffectedCounts} from '../../src/extract/facts/affected-counts.ts'
import {extractCauses} from '../../src/extract/facts/causes.ts'
import {extractDataItems} from '../../src/extract/facts/data-items.ts'
import {factText} from '../../src/extract/facts/fact-lines.ts'
import {extractForensics} from '../../src/extract/facts/forensics.ts'
import {extractIncidentDates} from '../../src/extract/facts/incident-dates.ts'
import {extractLeak} from '../../src/extract/facts/leak.ts'
import {extractReportedTo} from '../../src/extract/facts/reported-to.ts'
import {extractSecondaryDamage} from '../../src/extract/facts/secondary-damage.ts'
import {extractFootnotes} from '../../src/extract/footnotes.ts'
import {extractPhases} from '../../src/extract/phases.ts'
import {extractPublication} from '../../src/extract/publication.ts'
import {readSections} from '../../src/extract/section-readings.ts'
import {extractSections} from '../../src/extract/sections.ts'
import {extractServices} from '../../src/extract/services.ts'
import {buildWholeOutline} from '../../src/syntax/build-outline.ts'
import {parseTree} from '../../src/syntax/parse-tree.ts'
import {createSource} from '../../src/syntax/source.ts'
import {readBenchArchive} from './archive-entries.ts'
import {parseWithRemark} from './remark-table.ts'
import {median} from './statistics.ts'

const warmUpRounds = 3
const rounds = 15
const factsPrefix = 'facts: '

type Clock = <Value>(part: string, run: () => Value) => Value

function readParts(text: string, clock: Clock): void {
  const source = clock('source', () => createSource(text))
  const tree = clock('tree', () => parseTree(source))
  const outline = clock('outline', () => buildWholeOutline(tree, source))
  if (!outline) return
  const {referenceDate, publication} = clock('publication', () => extractPublication(outline, null))
  const context = {publishedOn: referenceDate}
  const readings = clock('headings', () => readSections(outline))
  clock('sections', () => extractSections(outline, readings))
  clock('phases', () => extractPhases(outline, context))
  clock('services', () => extractServices(outline, context))
  clock('footnotes', () => extractFootnotes(outline))
  clock('chronology', () => extractChronology(outline, context))
  const facts = clock(`${factsPrefix}lines`, () => factText(outline, referenceDate, readings))
  const leak = clock(`${factsPrefix}leak`, () => extractLeak(facts))
  clock(`${factsPrefix}causes`, () => extractCauses(facts, publication.organizations))
  clock(`${factsPrefix}data items`, () => extractDataItems(facts, leak.code))
  clock(`${factsPrefix}counts`, () => extractAffectedCounts(facts, leak.code))
  clock(`${factsPrefix}dates`, () => extractIncidentDates(facts))
  clock(`${factsPrefix}secondary damage`, () => extractSecondaryDamage(facts))
  clock(`${factsPrefix}reported to`, () => extractReportedTo(facts))
  clock(`${factsPrefix}forensics`, () => extractForensics(facts))
}

const {folder, entries} = await readBenchArchive()
const remark: number[] = []
const parts = new Map<string, number[]>()
for (let round = 0; round < warmUpRounds + rounds; round++) {
  const sums = new Map<string, number>()
  const clock: Clock = (part, run) => {
    const start = performance.now()
    const value = run()
    sums.set(part, (sums.get(part) ?? 0) + performance.now() - start)
    return value
  }
  const start = performance.now()
  for (const {text} of entries) parseWithRemark(text)
  const time = performance.now() - start
  for (const {text} of entries) readParts(text, clock)
  if (round < warmUpRounds) continue
  remark.push(time)
  for (const [part, sum] of sums) parts.set(part, [...(parts.get(part) ?? []), sum])
}

const whole = median(remark)
const shares = Array.from(parts, ([part, times]) => ({part, share: median(times) / whole}))
const sumOf = (isFact: boolean) =>
  shares.filter(({part}) => part.startsWith(factsPrefix) === isFact).reduce((sum, {share}) => sum + share, 0)
console.log(`${entries.length} entries of ${folder}, ${rounds} rounds; shares of remark-parse with tables`)
for (const {part, share} of shares) console.log(`${part.padEnd(26)}${share.toFixed(3)}`)
console.log(
  `without facts ${sumOf(false).toFixed(2)}, facts ${sumOf(true).toFixed(2)}: ${(sumOf(true) / sumOf(false)).toFixed(2)} of the rest`
)
