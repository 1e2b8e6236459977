import type {SectionRole} from '../schema/section.ts'
import type {Outline, OutlineSection} from '../syntax/outline.ts'
import type {HeadingParts} from '../text/heading.ts'
import {sectionRole} from './section-role.ts'

/** What the heading of a section says. */
export interface SectionReading {
  parts: HeadingParts
  role: SectionRole
}

/** Every section of an outline that has a heading, read once for all who need it. */
export type SectionReadings = ReadonlyMap<OutlineSection, SectionReading>

/** Characters under a heading that may decide its role where the heading itself does not. */
const bodyTextLength = 300

function bodyText(outline: Outline, section: OutlineSection): string {
  let text = ''
  for (let index = section.from; index < section.to && text.length < bodyTextLength; index++)
    text += `${outline.lines[index]?.text ?? ''}\n`
  return text.slice(0, bodyTextLength)
}

/**
 * Reads number, title, update mark and role of every heading (spec: facts.md, Section roles).
 *
 * @param outline one publication
 */
export function readSections(outline: Outline): SectionReadings {
  const readings = new Map<OutlineSection, SectionReading>()
  const visit = (section: OutlineSection, parentRole: SectionRole | null): void => {
    let role = parentRole
    if (section.heading && section.parts) {
      const heading = section.heading.text
      const {parts} = section
      const {number, title} = parts
      role = sectionRole({heading, title, number, parentRole, bodyText: bodyText(outline, section)})
      readings.set(section, {parts, role})
    }
    for (const child of section.children) visit(child, role)
  }
  visit(outline.root, null)
  return readings
}
