import {type OrganizationSlip, organizationSlips} from '../lexicon/organization-slips.ts'
import {fold} from './fold.ts'

/**
 * The slip in a name, where there is one.
 *
 * @param name a name as written
 * @returns the slip and the name as it is meant; null where the name shows no slip
 * @example
 * findOrganizationSlip('架空商事株式会')?.meant // '架空商事株式会社'
 */
export function findOrganizationSlip(name: string): {slip: OrganizationSlip; meant: string} | null {
  const folded = fold(name)
  const slip = organizationSlips.find(({term, atEnd}) => (atEnd ? folded.endsWith(term) : folded.includes(term)))
  if (!slip) return null
  const at = folded.lastIndexOf(slip.term)
  return {slip, meant: name.slice(0, at) + slip.meant + name.slice(at + slip.term.length)}
}
