import type {Disclosure} from '../schema/disclosure.ts'
import type {IncidentFacts} from '../schema/facts.ts'
import {pairUp, serviceSames} from './compare/same-name.ts'
import {currentDate} from './current-date.ts'
import {deniesLeak} from './denies-leak.ts'

/** The newer list where it says anything. */
const orBefore = <Element>(after: Element[], before: Element[]): Element[] => (after.length > 0 ? after : before)

const stated = <Fact extends {code: string}>(after: Fact, before: Fact): Fact =>
  after.code === 'notMentioned' ? before : after

function carryDate<Fact extends {date: string}>(
  before: Fact | null,
  after: Fact | null,
  firstPublishedOn: string | null
): Fact | null {
  if (before === null || after === null) return after ?? before
  return currentDate([before.date, after.date], firstPublishedOn) === after.date ? after : before
}

function carryFacts(before: IncidentFacts, after: IncidentFacts, firstPublishedOn: string | null): IncidentFacts {
  const informed = new Set(after.reportedTo.map(({code}) => code))
  const counts = after.affectedCounts.length > 0 ? after : before
  return {
    causes: orBefore(after.causes, before.causes),
    leak: stated(after.leak, before.leak),
    dataItems: deniesLeak(after.leak.code) ? after.dataItems : orBefore(after.dataItems, before.dataItems),
    affectedCounts: counts.affectedCounts,
    affectedMax: counts.affectedMax,
    occurredOn: carryDate(before.occurredOn, after.occurredOn, firstPublishedOn),
    discoveredOn: carryDate(before.discoveredOn, after.discoveredOn, firstPublishedOn),
    secondaryDamage: stated(after.secondaryDamage, before.secondaryDamage),
    reportedTo: [...before.reportedTo.filter(({code}) => !informed.has(code)), ...after.reportedTo],
    forensics: after.forensics.value ? after.forensics : before.forensics
  }
}

/**
 * A report together with what holds on from the reports before it, where it is silent: a short notice between two full
 * reports takes nothing back. A report that names phases names all of them; services stand each for itself.
 *
 * @param before the report before, with what it carries itself
 * @param after a report
 * @param firstPublishedOn partial ISO date of the first report of the incident; null if not known
 */
export function carryForward(before: Disclosure, after: Disclosure, firstPublishedOn: string | null): Disclosure {
  const {onlyBefore} = pairUp(before.services, after.services, ...serviceSames)
  return {
    ...after,
    phases: orBefore(after.phases, before.phases),
    services: [...after.services, ...onlyBefore],
    facts: carryFacts(before.facts, after.facts, firstPublishedOn)
  }
}
