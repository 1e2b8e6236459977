import * as z from 'zod'
import {partialDateSchema} from './partial-date.ts'
import {qualifierSchema} from './quantity.ts'
import {serviceStatuses} from './service.ts'

/** What of a phase can change; `field` is one of its labelled fields. */
export const phaseProperties = [
  'status',
  'startsOn',
  'startsPart',
  'startsOpen',
  'description',
  'field',
  'notes'
] as const

/** What of the facts can change, beside the numbers. */
export const factNames = [
  'leak',
  'secondaryDamage',
  'cause',
  'dataItem',
  'occurredOn',
  'discoveredOn',
  'reportedTo',
  'forensics'
] as const

/** `notRepeated`: the newer report is silent about it, which withdraws nothing. */
export const factChangeKinds = ['confirmed', 'changed', 'withdrawn', 'notRepeated'] as const

const textOrNone = z.string().nullable()

export const reportReferenceSchema = z
  .strictObject({
    path: z.string().nullable().describe('Path of the entry; null where it is not known.'),
    title: z.string().describe('Title of the report.'),
    publishedOn: partialDateSchema.nullable().describe('Date of publication; null if not said.'),
    reportNumber: z.int().positive().nullable().describe('Number that the title gives; null if none.')
  })
  .meta({id: 'ReportReference', title: 'Report reference', description: 'Names one report.'})

export const propertyChangeSchema = z
  .strictObject({
    property: z.enum(phaseProperties).describe('What changed.'),
    label: textOrNone.describe('Label of the field as the newer report that has it writes it; null for the others.'),
    scope: textOrNone.describe('What part of the field it is about; null if all.'),
    from: textOrNone.describe('In the older report; null where it was not said.'),
    to: textOrNone.describe('In the newer report; null where it is not said.')
  })
  .meta({id: 'PropertyChange', title: 'Property change', description: 'What changed of a phase, from what to what.'})

export const phaseChangeSchema = z
  .strictObject({
    name: z.string().describe('Name as the newer report that has the phase writes it.'),
    kind: z.enum(['added', 'removed', 'changed']).describe('removed: the newer report does not name it any more.'),
    progress: z
      .enum(['started', 'finished'])
      .nullable()
      .describe('What the newer report says first: that the phase has started, or is completed; null for neither.'),
    changes: z.array(propertyChangeSchema).describe('All that is said, where the phase was added or removed.')
  })
  .meta({id: 'PhaseChange', title: 'Phase change', description: 'A stage of the recovery that differs.'})

export const serviceStateSchema = z
  .strictObject({
    status: z.enum(serviceStatuses).describe('State of the service.'),
    since: partialDateSchema.nullable().describe('Start of the state; null if not said.'),
    resumesOn: partialDateSchema.nullable().describe('Stated date of return; null if not said.')
  })
  .meta({id: 'ServiceStateAt', title: 'Service state', description: 'State of a service in one report.'})

export const serviceChangeSchema = z
  .strictObject({
    name: z.string().describe('Name as the newer report that has the service writes it.'),
    alias: textOrNone.describe('Second name; null if none.'),
    parent: textOrNone.describe('Name of the service whose part this is; null if none.'),
    kind: z.enum(['appeared', 'changed', 'notRepeated']).describe('notRepeated: the newer report is silent about it.'),
    from: serviceStateSchema.nullable().describe('In the older report; null where it was not named.'),
    to: serviceStateSchema.nullable().describe('In the newer report; null where it is not named.')
  })
  .meta({id: 'ServiceChange', title: 'Service change', description: 'A service whose state differs.'})

export const statedCountSchema = z
  .strictObject({
    value: z.int().nonnegative().describe('The number.'),
    unit: z.string().describe('Unit as written.'),
    qualifier: qualifierSchema.describe('How the number is meant.')
  })
  .meta({id: 'StatedCount', title: 'Stated count', description: 'A number of those affected, in one report.'})

export const countChangeSchema = z
  .strictObject({
    kind: z.enum(['added', 'revised', 'notRepeated']).describe('notRepeated: the newer report is silent about it.'),
    from: statedCountSchema.nullable().describe('In the older report; null where it was not said.'),
    to: statedCountSchema.nullable().describe('In the newer report; null where it is not said.')
  })
  .meta({id: 'CountChange', title: 'Count change', description: 'A number of those affected that differs.'})

export const factChangeSchema = z
  .strictObject({
    fact: z.enum(factNames).describe('Which fact.'),
    kind: z.enum(factChangeKinds).describe('confirmed: said first, or more strongly; withdrawn: said to be not so.'),
    from: textOrNone.describe('Code, date or `true` of the older report; null where it did not say so.'),
    to: textOrNone.describe('Code, date or `true` of the newer report; null where it does not say so.')
  })
  .meta({id: 'FactChange', title: 'Fact change', description: 'A fact that differs.'})

export const disclosureComparisonSchema = z
  .strictObject({
    older: reportReferenceSchema.describe('The report that is compared from.'),
    newer: reportReferenceSchema.describe('The report that is compared to.'),
    phases: z.array(phaseChangeSchema).describe('Phases that differ, in the order of the newer report, removed last.'),
    services: z.array(serviceChangeSchema).describe('Services that differ, in the order of the newer report.'),
    counts: z.array(countChangeSchema).describe('Numbers of those affected that differ.'),
    facts: z.array(factChangeSchema).describe('Other facts that differ.')
  })
  .meta({
    id: 'DisclosureComparison',
    title: 'Disclosure comparison',
    description: 'What differs from one report of an incident to another.'
  })

/** Names one report. */
export interface ReportReference extends z.infer<typeof reportReferenceSchema> {}

/** What changed of a phase, from what to what. */
export interface PropertyChange extends z.infer<typeof propertyChangeSchema> {}

/** A stage of the recovery that differs. */
export interface PhaseChange extends z.infer<typeof phaseChangeSchema> {}

/** State of a service in one report. */
export interface ServiceStateAt extends z.infer<typeof serviceStateSchema> {}

/** A service whose state differs. */
export interface ServiceChange extends z.infer<typeof serviceChangeSchema> {}

/** A number of those affected, in one report. */
export interface StatedCount extends z.infer<typeof statedCountSchema> {}

/** A number of those affected that differs. */
export interface CountChange extends z.infer<typeof countChangeSchema> {}

/** A fact that differs. */
export interface FactChange extends z.infer<typeof factChangeSchema> {}

/** What differs from one report of an incident to another. */
export interface DisclosureComparison extends z.infer<typeof disclosureComparisonSchema> {}
