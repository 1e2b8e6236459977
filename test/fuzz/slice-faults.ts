import type {Disclosure, IncidentFacts, Position, Section} from '../../src/index.ts'
import {fold} from '../../src/text/fold.ts'
import {lettersOf, lettersOfSource} from '../kept-text.ts'

/** Whether a stretch of the source says a text. */
export type Tells = (slice: string, text: string) => boolean

/** Takes down what does not stand at the place that it is said to. */
interface Slices {
  at: (position: Position) => string
  tells: Tells
  check: (what: string, holds: boolean, ...told: unknown[]) => void
}

const marks = /[*<>&\\[|`\n\r]|^[ \t]*(?:[-+]|\d+[.)])/

/** The text itself; where it is not to the letter, only marks of Markdown make the difference. */
export function tellsExactly(slice: string, text: string): boolean {
  return slice.trim() === text || (marks.test(slice) && lettersOfSource(slice) === lettersOf(text))
}

/** The letters of the text in their order, whatever markup stands among them. */
export function tellsInOrder(slice: string, text: string): boolean {
  return slice.trim() === text || (marks.test(slice) && isInOrder(lettersOf(text), lettersOf(slice)))
}

function checkText(slices: Slices, what: string, text: string, slice: string): void {
  slices.check(what, slices.tells(slice, text), text, slice)
}

function checkSection(slices: Slices, section: Section): void {
  const slice = slices.at(section.position)
  const heading = lettersOf(section.heading ?? '')
  const begins = [lettersOf(slice), lettersOfSource(slice)].some((letters) => letters.startsWith(heading))
  slices.check('section', begins, section.heading, slice.slice(0, 100))
  for (const block of section.blocks) {
    const written = slices.at(block.position)
    const isHtml = block.kind === 'html' || (block.kind === 'image' && written.startsWith('<'))
    if (!isHtml) checkText(slices, block.kind, block.text, written)
    const pieces =
      block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flatMap(({cells}) => cells) : []
    for (const piece of pieces) checkText(slices, `piece of a ${block.kind}`, piece.text, slices.at(piece.position))
  }
  for (const child of section.sections) checkSection(slices, child)
}

/** A date may stand in the middle of its event (検知日時：…（…）), and is left out of its text. */
function isInOrder(letters: string, slice: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = slice.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function checkPhases(slices: Slices, {phases}: Disclosure): void {
  for (const phase of phases) {
    const slice = slices.at(phase.position)
    slices.check('phase', lettersOfSource(slice).includes(lettersOf(phase.heading)), phase.heading, slice)
    for (const field of phase.fields) {
      slices.check('field', slices.at(field.position).includes(field.label), field.label, slices.at(field.position))
      for (const value of field.values) {
        checkText(slices, 'value', value.text, slices.at(value.position))
        for (const {text, position} of value.quantities) checkText(slices, 'quantity', text, slices.at(position))
      }
    }
  }
}

function checkServices(slices: Slices, {services}: Disclosure): void {
  for (const service of services) {
    for (const statement of service.statements)
      checkText(slices, 'statement', statement.text, slices.at(statement.position))
    const names = [service.name, service.statements[0]?.text].map((name) => lettersOf(name ?? ''))
    const slice = slices.at(service.position)
    slices.check('service', names.includes(lettersOfSource(slice)), service.name, slice)
  }
}

function checkFootnotes(slices: Slices, {footnotes}: Disclosure): void {
  for (const note of footnotes) {
    const slice = slices.at(note.position)
    const ends = lettersOfSource(slice).endsWith(lettersOf(note.text)) || slices.tells(slice, note.text)
    slices.check('footnote', ends, note.text, slice)
    for (const reference of note.references) {
      const mark = slices.at(reference)
      const isNumbered = note.number === null || /\d|[一-十①-⑳]/.test(fold(mark))
      slices.check('reference', /^\S[^\n]{0,20}$/.test(mark) && isNumbered, note.number, mark)
    }
  }
}

function checkEvidence(slices: Slices, facts: IncidentFacts): void {
  const {causes, leak, dataItems, affectedCounts, occurredOn, discoveredOn, secondaryDamage, reportedTo, forensics} =
    facts
  const single = [leak, occurredOn, discoveredOn, secondaryDamage, forensics]
  for (const fact of [...causes, ...dataItems, ...affectedCounts, ...reportedTo, ...single])
    for (const {text, position} of fact?.evidence ?? []) checkText(slices, 'evidence', text, slices.at(position))
}

function slicesOf(text: string, tells: Tells): Slices & {faults: string[]} {
  const faults: string[] = []
  return {
    faults,
    tells,
    at: ({start, end}) => text.slice(start.offset, end.offset),
    check: (what, holds, ...told) => {
      if (!holds) faults.push(`${what} elsewhere: ${JSON.stringify(told)}`)
    }
  }
}

/**
 * Parts of a disclosure at whose places something else stands.
 *
 * @param disclosure what was read
 * @param text the text that it was read from
 * @param tells how exact the places are to be
 */
export function sliceFaults(disclosure: Disclosure, text: string, tells: Tells): string[] {
  const slices = slicesOf(text, tells)
  for (const {text: written, position} of disclosure.publication.items)
    checkText(slices, 'item', written, slices.at(position))
  for (const section of disclosure.sections) checkSection(slices, section)
  checkPhases(slices, disclosure)
  checkServices(slices, disclosure)
  checkFootnotes(slices, disclosure)
  for (const event of disclosure.chronology) {
    const slice = slices.at(event.position)
    slices.check('event', isInOrder(lettersOfSource(event.text), lettersOfSource(slice)), event.text, slice)
  }
  checkEvidence(slices, disclosure.facts)
  return slices.faults
}

/**
 * Evidence of facts at whose places something else stands.
 *
 * @param facts what was read
 * @param text the text that they were read from
 * @param tells how exact the places are to be
 */
export function evidenceFaults(facts: IncidentFacts, text: string, tells: Tells): string[] {
  const slices = slicesOf(text, tells)
  checkEvidence(slices, facts)
  return slices.faults
}
