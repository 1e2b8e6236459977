/*
 * Lists of values that stand in the schemas, apart from them: what only reads entries or writes tables need not load the
 * schemas, which takes as long as reading thirty entries. The codes of facts stand in lexicon/fact-codes.ts.
 */

/** 公表種別: 初報, 続報, 最終報. */
export const releaseTypes = ['initial', 'followUp', 'final'] as const

/** How a number can be meant. */
export const qualifiers = ['exact', 'about', 'max', 'min'] as const

/** What a mark of a phase says against the report before: 新規, 更新. */
export const phaseUpdates = ['new', 'updated'] as const

/** How far a phase is. */
export const phaseStatuses = ['started', 'planned', 'completed'] as const

/** Parts of a month: 上旬, 中旬, 下旬. */
export const phaseParts = ['early', 'mid', 'late'] as const

/** Fields that are known by a name of their own. */
export const phaseFieldKeys = ['target', 'orderMethod', 'products', 'shippingSites', 'shippingCapacity'] as const

/** States of a service. */
export const serviceStatuses = ['operating', 'partial', 'suspended', 'planned', 'discontinued', 'unknown'] as const

/** What can join two reports. */
export const incidentLinkKinds = [
  'incidentId',
  'priorReport',
  'repairedPriorReport',
  'mention',
  'sharedSource'
] as const
