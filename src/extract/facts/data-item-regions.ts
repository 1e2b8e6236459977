import type {SectionRole} from '../../lexicon/section-roles.ts'
import {findDataItemTerms} from './data-item-terms.ts'
import type {FactLine} from './fact-lines.ts'

/** Sections whose text tells what got out and whose it was. */
export const listingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(['dataItems', 'affected'])

/** `②電話番号・FAX番号` looks like the caption of a contact window, and is an item of the list that it stands in. */
function isItem({line, role, isHeading}: FactLine): boolean {
  if (!isHeading || line.kind === 'heading' || role !== 'contact') return false
  return findDataItemTerms(line.folded, 0, line.folded.length).length > 0
}

/**
 * The role of each line, where an item that looks like a caption keeps the role of its list.
 *
 * @param lines the lines of a publication
 * @returns as many roles as lines
 */
export function regionRoles(lines: readonly FactLine[]): SectionRole[] {
  const roles: SectionRole[] = []
  let kept: {heading: string | null; role: SectionRole} | null = null
  for (const fact of lines) {
    const before = roles.at(-1)
    if (before && listingRoles.has(before) && isItem(fact)) kept = {heading: fact.heading, role: before}
    else if (kept && kept.heading !== fact.heading) kept = null
    roles.push(kept?.role ?? fact.role)
  }
  return roles
}
