/*
 * Lists of values that stand in the schemas, apart from them: what only reads entries or writes tables need not load the
 * schemas, which takes as long as reading thirty entries. The codes of facts stand in lexicon/fact-codes.ts.
 */

/** Version of the contract that this package writes, as in semver. */
export const schemaVersion: string = '1.0.0'

export const releaseTypes = ['initial', 'followUp', 'final'] as const

export const qualifiers = ['exact', 'about', 'max', 'min'] as const

export const phaseUpdates = ['new', 'updated'] as const
export const phaseStatuses = ['started', 'planned', 'completed'] as const
export const phaseParts = ['early', 'mid', 'late'] as const
export const phaseFieldKeys = ['target', 'orderMethod', 'products', 'shippingSites', 'shippingCapacity'] as const

export const serviceStatuses = ['operating', 'partial', 'suspended', 'planned', 'discontinued', 'unknown'] as const

/** What can join two reports. */
export const incidentLinkKinds = [
  'incidentId',
  'priorReport',
  'repairedPriorReport',
  'mention',
  'sharedSource'
] as const
