import * as z from 'zod'
import {causeCodes, dataItemCodes, leakCodes, reportedToCodes, secondaryDamageCodes} from '../lexicon/fact-codes.ts'
import {partialDateSchema} from './partial-date.ts'
import {positionSchema} from './position.ts'
import {qualifierSchema} from './quantity.ts'

export {
  type CauseCode,
  causeCodes,
  type DataItemCode,
  dataItemCodes,
  type LeakCode,
  leakCodes,
  type ReportedToCode,
  reportedToCodes,
  type SecondaryDamageCode,
  secondaryDamageCodes
} from '../lexicon/fact-codes.ts'

/** The words of the document that a fact rests on. */
export const evidenceSchema = z
  .strictObject({
    text: z.string().describe('The words as written.'),
    position: positionSchema.describe('Place of the words.'),
    rule: z.string().describe('Name of the rule that read the fact from them.')
  })
  .meta({id: 'Evidence', title: 'Evidence', description: 'The words of the document that a fact rests on.'})

const evidence = z.array(evidenceSchema).describe('Words that the fact rests on; empty where it is only a default.')

export const causeFactSchema = z
  .strictObject({code: z.enum(causeCodes).describe('Kind of event.'), evidence})
  .meta({id: 'CauseFact', title: 'Cause', description: 'A kind of event that is stated, confirmed or suspected.'})

export const leakFactSchema = z
  .strictObject({code: z.enum(leakCodes).describe('The strongest statement made.'), evidence})
  .meta({id: 'LeakFact', title: 'Leak', description: 'What is stated about information getting out.'})

export const dataItemFactSchema = z
  .strictObject({
    code: z.enum(dataItemCodes).describe('Kind of information.'),
    text: z.string().describe('The kind as written.'),
    evidence
  })
  .meta({id: 'DataItemFact', title: 'Data item', description: 'A kind of information that leaked or may have leaked.'})

export const affectedCountSchema = z
  .strictObject({
    value: z.int().nonnegative().describe('The number, multiplied out.'),
    unit: z.string().describe('What is counted, as written: 名, 人, 件, 社.'),
    qualifier: qualifierSchema.describe('How the number is meant.'),
    evidence
  })
  .meta({
    id: 'AffectedCount',
    title: 'Affected count',
    description: 'A number of persons, records, accounts or organisations whose information is concerned.'
  })

export const dateFactSchema = z
  .strictObject({date: partialDateSchema.describe('The date.'), evidence})
  .meta({id: 'DateFact', title: 'Date', description: 'A date of the incident.'})

export const secondaryDamageFactSchema = z
  .strictObject({code: z.enum(secondaryDamageCodes).describe('What is stated.'), evidence})
  .meta({id: 'SecondaryDamageFact', title: 'Secondary damage', description: 'What is stated about harm that followed.'})

export const reportedToFactSchema = z
  .strictObject({code: z.enum(reportedToCodes).describe('Kind of body.'), evidence})
  .meta({id: 'ReportedToFact', title: 'Reported to', description: 'A body that was informed or consulted.'})

export const forensicsFactSchema = z
  .strictObject({value: z.boolean().describe('True where an outside expert investigates or supports.'), evidence})
  .meta({id: 'ForensicsFact', title: 'Forensics', description: 'Whether outside experts take part.'})

/** What the document itself says about the incident. */
export const incidentFactsSchema = z
  .strictObject({
    causes: z.array(causeFactSchema).describe('Kinds of event, each code once.'),
    leak: leakFactSchema.describe('Whether information got out.'),
    dataItems: z.array(dataItemFactSchema).describe('Kinds of information that leaked or may have leaked.'),
    affectedCounts: z.array(affectedCountSchema).describe('Every number of those affected, parts and totals.'),
    affectedMax: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Largest value of affectedCounts; null where that is empty.'),
    occurredOn: dateFactSchema.nullable().describe('When the event began; null if not said.'),
    discoveredOn: dateFactSchema.nullable().describe('When it was noticed first; null if not said.'),
    secondaryDamage: secondaryDamageFactSchema.describe('Whether harm followed.'),
    reportedTo: z.array(reportedToFactSchema).describe('Bodies that were informed or consulted, each code once.'),
    forensics: forensicsFactSchema.describe('Whether outside experts take part.')
  })
  .meta({
    id: 'IncidentFacts',
    title: 'Incident facts',
    description: 'What the document itself says about the incident.'
  })

/** The words of the document that a fact rests on. */
export interface Evidence extends z.infer<typeof evidenceSchema> {}

/** A kind of event that is stated, confirmed or suspected. */
export interface CauseFact extends z.infer<typeof causeFactSchema> {}

/** What is stated about information getting out. */
export interface LeakFact extends z.infer<typeof leakFactSchema> {}

/** A kind of information that leaked or may have leaked. */
export interface DataItemFact extends z.infer<typeof dataItemFactSchema> {}

/** A number of persons, records, accounts or organisations whose information is concerned. */
export interface AffectedCount extends z.infer<typeof affectedCountSchema> {}

/** A date of the incident. */
export interface DateFact extends z.infer<typeof dateFactSchema> {}

/** What is stated about harm that followed. */
export interface SecondaryDamageFact extends z.infer<typeof secondaryDamageFactSchema> {}

/** A body that was informed or consulted. */
export interface ReportedToFact extends z.infer<typeof reportedToFactSchema> {}

/** Whether outside experts take part. */
export interface ForensicsFact extends z.infer<typeof forensicsFactSchema> {}

/** What the document itself says about the incident. */
export interface IncidentFacts extends z.infer<typeof incidentFactsSchema> {}
