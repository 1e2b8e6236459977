import * as z from 'zod'
import {disclosureComparisonSchema, reportReferenceSchema, serviceStateSchema, statedCountSchema} from './comparison.ts'
import {causeCodes, dataItemCodes, leakCodes, reportedToCodes, secondaryDamageCodes} from './facts.ts'
import {partialDateSchema} from './partial-date.ts'
import {phaseParts, phaseStatuses} from './phase.ts'

const report = z.string().nullable().describe('Path of the report that says so; null where it is not known.')

const told = <Value extends z.ZodType>(value: Value, what: string) =>
  z
    .strictObject({
      current: value.nullable().describe('What holds now; null where no report says anything.'),
      history: z
        .array(z.strictObject({report, value: value.describe('What it says.')}))
        .describe('Which report said what, oldest first; reports that are silent are left out.')
    })
    .describe(what)

const latest = 'the latest report that says anything counts'
const latestDate = `${latest}, unless it is less precise than one before it, or names a time after the first report`
const everything = 'what any report says counts: what was done stays done'

export const currentFactsSchema = z
  .strictObject({
    causes: told(z.array(z.enum(causeCodes)), `Kinds of event; ${latest}.`),
    leak: told(z.enum(leakCodes), `Whether information got out; ${latest}.`),
    dataItems: told(
      z.array(z.enum(dataItemCodes)),
      `Kinds of information, each code once; ${latest}. Null where no leak was found in the end.`
    ),
    affectedCounts: told(z.array(statedCountSchema), `Numbers of those affected; ${latest}.`),
    occurredOn: told(partialDateSchema, `When the event began; ${latestDate}.`),
    discoveredOn: told(partialDateSchema, `When it was noticed first; ${latestDate}.`),
    secondaryDamage: told(z.enum(secondaryDamageCodes), `Whether harm followed; ${latest}.`),
    reportedTo: told(z.array(z.enum(reportedToCodes)), `Bodies that were informed; ${everything}.`),
    forensics: told(z.literal(true), `Whether outside experts take part; ${everything}.`)
  })
  .meta({
    id: 'CurrentFacts',
    title: 'Current facts',
    description: 'What the reports of an incident say taken together.'
  })

export const phaseCourseSchema = z
  .strictObject({
    name: z.string().describe('Name as the latest report that has the phase writes it.'),
    states: z
      .array(
        z.strictObject({
          report,
          status: z.enum(phaseStatuses).nullable().describe('How far the stage is; null if not said.'),
          startsOn: partialDateSchema.nullable().describe('Start; null if not said.'),
          startsPart: z.enum(phaseParts).nullable().describe('Part of the month; null if not said.'),
          startsOpen: z.boolean().describe('True where the start is that date or later.')
        })
      )
      .min(1)
      .describe('State in each report that names the phase, oldest first.')
  })
  .meta({id: 'PhaseCourse', title: 'Phase course', description: 'A stage of the recovery over time.'})

export const serviceCourseSchema = z
  .strictObject({
    name: z.string().describe('Name as the latest report that has the service writes it.'),
    alias: z.string().nullable().describe('Second name; null if none.'),
    parent: z.string().nullable().describe('Name of the service whose part this is; null if none.'),
    states: z
      .array(z.strictObject({report, ...serviceStateSchema.shape}))
      .min(1)
      .describe('State in each report that names the service, oldest first.')
  })
  .meta({id: 'ServiceCourse', title: 'Service course', description: 'A service over time.'})

const days = (to: string) =>
  z.int().nullable().describe(`Calendar days from occurredOn to ${to}; null unless both are known to the day.`)

export const incidentViewSchema = z
  .strictObject({
    id: z.string().describe('Id of the incident.'),
    organizations: z.array(z.string()).describe('The publishers, in the order in which they appear.'),
    first: reportReferenceSchema.describe('The first report.'),
    latest: reportReferenceSchema.describe('The latest report.'),
    reports: z.array(reportReferenceSchema).min(1).describe('All reports, oldest first.'),
    facts: currentFactsSchema.describe('What holds now, and which report said what.'),
    phases: z.array(phaseCourseSchema).describe('Stages of the recovery, in the order in which they appear.'),
    services: z.array(serviceCourseSchema).describe('Services, in the order in which they appear.'),
    days: z
      .strictObject({
        toDiscovery: days('discoveredOn'),
        toFirstReport: days('the first publication'),
        toLatestReport: days('the latest publication')
      })
      .describe('How long it took.')
  })
  .meta({id: 'IncidentView', title: 'Incident view', description: 'What the reports of one incident tell together.'})

export const incidentCourseSchema = z
  .strictObject({
    view: incidentViewSchema.describe('The reports taken together.'),
    steps: z
      .array(disclosureComparisonSchema)
      .describe('What each report says otherwise than those before it; what it is silent about holds on.')
  })
  .meta({
    id: 'IncidentCourse',
    title: 'Incident course',
    description: 'An incident from its first report to its latest.'
  })

/** What the reports of an incident say taken together. */
export interface CurrentFacts extends z.infer<typeof currentFactsSchema> {}

/** A stage of the recovery over time. */
export interface PhaseCourse extends z.infer<typeof phaseCourseSchema> {}

/** A service over time. */
export interface ServiceCourse extends z.infer<typeof serviceCourseSchema> {}

/** What the reports of one incident tell together. */
export interface IncidentView extends z.infer<typeof incidentViewSchema> {}

/** An incident from its first report to its latest. */
export interface IncidentCourse extends z.infer<typeof incidentCourseSchema> {}
