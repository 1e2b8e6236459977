import * as z from 'zod'
import {incidentFactsSchema, leakCodes, secondaryDamageCodes} from './facts.ts'
import {partialDateSchema} from './partial-date.ts'
import {publicationSchema} from './publication.ts'

const list = (what: string) => z.string().describe(`${what}, joined by |; empty where there is none.`)
const count = (what: string) => z.int().nonnegative().describe(`Number of ${what}.`)
const days = (from: string, to: string) =>
  z.int().nullable().describe(`Calendar days from ${from} to ${to}; null unless both name a day.`)

const {title, publishedOn, reportNumber, releaseType, incidentId, sourceUrl} = publicationSchema.shape

/** A disclosure as one flat row: strings, numbers, booleans and null alone, for tables and data frames. */
export const disclosureRowSchema = z
  .strictObject({
    path: z.string().nullable().describe('Path of the entry in the archive; null where it is not known.'),
    title,
    publishedOn,
    organizations: list('Publishing organisations'),
    reportNumber,
    releaseType,
    incidentId,
    sourceUrl,
    causes: list('Codes of the kinds of event'),
    leak: z.enum(leakCodes).describe('Whether information got out.'),
    dataItems: list('Codes of the kinds of information concerned'),
    affectedMax: incidentFactsSchema.shape.affectedMax,
    affectedMaxUnit: z
      .string()
      .nullable()
      .describe('Unit of affectedMax as written: 名, 件, 社; null if none is given.'),
    affectedCounts: list('Every number of those affected as `value unit qualifier`, such as `2300 名 about`'),
    occurredOn: partialDateSchema.nullable().describe('When the event began; null if not said.'),
    discoveredOn: partialDateSchema.nullable().describe('When it was noticed first; null if not said.'),
    daysToDiscovery: days('occurredOn', 'discoveredOn'),
    daysToPublication: days('discoveredOn', 'publishedOn'),
    secondaryDamage: z.enum(secondaryDamageCodes).describe('Whether harm followed.'),
    reportedTo: list('Codes of the bodies that were informed or consulted'),
    forensics: z.boolean().describe('Whether outside experts take part.'),
    phases: count('recovery phases'),
    services: count('services whose state is told'),
    servicesOperating: count('services that are as usual or restored'),
    servicesPartial: count('services that are back in part'),
    servicesSuspended: count('services that are stopped'),
    servicesPlanned: count('services that are stopped with a stated date of return'),
    servicesDiscontinued: count('services that are given up'),
    chronologyEvents: count('dated events'),
    messages: count('doubtful places in the entry')
  })
  .meta({id: 'DisclosureRow', title: 'Disclosure row', description: 'A disclosure as one flat row of a table.'})

/** A disclosure as one flat row of a table. */
export interface DisclosureRow extends z.infer<typeof disclosureRowSchema> {}
