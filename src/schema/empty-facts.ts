import type {IncidentFacts} from './facts.ts'

/**
 * The facts of a document that says nothing: empty lists, `notMentioned`, `null`, `false`. Each call gives a new object.
 *
 * @returns facts that `incidentFactsSchema` accepts
 * @example
 * import {emptyFacts} from 'incident-disclosure'
 *
 * emptyFacts().leak // {code: 'notMentioned', evidence: []}
 */
export function emptyFacts(): IncidentFacts {
  return {
    causes: [],
    leak: {code: 'notMentioned', evidence: []},
    dataItems: [],
    affectedCounts: [],
    affectedMax: null,
    occurredOn: null,
    discoveredOn: null,
    secondaryDamage: {code: 'notMentioned', evidence: []},
    reportedTo: [],
    forensics: {value: false, evidence: []}
  }
}
